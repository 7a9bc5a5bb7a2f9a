/** A park's sheet in the words of the reader: what is known, what disagrees, what is inferred, and what to ask whom. */
import { coordinateText } from '../../domain/datum/coordinateText.ts';
import type { Drive, ParkSheet } from '../../domain/dossier/parkSheet.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { NearRow } from '../../domain/NearRow.ts';
import { outcomeClassOf } from '../../domain/outcomeClass.ts';
import { SQUARE_METRES } from '../../domain/plannedAreas.ts';
import type { Fact, PlanningFeature } from '../../domain/PlanningFeature.ts';
import type { Passage, Target } from '../../domain/Report.ts';
import type { Range } from '../../domain/Range.ts';
import { isOwn } from '../../domain/shortlist/Candidate.ts';
import { accuracyWords } from '../../i18n/accuracyWords.ts';
import { formatDate, formatDistanceRange, formatLength, formatNumber } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { askRows, inferredBodies } from './askRows.ts';
import type { InferredName, SectionId } from '../../i18n/dossier/DossierMessages.ts';
import { factText } from './factWords.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { termWords } from '../promises/termWords.ts';
import { passageNumber } from '../parts/passageNumber.ts';
import type { SheetRow, SheetSection, SheetText } from './SheetSection.ts';

/** Every section, in order; one without rows says why. */
export function sheetSections(sheet: ParkSheet, language: Language, messages: Messages): SheetSection[] {
  const own = DOSSIER_MESSAGES[language];
  const isOwnSite = isOwn(sheet.candidate);
  const open = sheet.asks.filter(({ stated, boundary }) => stated.length === 0 && boundary === undefined).length;
  const rows: Readonly<Record<SectionId, readonly SheetRow[]>> = {
    glance: glanceRows(sheet, language, messages),
    conflicts: sheet.conflicts.map(({ field, facts }) => ({ term: messages.factField[field], texts: facts.map((fact) => factText(fact, language, messages)), isConflict: true })),
    areas: areaRows(sheet, language, messages),
    business: factRows([...sheet.industries, ...sheet.tenants], language, messages),
    status: statusRows(sheet, language, messages),
    targets: sheet.targets.map((target) => targetRow(target, language, messages)),
    access: [...sheet.drives.map((drive) => driveRow(drive, language, messages)), ...sheet.near.map((near) => nearRow(near, language, messages))],
    others: factRows(sheet.others, language, messages),
    passages: sheet.passages.map((passage) => passageRow(passage, language, messages)),
    inferred: inferredRows(sheet, language, messages),
    asks: askRows(sheet.asks, language, messages),
  };
  const order: readonly SectionId[] = ['glance', 'conflicts', 'areas', 'business', 'status', 'targets', 'access', 'others', 'passages', 'inferred', 'asks'];
  return order.map((id): SheetSection => {
    const ofOwn = isOwnSite && !['access', 'asks', 'inferred'].includes(id);
    const none = id === 'glance' ? undefined : ofOwn ? own.noneOfOwn : own.none[id];
    const intro = id === 'asks' && rows.asks.length > 0 ? `${own.openOf(String(open), String(sheet.asks.length))}${language === 'en' ? ' ' : ''}${own.intro.asks ?? ''}` : own.intro[id];
    return {
      id,
      heading: own.section[id],
      rows: rows[id],
      ...(rows[id].length > 0 && intro !== undefined ? { intro } : {}),
      ...(rows[id].length === 0 && none !== undefined ? { none } : {}),
    };
  });
}

