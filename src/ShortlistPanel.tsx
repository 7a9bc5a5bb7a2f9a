/** The shortlist beside the map: presets, must-haves, weights and the ranked parks. Fetched when it is first opened. */
import { useEffect } from 'preact/hooks';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { AppState } from './state/AppState.ts';
import { useInterface } from './ui/Interface.ts';
import { Loading } from './ui/parts/Loading.tsx';
import type { Bench } from './useBench.ts';

export interface ShortlistPanelProps {
  /** `bench.model` holds `shortlist` and `picking` once it is fetched; `bench.map` is undefined where no map is drawn. */
  readonly bench: Bench;
  readonly state: AppState;
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
}

export function ShortlistPanel({ bench, onSelect }: ShortlistPanelProps) {
  const { language, messages } = useInterface();
  const model = bench.model.value?.shortlist;
  useEffect(() => void model?.load(), [model]);
  const ranking = model?.ranking.value;
  const hasFailed = bench.hasFailed.value || model?.failure.value !== undefined;
  return (
    <article class="document shortlist">
      <h2 id="document-heading" tabIndex={-1}>
        {messages.viewName.shortlist}
      </h2>
      {ranking === undefined ? (
        <Loading failure={hasFailed ? messages.viewName.shortlist : undefined} onRetry={() => void model?.load()} />
      ) : (
        <ol>
          {ranking.ranked.map(({ candidate, rank, score }) => (
            <li key={candidate.id}>
              <button type="button" onClick={() => onSelect(candidate.id)}>
                {rank} {candidate.name[language]} {Math.round(score.from * 100)}–{Math.round(score.to * 100)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}
