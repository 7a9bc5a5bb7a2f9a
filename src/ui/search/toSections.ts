/** What the search found → sections of rows in the language of the page. */
import type { Catalog } from '../../domain/Catalog.ts';
import { KIND_ICONS, PASSAGE_ICON } from '../../domain/iconNames.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { ReportTexts } from '../../domain/Report.ts';
import { toneOf, type Scheme } from '../../domain/Scheme.ts';
import type { SearchHit } from '../../domain/search/SearchData.ts';
import type { Excerpt } from '../../domain/search/excerptAround.ts';
import type { HitGroup } from '../../domain/search/groupHits.ts';
import type { Messages } from '../../i18n/index.ts';
import { passageNumber } from '../parts/passageNumber.ts';
import type { SearchRow, SearchSection } from './SearchRow.ts';

export interface SectionsContext {
  readonly catalog: Catalog;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  /** Undefined until the digest has arrived: its passages then stand by number and title alone. */
  readonly report: ReportTexts | undefined;
  readonly language: Language;
  readonly messages: Messages;
  readonly scheme: Scheme;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly excerpt: (text: string, terms: readonly string[]) => Excerpt | undefined;
}

export function toSections(groups: readonly HitGroup[], context: SectionsContext): SearchSection[] {
  return groups.map(({ group, hits, total }) => ({ group, total, rows: hits.flatMap((hit) => toRow(hit, context) ?? []) }));
}

function toRow(hit: SearchHit, context: SectionsContext): SearchRow | undefined {
  if (hit.group === 'themes') return themeRow(hit, context);
  return hit.group === 'passages' ? passageRow(hit, context) : placeRow(hit, context);
}

function placeRow({ group, id }: SearchHit, { placesById, language, messages, colourOf }: SectionsContext): SearchRow | undefined {
  const place = placesById.get(id);
  if (place === undefined) return undefined;
  const { kind, subkind, town, name } = place.properties;
  const what = subkind === undefined ? messages.kind[kind] : messages.subkind[subkind];
  const where = town === undefined ? undefined : placesById.get(town)?.properties.name[language];
  return {
    group,
    id,
    icon: KIND_ICONS[kind],
    colour: colourOf(place),
    name: name[language],
    detail: where === undefined ? what : `${what} · ${where}`,
  };
}

function themeRow({ group, id }: SearchHit, { catalog, language, messages, scheme }: SectionsContext): SearchRow | undefined {
  const theme = catalog.themes.find((each) => each.id === id);
  if (theme === undefined) return undefined;
  const { icon, colour, name } = theme;
  return { group, id, icon, colour: colour[toneOf(scheme)], name: name[language], detail: messages.chapterName(theme.chapter) };
}

function passageRow({ group, id, terms = [] }: SearchHit, context: SectionsContext): SearchRow {
  const { catalog, report, language, messages } = context;
  const passage = report?.passages.get(id);
  const chapter = catalog.report.chapters.find(({ key }) => String(key) === id.split('/')[1]);
  const text = passage?.text[language].map((segment) => segment.text).join('');
  const excerpt = text === undefined ? undefined : context.excerpt(text, terms);
  return {
    group,
    id,
    icon: PASSAGE_ICON,
    name: `${messages.inReport(passageNumber(id, messages))} · ${chapter?.title[language] ?? ''}`,
    detail: '',
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}