function glanceRows({ candidate, town, zone, host, parts, location }: ParkSheet, language: Language, messages: Messages): SheetRow[] {
  const own = DOSSIER_MESSAGES[language];
  const { place, disc } = candidate;
  const nameOf = (each: PlanningFeature) => each.properties.name[language];
  const row = (term: string, text: string | undefined, isInferred = false): SheetRow[] =>
    text === undefined ? [] : [{ term, texts: [{ text }], ...(isInferred ? { isInferred } : {}) }];
  if (place === undefined) {
    const at = disc === undefined ? own.noPosition : own.exactPosition(coordinateText(disc.position, 'WGS-84'));
    const note = disc !== undefined && disc.radiusMetres > 0 ? { note: own.mapRadius(formatLength(disc.radiusMetres, language, messages)) } : {};
    return [{ term: own.ownSite, texts: [{ text: own.ownSiteNote }] }, { term: own.position, texts: [{ text: at, ...note }] }];
  }
  const { inferred } = place.properties;
  return [
    ...(location.length > 0 ? [{ term: own.inWords, texts: location.map((fact) => factText(fact, language, messages)) }] : []),
    ...row(messages.town, town && nameOf(town), inferred.includes('town')),
    ...row(messages.zone, zone && nameOf(zone), inferred.includes('zone')),
    ...row(messages.partOf, host && nameOf(host), inferred.includes('host')),
    ...row(messages.made, parts.length === 0 ? undefined : parts.map(nameOf).join(messages.listSeparator), inferred.includes('parts')),
    { term: own.position, texts: [{ text: accuracyWords(place, language, messages), ...(place.properties.unlocated === undefined ? {} : { note: `${messages.toSettle}: ${place.properties.unlocated.toSettle[language]}` }) }], isUnknown: place.geometry === null, isInferred: inferred.includes('location') },
  ];
}

function areaRows({ areas, conflicts, candidate }: ParkSheet, language: Language, messages: Messages): SheetRow[] {
  const own = DOSSIER_MESSAGES[language];
  const boundary = candidate.place?.properties.boundary;
  const inside = boundary?.squareMetres ?? candidate.squareMetres;
  const computed: SheetRow[] =
    inside === undefined
      ? []
      : [
          {
            term: boundary === undefined ? own.ownArea : messages.boundaryArea,
            texts: [
              {
                text: factText({ value: Math.round(inside / SQUARE_METRES.ha) / 100, unit: 'km2' }, language, messages).text,
                ...(boundary === undefined ? {} : { note: messages.boundaryNote(formatLength(boundary.radiusMetres, language, messages)), source: boundary }),
              },
            ],
          },
        ];
  // Those that disagree stand before, whole against whole.
  const isApart = ({ field, part }: Fact) => part !== true && conflicts.some((conflict) => conflict.field === field);
  return [...factRows(areas.filter((fact) => !isApart(fact)), language, messages), ...computed];
}

/** Facts of one field share a row. */
function factRows(facts: readonly Fact[], language: Language, messages: Messages): SheetRow[] {
  return [...new Set(facts.map(({ field }) => field))].map((field) => ({
    term: messages.factField[field],
    texts: facts.filter((fact) => fact.field === field).map((fact) => factText(fact, language, messages)),
  }));
}

function statusRows({ candidate: { place } }: ParkSheet, language: Language, messages: Messages): SheetRow[] {
  return (place?.properties.status ?? []).map(({ value, note, ...source }) => ({
    term: messages.statusValue[value],
    texts: [{ text: note?.[language] ?? messages.statusValue[value], source }],
    isUnknown: value === 'unknown',
    isInferred: place?.properties.inferred.includes('status') === true,
  }));
}

