/** The cities and airports beyond the map's edge, each with its distance from the selected place or the middle of the district. */
import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { boundsOf, centreOf, type Bounds } from './domain/bounds.ts';
import type { Camera } from './domain/cameraOf.ts';
import { bearingDegrees, compassPointOf } from './domain/compass.ts';
import { distanceRange, originOf } from './domain/distance.ts';
import type { PlanningFeature } from './domain/PlanningFeature.ts';
import { formatFarDistance } from './i18n/formatFarDistance.ts';
import { useInterface } from './ui/Interface.ts';
import { EdgeMarkers, type FarAnchor, type NameSpot } from './ui/stage/EdgeMarkers.tsx';

export interface FarAnchorsProps {
  readonly camera: ReadonlySignal<Camera | undefined>;
  readonly places: readonly PlanningFeature[];
  readonly selected: PlanningFeature | undefined;
  /** The district, in degrees. */
  readonly home: Bounds;
  readonly isPhone: boolean;
  readonly covered: { readonly top: number; readonly bottom: number };
  readonly onSelect: (id: string) => void;
}

const MOST = { desktop: 4, phone: 2 } as const;
/** How far a name reaches to either side: that of a group stands beside the top of its outline, to the left or the right. */
const NAME_REACH_PIXELS = { place: 40, zone: 130 } as const;
/** On a strip of map lower than this they would cover the district itself. */
const LOWEST_PIXELS = 380;

export function FarAnchors({ camera, places, selected, home, isPhone, covered, onSelect }: FarAnchorsProps) {
  const { language, messages } = useInterface();
  const anchors = useMemo(() => places.filter(isFarAnchor).toSorted(byImportance), [places]);
  const far = useMemo(() => {
    const start = selected === undefined ? undefined : originOf(selected);
    const { controls } = messages;
    const from = start === undefined || selected === undefined ? controls.fromMiddle : messages.measuredFrom(selected.properties.name[language]);
    const origin = start ?? { position: centreOf(home), radiusMetres: 0 };
    return anchors.flatMap((anchor): FarAnchor[] => {
      const range = distanceRange(origin, anchor);
      if (range === undefined || anchor.geometry === null || anchor.id === selected?.id) return [];
      const position = centreOf(boundsOf(anchor.geometry));
      const name = anchor.properties.name[language];
      const told = formatFarDistance(range, language, messages);
      const direction = controls.direction[compassPointOf(bearingDegrees([...origin.position], position))];
      const distance = controls.farDistance(told, start !== undefined);
      return [{ id: anchor.id, position, name, distance, direction, sentence: controls.farAnchor(name, from, told, direction) }];
    });
  }, [anchors, selected, home, language]);
  const clear = useMemo(() => places.flatMap((place) => spotOf(place, place.id === selected?.id)), [places, selected]);
  const height = innerHeight - covered.top - covered.bottom;
  const most = isPhone ? (height < LOWEST_PIXELS ? 0 : MOST.phone) : MOST.desktop;
  return <EdgeMarkers camera={camera} anchors={far} most={most} isSmall={isPhone} covered={covered} clear={clear} onSelect={onSelect} />;
}

function isFarAnchor({ properties: { kind, subkind, outside } }: PlanningFeature): boolean {
  return kind === 'anchor' || (outside && subkind === 'airport');
}

/** Where the name of a place stands that is named from afar, or selected. */
function spotOf({ geometry, properties: { kind } }: PlanningFeature, isSelected: boolean): NameSpot[] {
  if (geometry === null) return [];
  const bounds = boundsOf(geometry);
  const [lon, lat] = centreOf(bounds);
  if (kind === 'zone') return [{ position: [lon, bounds[3]], reachPixels: NAME_REACH_PIXELS.zone }];
  return kind === 'town' || kind === 'anchor' || isSelected ? [{ position: [lon, lat], reachPixels: NAME_REACH_PIXELS.place }] : [];
}

/** What the report speaks of most stands first, context last; of equals, the seeds' own order. */
function byImportance(a: PlanningFeature, b: PlanningFeature): number {
  return b.properties.evidence.length - a.properties.evidence.length;
}
