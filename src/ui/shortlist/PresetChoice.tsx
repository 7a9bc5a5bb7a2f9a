/** The industries that a shortlist can be made for; the chosen one says what it looks at. */
import type { Preset } from '../../domain/shortlist/Criterion.ts';
import { SHORTLIST_MESSAGES } from '../../i18n/shortlist/index.ts';
import { useInterface } from '../Interface.ts';

export interface PresetChoiceProps {
  readonly presets: readonly Preset[];
  readonly chosen: Preset | undefined;
  readonly onChoose: (id: string) => void;
}

export function PresetChoice({ presets, chosen, onChoose }: PresetChoiceProps) {
  const { language } = useInterface();
  const own = SHORTLIST_MESSAGES[language];
  return (
    <section class="presets">
      <h3 id="shortlist-presets">{own.presets}</h3>
      <div class="preset-row" role="radiogroup" aria-labelledby="shortlist-presets">
        {presets.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="shortlist-preset" value={id} checked={id === chosen?.id} onChange={() => onChoose(id)} />
            <span>{name[language]}</span>
          </label>
        ))}
      </div>
      {chosen !== undefined && <p class="quiet">{chosen.about[language]}</p>}
    </section>
  );
}
