/** Leads from the report in force to the one before it, and back: each is opened at its first passage. */
import type { ReportSummary } from '../../domain/Catalog.ts';
import { yearOf, type ReportTexts } from '../../domain/Report.ts';
import { useInterface } from '../Interface.ts';
import { PassageLink } from '../parts/PassageLink.tsx';

export interface OtherReportProps {
  /** The one that is not shown. */
  readonly other: ReportSummary;
  readonly report: ReportTexts;
  readonly onOpen: (id: string) => void;
}

export function OtherReport({ other, report, onOpen }: OtherReportProps) {
  const { language, messages } = useInterface();
  const first = [...report.passages.keys()].find((id) => yearOf(id) === other.id);
  if (first === undefined) return null;
  return (
    <p>
      <PassageLink id={first} onOpen={onOpen}>
        {messages.reportOfYear(other.id, other.title[language])}
      </PassageLink>
    </p>
  );
}
