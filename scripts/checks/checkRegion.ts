/** Rules of the region: its outlines are in the boundary package, the district's own among them, its readings are whole, and the pages it speaks to are named exactly. */
import { isExactOrigin } from '../../src/domain/embed/isExactOrigin.ts';
import { boundaryFileNames, codesOf, readBoundaryFile } from '../base/boundaryPackage.ts';
import type { Region, SeedOutline } from '../seeds/schema.ts';
import { REGION_FILE, type Seeds } from '../seeds/Seeds.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import type { Issue } from './Issue.ts';

export function checkRegion({ region, places }: Pick<Seeds, 'region' | 'places'>): Issue[] {
  const known = places.map(({ place }) => place.id);
  return [...checkOutlines(region), ...checkCities(region, known), ...checkReadings(region), ...checkOrigins(region)];
}

function checkCities({ cities }: Region, known: readonly string[]): Issue[] {
  return cities.flatMap(({ adcode, file, anchor }, index) => [
    ...checkOutline({ adcode, file, united: false }, `cities[${index}]`, boundaryFileNames()),
    ...(anchor === undefined || known.includes(anchor)
      ? []
      : [unresolved({ file: REGION_FILE, record: adcode, field: `cities[${index}].anchor`, what: 'place', word: anchor, known })]),
  ]);
}

/** A region without outlines has none drawn. */
function checkOutlines({ outlines, adcode }: Region): Issue[] {
  const known = boundaryFileNames();
  const isOwnMissing = outlines.length > 0 && !outlines.some((outline) => outline.adcode === adcode);
  return [
    ...checkUnique(outlines.map((outline) => ({ file: REGION_FILE, key: outline.adcode })), 'adcode'),
    ...outlines.flatMap((outline, index) => checkOutline(outline, `outlines[${index}]`, known)),
    ...(isOwnMissing
      ? [{ file: REGION_FILE, field: 'outlines', message: `the district's own outline ${adcode} is not among them`, suggestion: 'add it' }]
      : []),
  ];
}

function checkOutline({ adcode, file, united }: Omit<SeedOutline, 'name'>, field: string, known: readonly string[]): Issue[] {
  const where = { file: REGION_FILE, record: adcode };
  if (!known.includes(file)) {
    return [unresolved({ ...where, field: `${field}.file`, what: 'file of the boundary package', word: file, known })];
  }
  // A union is made of the whole file.
  const codes = united ? [adcode] : codesOf(readBoundaryFile(file));
  if (codes.includes(adcode)) return [];
  return [unresolved({ ...where, field: `${field}.adcode`, what: `outline in ${file}.json of the boundary package`, word: adcode, known: codes })];
}

function checkReadings({ readings }: Region): Issue[] {
  return Object.entries(readings)
    .filter(([name, reading]) => [...name].length !== reading.split(' ').length)
    .map(([name, reading]) => ({
      file: REGION_FILE,
      field: `readings.${name}`,
      message: `"${reading}" has not one syllable for each character`,
      suggestion: 'part the syllables by one blank each',
    }));
}

function checkOrigins({ embed }: Region): Issue[] {
  return embed.allowedOrigins.flatMap((origin, index) =>
    isExactOrigin(origin)
      ? []
      : [
          {
            file: REGION_FILE,
            field: `embed.allowedOrigins[${index}]`,
            message: `"${origin}" is not one origin`,
            suggestion: 'write https://www.example.org, without path or wildcard; http stands for localhost alone',
          },
        ],
  );
}
