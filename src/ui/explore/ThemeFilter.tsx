/** The ten themes as toggles, each with the number of places it would show. */
import type { Theme } from '../../domain/Theme.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';

export interface ThemeFilterProps {
  readonly themes: readonly Theme[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onToggle: (theme: string) => void;
}

export function ThemeFilter({ themes, chosen, counts, onToggle }: ThemeFilterProps) {
  const { language, messages, scheme } = useInterface();
  return (
    <section class="theme-filter" aria-labelledby="themes-heading">
      <h2 id="themes-heading">
        {messages.themes} <small>{messages.themesHint}</small>
      </h2>
      <ul>
        {themes.map(({ id, short, icon, colour }) => {
          const count = counts.get(id) ?? 0;
          const shown = formatNumber(count, language);
          return (
            <li key={id}>
              <button
                type="button"
                class={count === 0 ? 'theme empty' : 'theme'}
                aria-pressed={chosen.includes(id)}
                aria-label={messages.themeCount(short[language], shown)}
                style={{ '--theme': colour[scheme] }}
                onClick={() => onToggle(id)}
              >
                <span class="theme-icon">
                  <Icon name={icon} size={16} />
                </span>
                <span class="theme-name">{short[language]}</span>
                <span class="theme-count">{shown}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
