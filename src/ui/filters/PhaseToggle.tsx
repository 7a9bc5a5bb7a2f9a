/** 全部 · 现状 · 规划 · 未查到: what is there, what is to come and what is not known, as a shorthand of the status, each with its count. */
import { PHASES, type Phase, type PhaseCounts } from '../../domain/statusPhase.ts';
import { useInterface } from '../Interface.ts';
import { PlaceCount } from '../parts/PlaceCount.tsx';

export interface PhaseToggleProps {
  /** Undefined where the status is chosen otherwise. */
  readonly phase: Phase | undefined;
  readonly counts: PhaseCounts;
  readonly onChoose: (phase: Phase) => void;
}

export function PhaseToggle({ phase, counts, onChoose }: PhaseToggleProps) {
  const { messages } = useInterface();
  const { controls } = messages;
  return (
    <div class="phase-toggle" role="group" aria-label={controls.phase}>
      {PHASES.map((each) => (
        <button type="button" key={each} aria-pressed={each === phase} onClick={() => onChoose(each)}>
          {controls.phaseName[each]} <PlaceCount count={counts[each]} />
        </button>
      ))}
    </div>
  );
}
