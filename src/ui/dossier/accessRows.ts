/** How a candidate is reached, in words: drives as estimates, neighbours by straight lines. */
import type { Drive } from '../../domain/dossier/parkSheet.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { NearRow } from '../../domain/NearRow.ts';
import type { Range } from '../../domain/Range.ts';
import { DOSSIER_MESSAGES } from '../../i18n/dossier/index.ts';
import { formatDistanceRange, formatNumber } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/Messages.ts';
import type { SheetRow } from './SheetSection.ts';

export function driveRow({ to, minutes, distance, via, reason, note }: Drive, language: Language, messages: Messages): SheetRow {
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

export function nearRow({ group, place, range }: NearRow, language: Language, messages: Messages): SheetRow {
  const own = DOSSIER_MESSAGES[language];
  return {
    term: own.nearestOf(messages.nearest[group], place.properties.name[language]),
    texts: [{ text: `${formatDistanceRange(range, language, messages)} · ${own.crowFlies}` }],
  };
}

/** Outwards to whole minutes. */
function minutesRange({ from, to }: Range, language: Language): string {
  return `${formatNumber(Math.floor(from), language)}–${formatNumber(Math.ceil(to), language)}`;
}
