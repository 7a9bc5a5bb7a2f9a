/** Which features of a file were left out or are in doubt, and why. */
import { MILD_FAULTS, type FeatureRemark } from '../../domain/ownData/OwnLayer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { OWN_FAULT_MESSAGES } from '../../i18n/ownFaults/index.ts';
import { useInterface } from '../Interface.ts';

export interface FeatureRemarksProps {
  readonly remarks: readonly FeatureRemark[];
  readonly refusedCount: number;
  readonly remarkedCount: number;
}

export function FeatureRemarks({ remarks, refusedCount, remarkedCount }: FeatureRemarksProps) {
  const { language, messages } = useInterface();
  const own = OWN_FAULT_MESSAGES[language];
  const number = (value: number) => formatNumber(value, language);
  const groups = [
    { words: own.refusedCount, count: refusedCount, listed: remarks.filter((remark) => !isMild(remark)) },
    { words: own.remarkedCount, count: remarkedCount, listed: remarks.filter(isMild) },
  ];
  const detail = ({ name, field, found }: FeatureRemark) =>
    [name, field === undefined ? '' : own.inField(field), found === undefined ? '' : own.foundThere(found)].filter((text) => text !== '').join(messages.listSeparator);
  return (
    <>
      {groups
        .filter(({ count }) => count > 0)
        .map(({ words, count, listed }) => (
          <details class="own-remarks" key={words(number(count))}>
            <summary>{words(number(count))}</summary>
            <ul>
              {listed.map((remark, index) => (
                <li key={index}>
                  <strong>{own.featureNumber(number(remark.number))}</strong> {own.featureFault[remark.fault]}
                  {detail(remark) !== '' && <span class="quiet"> {detail(remark)}</span>}
                </li>
              ))}
            </ul>
            {listed.length < count && <p class="quiet">{own.onlyFirst(number(listed.length))}</p>}
          </details>
        ))}
    </>
  );
}

function isMild({ fault }: FeatureRemark): boolean {
  return MILD_FAULTS.includes(fault);
}
