/** What is not settled, said in one place: missing positions, estimates, doubtful readings, a list printed in part. */
import type { Catalog } from '../../domain/Catalog.ts';
import type { LedgerEntry } from '../../domain/ledgerEntries.ts';
import type { PlanningFeature } from '../../domain/PlanningFeature.ts';
import { formatNumber } from '../../i18n/format.ts';
import { LEDGER_MESSAGES } from '../../i18n/ledger/index.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';

export interface OpenQuestionsProps {
  readonly catalog: Catalog;
  readonly entries: readonly LedgerEntry[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly onOpenPassage: (id: string) => void;
}

export function OpenQuestions({ catalog, entries, placesById, onOpenPassage }: OpenQuestionsProps) {
  const { language, messages } = useInterface();
  const own = LEDGER_MESSAGES[language];
  const named = [...placesById.values()].filter(({ properties }) => !properties.context);
  const unlocated = named.filter(({ geometry }) => geometry === null);
  const coarse = new Set(entries.flatMap(({ resolution, feature }) => (resolution === 'coarse' ? (feature ?? []) : [])));
  const doubtful = entries.filter(({ confidence }) => confidence === 'probable');
  const isFirst = ({ asPrinted, readAs }: LedgerEntry, index: number) =>
    doubtful.findIndex((each) => each.asPrinted === asPrinted && each.readAs === readAs) === index;
  const number = (value: number) => formatNumber(value, language);
  return (
    <section class="open-questions" aria-labelledby="open-questions">
      <h3 id="open-questions">{own.openQuestions}</h3>
      <ul>
        <li>{own.openUnlocated(number(unlocated.length), number(named.length))}</li>
        <li>{own.openCoarse(number(coarse.size), number(named.length))}</li>
        {doubtful.filter(isFirst).map(({ key, chapter, asPrinted, readAs, passages: [first = ''] }) => (
          <li key={key}>
            <PassageLink id={first} onOpen={onOpenPassage}>
              {messages.chapterName(chapter)} · <span lang="zh-Hans">{own.quoted(asPrinted)}</span> {own.reading.probable}{' '}
              <span lang="zh-Hans">{own.quoted(readAs)}</span>
            </PassageLink>
          </li>
        ))}
        {catalog.report.chapters.map(({ key, printedInPart }) =>
          printedInPart === undefined ? null : <li key={key}>{printedInPart[language]}</li>,
        )}
      </ul>
    </section>
  );
}
