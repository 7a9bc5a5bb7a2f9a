/** A list of toggles, each with its swatch, its name and how much it would show. */
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface CountedOption<Option extends string> {
  readonly option: Option;
  /** Class of the swatch. */
  readonly swatch: string;
  readonly name: string;
  /** What the name means, where it needs more words. */
  readonly hint?: string;
  readonly count: number;
}

export interface CountedTogglesProps<Option extends string> {
  readonly class: string;
  /** What a screen reader calls the list, where no heading does. */
  readonly label?: string;
  readonly options: readonly CountedOption<Option>[];
  readonly chosen: readonly Option[];
  readonly onToggle: (option: Option) => void;
}

export function CountedToggles<Option extends string>(props: CountedTogglesProps<Option>) {
  const { language } = useInterface();
  return (
    <ul class={props.class} aria-label={props.label}>
      {props.options.map(({ option, swatch, name, hint, count }) => (
        <li key={option}>
          <button
            type="button"
            class="row-button"
            title={hint}
            aria-pressed={props.chosen.includes(option)}
            onClick={() => props.onToggle(option)}
          >
            <span class={swatch} aria-hidden="true" />
            <span>{name}</span>
            <span class="count">{formatNumber(count, language)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
