/** A park's sheet in the words of the reader: what is known, what disagrees, what is inferred, and what to ask whom. */
import { coordinateText } from '../../domain/datum/coordinateText.ts';
import type { ParkSheet } from '../../domain/dossier/parkSheet.ts';
import { isOpen } from '../../domain/dossier/toAsks.ts';
import type { Language } from '../../domain/LocalText.ts';
import { SQUARE_METRES } from '../../domain/plannedAreas.ts';
import type { Fact, PlanningFeature } from '../../domain/PlanningFeature.ts';
import { isOwn } from '../../domain/shortlist/Candidate.ts';
import { accuracyWords } from '../../i18n/accuracyWords.ts';
import { FACT_NAMES } from '../../i18n/facts/index.ts';
import { formatLength } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { driveRow, nearRow } from './accessRows.ts';
import { askRows } from './askRows.ts';
import { inferredRows } from './inferredRows.ts';
import { passageRow, targetRow } from './reportRows.ts';
import type { SectionId } from '../../i18n/dossier/DossierMessages.ts';
import { factText } from './factWords.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import type { SheetRow, SheetSection } from './SheetSection.ts';

/** Every section, in order; one without rows says why. */
export function sheetSections(sheet: ParkSheet, language: Language, messages: Messages): SheetSection[] {
  const own = DOSSIER_MESSAGES[language];
  const isOwnSite = isOwn(sheet.candidate);
  const open = sheet.asks.filter(isOpen).length;
  const rows: Readonly<Record<SectionId, readonly SheetRow[]>> = {
    glance: glanceRows(sheet, language, messages),
    conflicts: sheet.conflicts.map(({ field, facts }) => ({ term: FACT_NAMES[language][field], texts: facts.map((fact) => factText(fact, language, messages)), isConflict: true })),
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
  // Of a site of the reader's own one sentence says it all; areas that disagree are areas all the same.
  const areSaid = rows.conflicts.length > 0;
  const told = order.filter((id) => rows[id].length > 0 || !(isOwnSite || (id === 'areas' && areSaid)));
  return told.map((id): SheetSection => {
    const none = id === 'glance' ? undefined : own.none[id];
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
  if (place === undefined) {
    const at = disc === undefined ? own.noPosition : own.exactPosition(coordinateText(disc.position, 'WGS-84'));
    const note = disc !== undefined && disc.radiusMetres > 0 ? { note: own.mapRadius(formatLength(disc.radiusMetres, language, messages)) } : {};
    return [{ term: own.ownSite, texts: [{ text: own.ownSiteNote, note: own.noneOfOwn }] }, { term: own.position, texts: [{ text: at, ...note }] }];
  }
  const { inferred } = place.properties;
  return [
    ...(location.length > 0 ? [{ term: own.inWords, texts: location.map((fact) => factText(fact, language, messages)) }] : []),
    ...plainRow(messages.town, town && nameOf(town), inferred.includes('town')),
    ...plainRow(messages.zone, zone && nameOf(zone), inferred.includes('zone')),
    ...plainRow(messages.partOf, host && nameOf(host), inferred.includes('host')),
    ...plainRow(messages.made, parts.length === 0 ? undefined : parts.map(nameOf).join(messages.listSeparator), inferred.includes('parts')),
    { term: own.position, texts: [{ text: accuracyWords(place, language, messages), ...(place.properties.unlocated === undefined ? {} : { note: `${messages.toSettle}: ${place.properties.unlocated.toSettle[language]}` }) }], isUnknown: place.geometry === null, isInferred: inferred.includes('location') },
  ];
}

function plainRow(term: string, text: string | undefined, isInferred = false): SheetRow[] {
  return text === undefined ? [] : [{ term, texts: [{ text }], isInferred }];
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
    term: FACT_NAMES[language][field],
    texts: facts.filter((fact) => fact.field === field).map((fact) => factText(fact, language, messages)),
  }));
}

function statusRows({ candidate: { place } }: ParkSheet, language: Language, messages: Messages): SheetRow[] {
  return (place?.properties.status ?? []).map(({ value, note, ...source }) => ({
    term: messages.statusValue[value],
    texts: [{ text: note?.[language] ?? '', source }],
    isUnknown: value === 'unknown',
    isInferred: place?.properties.inferred.includes('status') === true,
  }));
}
