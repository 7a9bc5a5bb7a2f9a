/** Any state that an address holds, for properties of the codec. */
import fc from 'fast-check';
import { BASE_MAP_IDS } from '../../domain/BaseMap.ts';
import type { Origin } from '../../domain/Origin.ts';
import { OUTCOME_CLASSES } from '../../domain/outcomeClass.ts';
import { SCALES, SHEET_FORMATS, SHEET_PARTS } from '../../domain/paper/SheetFormat.ts';
import { PLACE_MARKS } from '../../domain/placeMark.ts';
import { KINDS, STATUS_VALUES } from '../../domain/PlanningFeature.ts';
import { SURFACES } from '../../domain/publicationRules.ts';
import { RESOLUTIONS } from '../../domain/Report.ts';
import { isImported } from '../../domain/shortlist/ShortlistChoice.ts';
import { CHANGE_CLASSES } from '../../domain/targetChange.ts';
import { THEME_VIEW_MODES } from '../../domain/ThemeView.ts';
import { ADDRESS_CAPS } from '../addressCaps.ts';
import { VIEWS, type AppState } from '../AppState.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/);
const shortSlug = fc.stringMatching(/^[a-z][a-z0-9-]{0,23}$/);
/** What a person may have typed or pasted: any script, signs and emoji, without blanks at its ends. */
const words = (cap: number) =>
  fc
    .string({ unit: 'binary', maxLength: cap })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text) && [...text].length <= cap);
/** As long as those of the seeds. */
const criterion = fc.stringMatching(/^[a-z][a-z-]{0,11}$/);
const degrees = (limit: number) => fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((micro) => micro / 1e6 || 0);
const origin: fc.Arbitrary<Origin> = fc.oneof(
  slug.map((place) => ({ place })),
  fc.tuple(degrees(180), degrees(90)).map((position) => ({ position })),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

export const anyState: fc.Arbitrary<AppState> = fc.record({
  themes: fc.uniqueArray(shortSlug, { maxLength: ADDRESS_CAPS.theme }),
  kinds: fc.subarray([...KINDS]),
  zones: fc.uniqueArray(shortSlug, { maxLength: ADDRESS_CAPS.zone }),
  statuses: fc.subarray([...STATUS_VALUES]),
  outcomes: fc.subarray([...OUTCOME_CLASSES]),
  marks: fc.subarray([...PLACE_MARKS]),
  withinMetres: maybe(fc.integer({ min: 1, max: 999_999 })),
  text: fc.oneof(fc.constant(''), words(ADDRESS_CAPS.q)),
  resolutions: fc.subarray([...RESOLUTIONS]),
  changes: fc.subarray([...CHANGE_CLASSES]),
  selected: maybe(words(ADDRESS_CAPS.sel)),
  view: fc.constantFrom(...VIEWS),
  chapter: maybe(shortSlug),
  passage: maybe(fc.stringMatching(/^2024\/([1-9]|10|list)\/[1-9]$/)),
  from: maybe(origin),
  band: maybe(fc.record({ from: origin, metres: fc.integer({ min: 1, max: 999_999 }) })),
  shortlist: fc.record({
    preset: maybe(shortSlug),
    weights: fc.dictionary(criterion, fc.integer({ min: 0, max: 100 }), { maxKeys: ADDRESS_CAPS.w, noNullPrototype: true }),
    musts: fc.uniqueArray(fc.record({ criterion, limit: fc.integer({ min: 0, max: 99_999_999 }).map((parts) => parts / 10_000) }), {
      maxLength: ADDRESS_CAPS.must,
      selector: (must) => must.criterion,
    }),
    compared: fc.uniqueArray(shortSlug.filter((id) => !isImported(id)), { maxLength: ADDRESS_CAPS.cmp }),
    sites: fc.uniqueArray(fc.tuple(degrees(180), degrees(90)), { maxLength: ADDRESS_CAPS.site, selector: String }),
  }),
  isLocated: fc.constant(false),
  baseMap: fc.oneof(fc.constantFrom(...BASE_MAP_IDS), shortSlug),
  themeView: fc.constantFrom(...THEME_VIEW_MODES),
  language: fc.constantFrom('zh-Hans', 'zh-Hant', 'en'),
  surface: fc.constantFrom(...SURFACES),
  print: fc.record({
    format: fc.constantFrom(...SHEET_FORMATS),
    scale: maybe(fc.constantFrom(...SCALES)),
    without: fc.subarray([...SHEET_PARTS]),
  }),
  back: fc.constantFrom(...SURFACES.filter((each) => each !== 'print')),
});
