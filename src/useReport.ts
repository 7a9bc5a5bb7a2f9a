/** The digest of the report, read once when it is first wanted. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ReportTexts } from './domain/Report.ts';
import { LoadError, loadReport } from './load.ts';

export interface ReportInUse {
  /** Undefined until the digest has arrived. */
  readonly texts: ReadonlySignal<ReportTexts | undefined>;
  /** The file that could not be read. */
  readonly failure: ReadonlySignal<string | undefined>;
  readonly retry: () => void;
}

export function useReport(isWanted: boolean): ReportInUse {
  const texts = useSignal<ReportTexts | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const isOnItsWay = useRef(false);
  const read = () => {
    if (isOnItsWay.current) return;
    isOnItsWay.current = true;
    failure.value = undefined;
    loadReport()
      .then((report) => (texts.value = report))
      .catch((error: unknown) => {
        isOnItsWay.current = false;
        failure.value = error instanceof LoadError ? error.what : String(error);
      });
  };
  useEffect(() => {
    if (isWanted) read();
  }, [isWanted]);
  return { texts, failure, retry: read };
}
