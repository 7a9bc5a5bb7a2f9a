/** Quiet marks on the map's edge for cities and airports that lie beyond it: which way, and how far. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Camera } from '../../domain/cameraOf.ts';
import { edgeMarkers, type EdgeMarker, type EdgeRequest, type PixelBox } from '../../domain/edgeMarkers.ts';
import { screenPosition } from '../../domain/screenPosition.ts';
import { useInterface } from '../Interface.ts';

/** A far anchor in words. */
export interface FarAnchor {
  readonly id: string;
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  readonly name: string;
  /** "距全区中部约 110 公里" */
  readonly distance: string;
  readonly direction: string;
  /** The same as a sentence. */
  readonly sentence: string;
}

/** A name on the map that must stay clear. */
export interface NameSpot {
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  /** To either side. */
  readonly reachPixels: number;
}

export interface EdgeMarkersProps {
  readonly camera: ReadonlySignal<Camera | undefined>;
  /** The most important first. */
  readonly anchors: readonly FarAnchor[];
  readonly most: number;
  /** True where the arrow alone tells the direction, for want of room. */
  readonly isSmall: boolean;
  /** Pixels at the upper and lower edge that panels cover. */
  readonly covered: { readonly top: number; readonly bottom: number };
  readonly clear: readonly NameSpot[];
  readonly onSelect: (id: string) => void;
}

const HEIGHT_PIXELS = 44;
/** The arrow with the air beside and around it. */
const ARROW_PIXELS = 38;
/** Half of what such a name takes from top to bottom. */
const HALF_NAME_PIXELS = 22;
/** What stands on the map and must stay clear. */
const OBSTACLES = '.legend, .theme-card, .theme-show, .map-button-group, .map-note, .map-credit, .scale-bar, .stage-alert, .location-card, .place-choice';

export function EdgeMarkers({ camera, anchors, most, isSmall, covered, clear, onSelect }: EdgeMarkersProps) {
  const { messages } = useInterface();
  const layer = useRef<HTMLUListElement>(null);
  const markers = useSignal<readonly EdgeMarker[]>([]);
  const now = camera.value;
  /** What the marks were placed by. */
  const placedBy = useRef('');
  const place = () => {
    if (now === undefined || layer.current === null) return;
    const request = requestOn(layer.current, now);
    const key = JSON.stringify(request);
    if (key === placedBy.current) return;
    placedBy.current = key;
    const next = edgeMarkers(request);
    if (JSON.stringify(next) !== JSON.stringify(markers.peek())) markers.value = next;
  };
  // They move with the map.
  useLayoutEffect(place, [now]);
  // What else stands on the map is measured once it stands there: sooner, the page would be laid out twice.
  useEffect(() => {
    const frame = requestAnimationFrame(place);
    return () => cancelAnimationFrame(frame);
  });
  return (
    <ul class="edge-markers" ref={layer} aria-label={messages.controls.farAnchors}>
      {markers.value.map(({ id, x, y, turnDegrees }) => {
        const anchor = anchors.find((each) => each.id === id);
        return (
          anchor !== undefined && (
            <li key={id} style={{ transform: `translate(calc(${x}px - 50%), calc(${y}px - 50%))` }}>
              <button type="button" class="edge-marker" title={anchor.sentence} onClick={() => onSelect(id)}>
                <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" style={{ transform: `rotate(${turnDegrees}deg)` }}>
                  <path d="M0-6.5 5 5.5 0 3-5 5.5Z" />
                </svg>
                <span>
                  <strong>{anchor.name}</strong>
                  <small>
                    {anchor.distance}
                    <span class={isSmall ? 'visually-hidden' : undefined}> · {anchor.direction}</span>
                  </small>
                </span>
              </button>
            </li>
          )
        );
      })}
    </ul>
  );

  function requestOn(list: HTMLElement, at: Camera): EdgeRequest {
    const map = list.getBoundingClientRect();
    const found = list.closest('.stage')?.querySelectorAll(OBSTACLES) ?? [];
    const obstacles = [...found].map((element): PixelBox => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top };
    });
    return {
      camera: at,
      widthPixels: map.width,
      heightPixels: map.height,
      free: { left: 0, top: covered.top, right: map.width, bottom: map.height - covered.bottom },
      obstacles: [...obstacles, ...clear.map((spot) => nameBox(spot, at, map))],
      anchors: anchors.map(({ id, position, name, distance, direction }) => ({
        id,
        position,
        widthPixels: ARROW_PIXELS + Math.max(widthOf(name, NAME_EM), widthOf(isSmall ? distance : `${distance} · ${direction}`, DETAIL_EM)),
        heightPixels: HEIGHT_PIXELS,
      })),
      most,
    };
  }
}

const NAME_EM = 14;
const DETAIL_EM = 12;
function nameBox({ position, reachPixels }: NameSpot, camera: Camera, { width, height }: DOMRect): PixelBox {
  const { right, down } = screenPosition(position, camera, height);
  const [x, y] = [width / 2 + right, height / 2 + down];
  return { left: x - reachPixels, top: y - HALF_NAME_PIXELS, right: x + reachPixels, bottom: y + HALF_NAME_PIXELS };
}

/** Latin letters and figures are about this much narrower than Chinese characters. */
const LATIN_SHARE = 0.55;

/** What a text takes, near enough to keep marks apart without measuring each on every frame. */
function widthOf(text: string, emPixels: number): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : LATIN_SHARE), 0) * emPixels;
}
