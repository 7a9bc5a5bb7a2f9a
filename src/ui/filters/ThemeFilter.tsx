/** The themes as toggles, each with the number of places it would show. */
import { useEffect, useRef } from 'preact/hooks';
import { toneOf } from '../../domain/Scheme.ts';
import type { Theme } from '../../domain/Theme.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { PlaceCount } from '../parts/PlaceCount.tsx';

export interface ThemeFilterProps {
  readonly themes: readonly Theme[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onToggle: (theme: string) => void;
}

const STRIP_MARGIN_PIXELS = 16;

export function ThemeFilter({ themes, chosen, counts, onToggle }: ThemeFilterProps) {
  const { language, messages, scheme } = useInterface();
  const list = useRef<HTMLUListElement>(null);
  const first = chosen[0];
  // Where the themes are a strip, the first that is chosen stands in sight.
  useEffect(() => {
    // With the next frame, which lays the page out anyway.
    const frame = requestAnimationFrame(() => {
      const button = first === undefined ? null : document.getElementById(themeElement(first));
      if (button !== null && list.current !== null) list.current.scrollLeft = button.offsetLeft - STRIP_MARGIN_PIXELS;
    });
    return () => cancelAnimationFrame(frame);
  }, [first]);
  return (
    <section class="theme-filter" aria-labelledby="themes-heading">
      <h2 id="themes-heading">
        {messages.themes} <small>{messages.themesHint}</small>
      </h2>
      <ul ref={list}>
        {themes.map(({ id, short, icon, colour }) => {
          const count = counts.get(id) ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                id={themeElement(id)}
                class={count === 0 ? 'theme empty' : 'theme'}
                aria-pressed={chosen.includes(id)}
                style={{ '--theme': colour[toneOf(scheme)] }}
                onClick={() => onToggle(id)}
              >
                <span class="theme-icon">
                  <Icon name={icon} size={16} />
                </span>
                <span class="theme-name">{short[language]}</span>
                <PlaceCount count={count} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function themeElement(id: string): string {
  return `theme-${id}`;
}
