/** Texts for what is wrong with readers' files in English. */
import type { OwnFaultMessages } from './OwnFaultMessages.ts';

const at = (where: string) => (where === '' ? '' : ` (${where})`);

export const ownFaults: OwnFaultMessages = {
  fault: {
    'unknown-sort': ({ where, found }) => `This is no sort of file that is known here${at(where)}${found === undefined ? '' : `: ${found}`}.`,
    empty: ({ where }) => `The file is empty${at(where)}.`,
    'too-large': ({ where, found, limit }) => `Too large${at(where)}: ${found}, at most ${limit}.`,
    'too-many-features': ({ where, found, limit }) => `Too many features${at(where)}: ${found}, at most ${limit}.`,
    'too-many-positions': ({ where, found, limit }) => `Too many positions${at(where)}: ${found}, at most ${limit}.`,
    'too-many-columns': ({ where, found, limit }) => `Too many columns${at(where)}: ${found}, at most ${limit}.`,
    'too-deep': ({ where, found, limit }) => `Nested too deep${at(where)}: ${found} levels, at most ${limit}.`,
    swells: ({ where, found, limit }) => `The archive swells beyond all measure${at(where)}: ${found}, at most ${limit}. Stopped.`,
    broken: ({ where, found }) => `The file is broken${at(where)}${found === undefined ? '' : `: ${found}`}.`,
    encrypted: ({ where }) => `The file has a password${at(where)}: take it off first.`,
    'no-features': ({ where }) => `There are no features in it${at(where)}.`,
    'part-missing': ({ where, found }) => `A companion file is missing${at(where)}${found === undefined ? '' : `: ${found}`}.`,
    'bad-address': () => 'This is no address of a file on a web server: it begins with http:// or https://, or is a path on this site.',
    'not-allowed': ({ found }) => `This map may not read from ${found}. Its operator can allow it (layerOrigins in seeds/settings.local.json). Nothing was asked for there.`,
    unreachable: () => 'It cannot be reached: there is no network, or its server does not let this page read it (CORS) or sends it on to another address.',
    'server-fault': ({ found }) => `Its server has a fault (${found}).`,
    replaced: () => 'The file at this address was replaced while it was being read. Read it again.',
    'not-there': ({ found }) => `It is not at this address (${found}).`,
    'no-ranges': () => 'Its server sends the file as a whole only. A server is needed that answers requests for parts (Range).',
    'no-index': () => 'It has no spatial index, so all of it would have to be fetched. Write it with one: ogr2ogr -f FlatGeobuf -lco SPATIAL_INDEX=YES out.fgb in.fgb',
    'other-crs': ({ found }) => `Its coordinates are ${found === undefined ? 'not stated' : `“${found}”`}. Here it must be WGS-84 or CGCS2000 in degrees: ogr2ogr -f FlatGeobuf -t_srs EPSG:4326 out.fgb in.fgb`,
    'out-of-memory': () => 'There was not enough memory; the browser stopped reading.',
  },
  atLine: (line, column) => `line ${line}, column ${column}`,
  leftAside: (count) => (count === '1' ? '1 more file was not read' : `${count} more files were not read`),

  refusedCount: (count) => `${count === '1' ? '1 feature was' : `${count} features were`} not taken in`,
  remarkedCount: (count) => `${count === '1' ? '1 feature was' : `${count} features were`} taken in with a doubt`,
  featureNumber: (number) => `No. ${number}`,
  featureFault: {
    'no-geometry': 'has no shape',
    'unknown-geometry': 'has a shape of unknown sort',
    'too-few-positions': 'has too few positions',
    'not-closed': 'its ring was open and has been closed',
    'not-a-number': 'has a coordinate that is no number',
    'out-of-range': 'lies outside of all longitudes and latitudes',
    'bad-text': 'its shape cannot be read',
    'nested-collection': 'nests collections too deep',
    'crosses-itself': 'crosses itself: its area cannot be trusted',
    'network-link': 'links to another file, not fetched',
  },
  foundThere: (text) => `“${text}”`,
  inField: (field) => `column “${field}”`,
  onlyFirst: (count) => `Only the first ${count} are listed.`,
};