function targetRow(target: Target, language: Language, messages: Messages): SheetRow {
  const { label, figures, passage, outcome } = target;
  const own = DOSSIER_MESSAGES[language];
  const counted = figures.map(({ comparator, value, upTo, unit, label: of }) =>
    [messages.comparator[comparator], factText({ value, unit }, language, messages).text, ...(upTo === undefined ? [] : [`– ${factText({ value: upTo, unit }, language, messages).text}`]), of?.[language] ?? ''].filter((part) => part !== '').join(' '),
  );
  const term = termWords(target, language, messages);
  const found: SheetText =
    outcome.on !== undefined && outcome.grade !== undefined && outcome.source !== undefined
      ? { text: outcome.note?.[language] ?? messages.verdictHint[outcome.verdict], source: { asOf: outcome.on, grade: outcome.grade, source: outcome.source } }
      : { text: [outcome.note?.[language], messages.searchedOn(formatDate(outcome.reviewedOn, language))].filter((part) => part !== undefined).join(' · ') };
  return {
    term: label[language],
    passage,
    outcome: { class: outcomeClassOf(outcome), word: messages.verdict[outcome.verdict] },
    isUnknown: outcome.verdict === 'not-found',
    texts: [
      { text: [...counted, ...(term === undefined ? [] : [term]), messages.inReport(passageNumber(passage, messages))].join(' · ') },
      found,
      ...outcome.beside.map(({ text, kind, note, ...source }) => ({ text: `${messages.besideKind[kind]}${language === 'en' ? ': ' : '：'}${text[language]}`, ...(note === undefined ? {} : { note: note[language] }), source })),
    ].map((each) => (each.text === '' ? { ...each, text: own.notFound } : each)),
  };
}

function driveRow({ to, minutes, distance, via, reason, note }: Drive, language: Language, messages: Messages): SheetRow {
  const own = DOSSIER_MESSAGES[language];
  const term = own.drive(to.properties.name[language]);
  if (minutes === undefined || distance === undefined) return { term, texts: [{ text: own.because(reason?.[language] ?? own.noRoad) }], isUnknown: true };
  const roads = via.length === 0 ? [] : [own.via(via.map((name) => name[language]).join(messages.listSeparator))];
  return {
    term,
    texts: [
      {
        text: `${own.minutes(minutesRange(minutes, language))} · ${formatDistanceRange(distance, language, messages)} · ${own.estimate}`,
        ...(roads.length === 0 && note === undefined ? {} : { note: [...roads, ...(note === undefined ? [] : [note[language]])].join(language === 'en' ? '; ' : '；') }),
      },
    ],
  };
}

/** Outwards to whole minutes. */
function minutesRange({ from, to }: Range, language: Language): string {
  return `${formatNumber(Math.floor(from), language)}–${formatNumber(Math.ceil(to), language)}`;
}

function nearRow({ group, place, range }: NearRow, language: Language, messages: Messages): SheetRow {
  const own = DOSSIER_MESSAGES[language];
  return {
    term: own.nearestOf(messages.nearest[group], place.properties.name[language]),
    texts: [{ text: `${formatDistanceRange(range, language, messages)} · ${own.crowFlies}` }],
  };
}

function passageRow({ id, text }: Passage, language: Language, messages: Messages): SheetRow {
  return { term: messages.inReport(passageNumber(id, messages)), passage: id, texts: [{ text: text[language].map((segment) => segment.text).join('') }] };
}

const INFERRED_NAMES: readonly InferredName[] = ['name', 'aliases', 'zone', 'town', 'host', 'parts', 'location', 'status'];

function inferredRows({ candidate: { place }, town, zone, host, parts, asks }: ParkSheet, language: Language, messages: Messages): SheetRow[] {
  const own = DOSSIER_MESSAGES[language];
  const nameOf = (each: PlanningFeature | undefined) => each?.properties.name[language];
  const said: Readonly<Partial<Record<InferredName, string | undefined>>> = {
    name: place?.properties.name[language],
    // Known in simplified Chinese alone.
    aliases: place?.properties.aliases.join(messages.listSeparator),
    town: nameOf(town),
    zone: nameOf(zone),
    host: nameOf(host),
    parts: parts.map(nameOf).join(messages.listSeparator),
    location: place && accuracyWords(place, language, messages),
    status: place?.properties.status.map(({ value }) => messages.statusValue[value]).join(messages.listSeparator),
  };
  const names = INFERRED_NAMES.filter((name) => place?.properties.inferred.includes(name) === true);
  return [
    ...names.map((name): SheetRow => ({ term: own.inferredName[name], texts: [{ text: said[name] ?? own.notFound }], isInferred: true })),
    ...inferredBodies(asks, language),
  ];
}
