/** The themes of the legend: what each colour stands for, and a switch for each; one row while they are folded. */
import { toneOf } from '../../domain/Scheme.ts';
import type { Theme } from '../../domain/Theme.ts';
import { Icon } from '../Icon.tsx';
import { useInterface } from '../Interface.ts';
import { PlaceCount } from '../parts/PlaceCount.tsx';

export interface LegendThemesProps {
  readonly themes: readonly Theme[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly startsOpen: boolean;
  readonly onToggle: (theme: string) => void;
}

export function LegendThemes({ themes, counts, chosen, startsOpen, onToggle }: LegendThemesProps) {
  const { language, messages, scheme } = useInterface();
  const tone = toneOf(scheme);
  return (
    <details class="legend-themes" open={startsOpen}>
      <summary>
        <span>{messages.legendColour}</span>
        <span class="legend-colours" aria-hidden="true">
          {themes.map(({ id, colour }) => (
            <span key={id} style={{ '--theme': colour[tone] }} />
          ))}
        </span>
      </summary>
      <ul aria-label={messages.themes}>
        {themes.map(({ id, short, icon, colour }) => (
          <li key={id}>
            <button
              type="button"
              class="legend-item"
              aria-pressed={chosen.includes(id)}
              style={{ '--theme': colour[tone] }}
              onClick={() => onToggle(id)}
            >
              <span class="theme-icon">
                <Icon name={icon} size={14} />
              </span>
              <span>{short[language]}</span>
              <PlaceCount count={counts.get(id) ?? 0} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
