/** 全部 · 现状 · 规划: what is there and what is to come, as a shorthand of the status, each with its count. */
import { PHASES, type Phase, type PhaseCounts } from '../../domain/statusPhase.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export interface PhaseToggleProps {
  /** Undefined where the status is chosen otherwise. */
  readonly phase: Phase | undefined;
  readonly counts: PhaseCounts;
  readonly onChoose: (phase: Phase) => void;
}

export function PhaseToggle({ phase, counts, onChoose }: PhaseToggleProps) {
  const { language, messages } = useInterface();
  const { controls } = messages;
  const isNarrowed = phase === 'existing' || phase === 'planned';
  return (
    <div class="phase">
      <div class="phase-toggle" role="group" aria-label={controls.phase}>
        {PHASES.map((each) => (
          <button type="button" key={each} aria-pressed={each === phase} onClick={() => onChoose(each)}>
            {controls.phaseName[each]} <span class="count">{formatNumber(counts.shown[each], language)}</span>
          </button>
        ))}
      </div>
      {isNarrowed && counts.unknown > 0 && <p class="quiet">{controls.phaseUnknown(formatNumber(counts.unknown, language))}</p>}
    </div>
  );
}
