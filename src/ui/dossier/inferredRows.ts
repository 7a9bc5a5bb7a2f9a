/** What of a sheet is our inference, in words. */
import type { ParkSheet } from '../../domain/dossier/parkSheet.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { accuracyWords } from '../../i18n/accuracyWords.ts';
import type { InferredName } from '../../i18n/dossier/DossierMessages.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import type { Messages } from '../../i18n/Messages.ts';
import { inferredBodies } from './askRows.ts';
import type { SheetRow } from './SheetSection.ts';

const INFERRED_NAMES: readonly InferredName[] = ['name', 'aliases', 'zone', 'town', 'host', 'parts', 'location', 'status'];

export function inferredRows({ candidate: { place }, town, zone, host, parts, asks }: ParkSheet, language: Language, messages: Messages): SheetRow[] {
  const own = DOSSIER_MESSAGES[language];
  const nameOf = (each: PlanningFeature | undefined) => each?.properties.name[language];
  const said: Readonly<Partial<Record<InferredName, string | undefined>>> = {
    name: place?.properties.name[language],
    aliases: place?.properties.aliases.join(messages.listSeparator),
    town: nameOf(town),
    zone: nameOf(zone),
    host: nameOf(host),
    parts: parts.map(nameOf).join(messages.listSeparator),
    location: place && accuracyWords(place, language, messages),
    status: place?.properties.status.map(({ value }) => messages.statusValue[value]).join(messages.listSeparator),
  };
  // Other names are known in simplified Chinese alone.
  const names = INFERRED_NAMES.filter((name) => place?.properties.inferred.includes(name) === true && (name !== 'aliases' || language === 'zh-Hans'));
  return [
    ...names.map((name): SheetRow => ({ term: own.inferredName[name], texts: [{ text: said[name] ?? own.notFound }], isInferred: true })),
    ...inferredBodies(asks, language),
  ];
}
