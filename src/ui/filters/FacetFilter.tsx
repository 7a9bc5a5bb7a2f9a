/** The facets beside the themes as a row of buttons; the one that is open shows its options with their counts. */
import { useSignal } from '@preact/signals';
import type { FacetKey, FacetOption, FacetView } from '../../domain/FacetView.ts';
import type { Zone } from '../../domain/Zone.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { PlaceCount } from '../parts/PlaceCount.tsx';
import { optionName } from './optionName.ts';

export interface FacetFilterProps {
  readonly facets: readonly FacetView[];
  readonly zones: readonly Zone[];
  readonly onToggle: (facet: FacetKey, value: string) => void;
}

export function FacetFilter({ facets, zones, onToggle }: FacetFilterProps) {
  const { language, messages } = useInterface();
  const openKey = useSignal<FacetKey | undefined>(undefined);
  const open = facets.find(({ key }) => key === openKey.value);
  const nameOf = (key: FacetKey, value: string) => optionName(key, value, zones, language, messages);
  /** Of the options Escape goes back to their button, before it closes anything else. */
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.stopPropagation();
    event.currentTarget.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    openKey.value = undefined;
  };
  return (
    <section class="facets" aria-label={messages.filters} onKeyDown={onKeyDown}>
      <div class="facet-row">
        {facets.map(({ key, options }) => {
          const chosen = options.filter(({ isChosen }) => isChosen);
          return (
            <button
              type="button"
              key={key}
              class={chosen.length > 0 ? 'facet has-choice' : 'facet'}
              aria-expanded={key === openKey.value}
              aria-controls="facet-options"
              onClick={() => (openKey.value = key === openKey.value ? undefined : key)}
            >
              {messages.facetName[key]}
              {chosen.length > 0 ? (
                <span class="facet-count">{formatNumber(chosen.length, language)}</span>
              ) : (
                <Icon name={key === openKey.value ? 'chevron-up' : 'chevron-down'} size={12} />
              )}
            </button>
          );
        })}
      </div>
      <div id="facet-options">
        {open !== undefined && (
          <ul class="options" aria-label={messages.facetName[open.key]}>
            {open.options.map((option) => (
              <Option key={option.value} option={option} name={nameOf(open.key, option.value)} onToggle={() => onToggle(open.key, option.value)} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

interface OptionProps {
  readonly option: FacetOption;
  readonly name: string;
  readonly onToggle: () => void;
}

function Option({ option: { count, isChosen }, name, onToggle }: OptionProps) {
  return (
    <li>
      <button
        type="button"
        class={count === 0 ? 'option empty' : 'option'}
        aria-pressed={isChosen}
        onClick={onToggle}
      >
        <span>{name}</span>
        <PlaceCount count={count} />
      </button>
    </li>
  );
}
