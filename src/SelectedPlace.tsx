/** What is known of the selected place: its panel with what it needs. */
import { useMemo } from 'preact/hooks';
import type { Catalog } from './domain/Catalog.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import type { PublicationRules } from './domain/publicationRules.ts';
import type { ReportTexts } from './domain/Report.ts';
import { loadGeodesy } from './load.ts';
import { PlacePanel } from './ui/place/PlacePanel.tsx';
import { UnknownPlace } from './ui/place/UnknownPlace.tsx';
import { useLoaded, type Loaded } from './useLoaded.ts';

export interface SelectedPlaceProps {
  readonly id: string;
  /** Undefined where no place has that id. */
  readonly place: PlanningFeature | undefined;
  readonly catalog: Catalog;
  /** Those of the surface. */
  readonly rules: PublicationRules;
  readonly places: readonly PlanningFeature[];
  readonly placesById: ReadonlyMap<string, PlanningFeature>;
  readonly report: Loaded<ReportTexts>;
  readonly colourOf: (place: PlanningFeature) => string;
  readonly onSelect: (id: string) => void;
  readonly onOpenPassage: (passage: string) => void;
  /** Absent where no list shows the distances. */
  readonly onMeasureFrom: ((place: PlanningFeature) => void) | undefined;
  /** Absent before the public. */
  readonly onBand: ((place: PlanningFeature) => void) | undefined;
  /** Absent where no remarks are taken. */
  readonly onMistake: ((place: PlanningFeature) => void) | undefined;
  readonly onClose: () => void;
}

export function SelectedPlace({ id, place, catalog, rules, places, placesById, report, colourOf, onMistake, ...on }: SelectedPlaceProps) {
  const geodesy = useLoaded(loadGeodesy, place !== undefined);
  const nearRows = useMemo(
    () => (place === undefined ? undefined : geodesy.value.value?.nearestPlaces(place, places)),
    [place, geodesy.value.value],
  );
  if (place === undefined) return <UnknownPlace id={id} onClose={on.onClose} />;
  return (
    <PlacePanel
      place={place}
      placesById={placesById}
      catalog={catalog}
      rules={rules}
      report={report.value.value}
      reportFailure={report.failure.value}
      onRetryReport={report.retry}
      colour={colourOf(place)}
      onSelect={on.onSelect}
      onOpenPassage={on.onOpenPassage}
      near={{
        rows: nearRows,
        failure: geodesy.failure.value,
        onRetry: geodesy.retry,
        onMeasureFrom: on.onMeasureFrom && (() => on.onMeasureFrom?.(place)),
        onBand: on.onBand && place.geometry !== null ? () => on.onBand?.(place) : undefined,
      }}
      onMistake={onMistake === undefined ? undefined : () => onMistake(place)}
      onClose={on.onClose}
    />
  );
}
