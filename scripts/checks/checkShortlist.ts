/** What criteria and presets name must exist, and a criterion must have what its measure goes by. */
import type { MeasureName } from '../../src/domain/shortlist/Criterion.ts';
import { CRITERIA_FILE, PLACES_FOLDER, PRESETS_FILE, SOURCES_FILE, THEMES_FILE, type Seeds } from '../seeds/Seeds.ts';
import { unresolved } from './checkLinks.ts';
import { checkUnique } from './checkUnique.ts';
import type { Issue } from './Issue.ts';

/** How many places a measure goes to; none where it is not named. */
const PLACES_OF: Partial<Record<MeasureName, readonly [least: number, most: number]>> = { nearest: [1, Infinity], driveTime: [1, 1] };

export function checkShortlist({ criteria, presets, places, sources, themes }: Seeds): Issue[] {
  const known = {
    places: places.map(({ place }) => place.id),
    sources: sources.map(({ id }) => id),
    themes: themes.map(({ id }) => id),
    criteria: criteria.map(({ id }) => id),
  };
  const links = (file: string, record: string, field: string, what: keyof typeof known, refersTo: string, words: readonly string[]) =>
    words.flatMap((word, index) =>
      known[what].includes(word)
        ? []
        : [unresolved({ file, record, field: field.replace('#', String(index)), what: SINGULAR[what], word, known: known[what], refersTo })],
    );
  return [
    ...checkUnique(criteria.map(({ id }) => ({ file: CRITERIA_FILE, key: id })), 'id'),
    ...checkUnique(presets.map(({ id }) => ({ file: PRESETS_FILE, key: id })), 'id'),
    ...criteria.flatMap(({ id, measure, places: to, sources: cited }): Issue[] => {
      const [least, most] = PLACES_OF[measure] ?? [0, 0];
      return [
        ...(to.length < least || to.length > most
          ? [{ file: CRITERIA_FILE, record: id, field: 'places', message: `"${measure}" goes to ${most === 0 ? 'no place' : least === most ? 'one place' : 'at least one place'}, not ${to.length}` }]
          : []),
        ...links(CRITERIA_FILE, id, 'places[#]', 'places', PLACES_FOLDER, to),
        ...links(CRITERIA_FILE, id, 'sources[#]', 'sources', SOURCES_FILE, cited),
      ];
    }),
    ...presets.flatMap(({ id, themes: borne, weights }) => [
      ...links(PRESETS_FILE, id, 'themes[#]', 'themes', THEMES_FILE, borne),
      ...links(PRESETS_FILE, id, 'weights', 'criteria', CRITERIA_FILE, Object.keys(weights)),
    ]),
  ];
}

const SINGULAR = { places: 'place', sources: 'source', themes: 'theme', criteria: 'criterion' } as const;
