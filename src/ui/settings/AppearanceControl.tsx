/** How the page looks, and whether single keys act on it. */
import type { ComponentChildren } from 'preact';
import { APPEARANCES, type Appearance } from '../../domain/Scheme.ts';
import { SETTINGS_MESSAGES } from '../../i18n/settings/index.ts';
import { useInterface } from '../Interface.ts';

export interface AppearanceControlProps {
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly moreContrast: boolean;
  readonly onMoreContrast: (isWanted: boolean) => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (isWanted: boolean) => void;
}

export function AppearanceControl(props: AppearanceControlProps) {
  const own = SETTINGS_MESSAGES[useInterface().language];
  return (
    <>
      <fieldset class="appearance">
        <legend>{own.appearance}</legend>
        {APPEARANCES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="appearance"
              checked={each === props.appearance}
              onChange={() => props.onAppearance(each)}
            />
            {own.appearanceName[each]}
          </label>
        ))}
      </fieldset>
      <Check isChecked={props.moreContrast} onCheck={props.onMoreContrast}>
        {own.moreContrast}
      </Check>
      <Check isChecked={props.singleKeys} onCheck={props.onSingleKeys}>
        {own.singleKeys}
        <span class="quiet">{own.singleKeysHint}</span>
      </Check>
    </>
  );
}

interface CheckProps {
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
  readonly children: ComponentChildren;
}

function Check({ isChecked, onCheck, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isChecked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
