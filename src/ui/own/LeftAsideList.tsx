/** Which files, or entries of an archive, were not read while others were, and why. */
import type { LeftAside } from '../../domain/ownData/FilePreview.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_FAULT_MESSAGES } from '../../i18n/ownFaults/index.ts';
import { useInterface } from '../Interface.ts';
import { refusalWords } from './refusalWords.ts';

const LISTED = 50;

export function LeftAsideList({ leftAside }: { readonly leftAside: readonly LeftAside[] }) {
  const { language } = useInterface();
  const own = OWN_FAULT_MESSAGES[language];
  return (
    <details class="own-remarks" open={leftAside.some(({ refusal }) => refusal !== undefined)}>
      <summary>{own.leftAside(formatNumber(leftAside.length, language))}</summary>
      <ul>
        {leftAside.slice(0, LISTED).map(({ name, refusal }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            {refusal !== undefined && <span class="quiet"> {refusalWords(refusal, language).join(' ')}</span>}
          </li>
        ))}
      </ul>
      {leftAside.length > LISTED && <p class="quiet">{own.onlyFirst(formatNumber(LISTED, language))}</p>}
    </details>
  );
}
