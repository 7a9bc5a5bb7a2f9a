/** What was counted: the last days, all in all, and what was seen most. */
import { addCounts, groupTotal, totalCounts, type Counter, type Counts } from '../../domain/kiosk/Counter.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OPERATOR_MESSAGES } from '../../i18n/operator/index.ts';
import { useInterface } from '../Interface.ts';
import { thingWord, type ThingName } from './counterWords.ts';

export interface CounterTableProps {
  readonly counter: Counter;
  readonly nameOf: ThingName;
}

const SHOWN_DAYS = 14;
const SHOWN_THINGS = 5;
const SEEN = ['chapter', 'place', 'language'] as const;

export function CounterTable({ counter, nameOf }: CounterTableProps) {
  const { language } = useInterface();
  const own = OPERATOR_MESSAGES[language];
  const days = Object.keys(counter.days).toSorted().toReversed().slice(0, SHOWN_DAYS);
  const total = totalCounts(counter);
  if (days.length === 0 && counter.older === undefined) return <p>{own.noCounts}</p>;
  const recent = days.map((day) => counter.days[day] ?? {}).reduce(addCounts, {});
  const count = (value: number) => formatNumber(value, language);
  const row = (heading: string, counts: Counts) => (
    <tr key={heading}>
      <th scope="row">{heading}</th>
      {columnsOf(counts).map((value, index) => (
        <td key={own.columns[index + 1]}>{count(value)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <div class="operator-table" role="region" aria-label={own.lastDays} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {own.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{days.map((day) => row(day, counter.days[day] ?? {}))}</tbody>
          <tfoot>{row(own.total, total)}</tfoot>
        </table>
      </div>
      <div class="operator-seen">
        {SEEN.map((group) => (
          <section key={group} aria-label={own.mostSeen[group]}>
            <h4>{own.mostSeen[group]}</h4>
            <ol>
              {mostOf(recent[group]).map(([id, times]) => (
                <li key={id}>
                  <span>{thingWord(group, id, own, nameOf)}</span>
                  <span>{count(times)}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

/** In the order of the columns after the day. */
function columnsOf(counts: Counts): readonly number[] {
  return [
    groupTotal(counts, 'visit'),
    counts.reset?.['timeout'] ?? 0,
    counts.reset?.['hand'] ?? 0,
    groupTotal(counts, 'loss'),
    groupTotal(counts, 'error'),
    groupTotal(counts, 'reload'),
  ];
}

function mostOf(things: Readonly<Record<string, number>> = {}): readonly (readonly [string, number])[] {
  return Object.entries(things)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN_THINGS);
}
