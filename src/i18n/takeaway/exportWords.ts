/** The words of a file of places, as the reader's language has them. */
import type { ExportWords } from '../../domain/export/ExportContext.ts';
import type { Language } from '../../domain/LocalText.ts';
import type { Fact, Grade } from '../../domain/PlanningFeature.ts';
import { KINDS_WITHOUT_STATUS } from '../../domain/statusValuesOf.ts';
import { accuracyWords } from '../accuracyWords.ts';
import { FACT_NAMES } from '../facts/index.ts';
import { formatDate, formatLength, formatNumber, formatQuantity } from '../format.ts';
import type { Messages } from '../Messages.ts';
import { TAKEAWAY_MESSAGES } from './index.ts';

export function exportWords(language: Language, messages: Messages): ExportWords {
  const own = TAKEAWAY_MESSAGES[language];
  const dated = (statement: string, { asOf, grade }: { readonly asOf: string; readonly grade: Grade }) => {
    const date = asOf === 'n.d.' ? [] : [messages.asOf(formatDate(asOf, language))];
    return own.behind(statement, [...date, own.grade(grade)].join(' · '));
  };
  const noted = (statement: string, { note }: Pick<Fact, 'note'>) => (note === undefined ? statement : own.noted(statement, note[language]));
  return {
    column: own.column,
    kind: messages.kind,
    kindOf: ({ properties: { kind, subkind } }) =>
      subkind === undefined ? messages.kind[kind] : own.labelled(messages.kind[kind], messages.subkind[subkind]),
    namedOf: ({ properties: { context } }) => (context ? own.context : own.named),
    statusOf: ({ properties: { kind, status } }) => {
      if (KINDS_WITHOUT_STATUS.includes(kind)) return [];
      if (status.length === 0) return [messages.statusUnknown];
      return status.map((each) => dated(noted(messages.statusValue[each.value], each), each));
    },
    factsOf: ({ properties: { facts } }) =>
      facts.map((fact) => {
        const told = own.labelled(FACT_NAMES[language][fact.field], factWords(fact, language, messages));
        return dated(noted(told, fact), fact);
      }),
    accuracyOf: ({ properties: { accuracy } }) => messages.accuracyClass[accuracy.class],
    positionOf: (place) => accuracyWords(place, language, messages),
    radius: (metres) => `±${formatLength(metres, language, messages)}`,
    inferred: (text) => own.behind(text, messages.inferred),
    withheld: own.withheld,
    leftOut: own.leftOut,
    filteredBy: own.filteredBy,
    dataOf: own.dataOf,
  };
}

function factWords({ value, unit }: Fact, language: Language, messages: Messages): string {
  if (typeof value !== 'number') return value[language];
  if (unit === undefined) return formatNumber(value, language);
  const { figure, unit: name, aside } = formatQuantity(value, unit, language, messages);
  return [figure, name, ...(aside === undefined ? [] : [`(${aside})`])].join(' ');
}
