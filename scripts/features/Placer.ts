/** Works out where each place is: its geometry and how sure that is, from seeds and lock. */
import type { Geometry, Position } from 'geojson';
import { accuracyClassOf, type Accuracy } from '../../src/domain/accuracy.ts';
import { toWgs84 } from '../../src/domain/datum/convertDatum.ts';
import { citation } from './citation.ts';
import { bandArea, discArea, unionArea, type Area, type Disc } from './areas.ts';
import type { Lock } from './Lock.ts';
import * as basis from './placementBasis.ts';
import { toBoundaries, type Boundary } from '../boundaries/toBoundaries.ts';
import { localise } from '../seeds/localise.ts';
import type { LockEntry, RouteLockEntry, SeedPlace, SeedText } from '../seeds/schema.ts';
import type { Seeds } from '../seeds/Seeds.ts';
import { roundDegrees } from '../../src/domain/roundDegrees.ts';

export interface Placed {
  readonly geometry: Geometry | null;
  readonly accuracy: Accuracy;
}

/** What the lock, a pin and an outline say alike of their position. */
type Located = Pick<LockEntry, 'radiusMetres' | 'method' | 'basis' | 'sources'> & Partial<Pick<LockEntry, 'answeredOn' | 'reviewedOn'>>;

/** Expects seeds whose links resolve and have no cycles, and a lock that has every geocoded place. */
export class Placer {
  readonly #places: ReadonlyMap<string, SeedPlace>;
  readonly #citations: ReadonlyMap<string, string>;
  readonly #lock: Lock;
  /** Of parks and zones. A town stays a name at its place: its line is drawn only where the review rules allow it. */
  readonly #boundaries: ReadonlyMap<string, Boundary>;
  readonly #areas = new Map<string, Area>();

  constructor(seeds: Seeds, lock: Lock) {
    this.#places = new Map(seeds.places.map(({ place }) => [place.id, place]));
    this.#citations = new Map(seeds.sources.map((source) => [source.id, citation(source)]));
    this.#lock = lock;
    const grounds = toBoundaries(seeds).filter(({ kind }) => kind !== 'town');
    this.#boundaries = new Map(grounds.map((boundary) => [boundary.place, boundary]));
  }

  place(id: string): Placed {
    const boundary = this.#boundaries.get(id);
    if (boundary === undefined) return this.stated(id);
    const { record, shape } = boundary;
    const located: Located = { ...record, method: 'measured', basis: record.basis ?? basis.BOUNDARY_FILE, sources: [record.source] };
    return { geometry: shape, accuracy: { ...this.#accuracy(located), class: 'area' } };
  }

  /** Where the seed itself puts the place, whatever its boundary. */
  stated(id: string): Placed {
    const { placement, inferred } = this.#seed(id);
    const course = this.#lock.routes[id];
    if (course !== undefined) return this.#course(course);
    if ('geocode' in placement) {
      const entry = this.#lock.points[id];
      if (entry === undefined) throw new Error(`no lock entry for ${id}`);
      return this.#point([roundDegrees(entry.lon), roundDegrees(entry.lat)], entry);
    }
    if ('pinned' in placement) {
      return this.#point(toWgs84(placement.pinned.at, placement.pinned.datum).map(roundDegrees), placement.pinned);
    }
    if ('outline' in placement) {
      const { rings, ...located } = placement.outline;
      const geometry: Geometry = { type: 'Polygon', coordinates: rings.map((ring) => ring.map((at) => [...at])) };
      return { geometry, accuracy: { ...this.#accuracy(located), class: 'area' } };
    }
    if ('line' in placement) {
      const { points, ...located } = placement.line;
      const geometry: Geometry = { type: 'LineString', coordinates: points.map((at) => [...at]) };
      return { geometry, accuracy: { ...this.#accuracy(located), class: 'corridor' } };
    }
    if ('unlocated' in placement) {
      const { reason, reviewedOn } = placement.unlocated;
      return {
        geometry: null,
        accuracy: {
          class: 'unlocated',
          method: 'none',
          basis: localise(reason),
          sources: [],
          reviewedOn,
        },
      };
    }
    if ('host' in placement) {
      const host = this.#seed(placement.host);
      return this.#derived([placement.host], {
        geometry: this.area(placement.host),
        class: 'area',
        basis: basis.withinHost(host.name, inferred.includes('host')),
        // How well the host's edge is known says nothing of where in it the place lies.
        radiusMetres: this.#boundaries.has(placement.host) ? undefined : this.place(placement.host).accuracy.radiusMetres,
      });
    }
    if ('parts' in placement) {
      const parts = placement.parts.map((part) => this.area(part));
      return this.#derived(placement.parts, {
        geometry: unionArea(parts),
        class: 'area',
        basis: basis.unionOf(placement.parts.map((part) => this.#seed(part).name)),
        radiusMetres: undefined,
      });
    }
    const discs = placement.through.map((point) => this.#disc(point));
    return this.#derived(placement.through, {
      geometry: { type: 'LineString', coordinates: discs.map(({ centre }) => [...centre]) },
      class: 'corridor',
      basis: basis.lineThrough(placement.through.length),
      radiusMetres: Math.max(...discs.map(({ radiusMetres }) => radiusMetres)),
    });
  }

  /** All ground that the place may cover, as a polygon: its disc, its band, its outline or the union of its parts. Worked out once. */
  area(id: string): Area {
    const kept = this.#areas.get(id);
    if (kept !== undefined) return kept;
    const area = this.#areaOf(id);
    this.#areas.set(id, area);
    return area;
  }

  #areaOf(id: string): Area {
    const bounded = this.#boundaries.get(id);
    if (bounded !== undefined) return bounded.shape;
    const { placement } = this.#seed(id);
    const course = this.#lock.routes[id];
    if (course !== undefined) return unionArea(course.lines.map((line) => lineBand(line, course.radiusMetres)));
    if ('through' in placement) return bandArea(placement.through.map((point) => this.#disc(point)));
    if ('line' in placement) {
      return lineBand(placement.line.points, placement.line.radiusMetres);
    }
    const { geometry } = this.place(id);
    if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
    return discArea(this.#disc(id));
  }

  /** A line runs through the point of a place, even where its boundary is known too. */
  #disc(id: string): Disc {
    const { geometry, accuracy } = this.stated(id);
    if (geometry?.type !== 'Point' || accuracy.radiusMetres === undefined) {
      throw new Error(`${id} is not a point with a radius`);
    }
    return { centre: geometry.coordinates, radiusMetres: accuracy.radiusMetres };
  }

  /** A course that a service gave is drawn as a line, not as the corridor that would stand without it. */
  #course({ lines, ...located }: RouteLockEntry): Placed {
    const [first = [], ...others] = lines.map((line) => line.map((at) => [...at]));
    const geometry: Geometry =
      others.length === 0 ? { type: 'LineString', coordinates: first } : { type: 'MultiLineString', coordinates: [first, ...others] };
    return { geometry, accuracy: this.#accuracy(located) };
  }

  #point(coordinates: Position, located: Located): Placed {
    return { geometry: { type: 'Point', coordinates }, accuracy: this.#accuracy(located) };
  }

  #accuracy({ radiusMetres, method, basis: words, sources, answeredOn, reviewedOn }: Located): Accuracy {
    return {
      class: accuracyClassOf(radiusMetres),
      radiusMetres,
      method,
      basis: localise(words),
      sources: sources.map((source) => this.#citations.get(source) ?? source),
      ...seenOn([{ reviewedOn, answeredOn: reviewedOn === undefined ? answeredOn : undefined }]),
    };
  }

  /** Accuracy of a place that rests on other places: their sources together, the latest review. */
  #derived(
    from: readonly string[],
    result: { geometry: Geometry; class: 'area' | 'corridor'; basis: SeedText; radiusMetres: number | undefined },
  ): Placed {
    const origins = from.map((id) => (result.class === 'corridor' ? this.stated(id) : this.place(id)).accuracy);
    return {
      geometry: result.geometry,
      accuracy: {
        class: result.class,
        ...(result.radiusMetres === undefined ? {} : { radiusMetres: result.radiusMetres }),
        method: 'derived',
        basis: localise(result.basis),
        sources: [...new Set(origins.flatMap(({ sources }) => sources))],
        ...seenOn(origins),
      },
    };
  }

  #seed(id: string): SeedPlace {
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`no seed record for ${id}`);
    return place;
  }
}

/** Reviewed on the latest day, where a person has looked at every origin; else the latest answer says how old it is. */
function seenOn(origins: readonly Seen[]): Pick<Accuracy, 'reviewedOn' | 'answeredOn'> {
  for (const field of ['answeredOn', 'reviewedOn'] as const) {
    const latest = origins.flatMap((origin) => origin[field] ?? []).toSorted().at(-1);
    if (latest !== undefined) return { [field]: latest };
  }
  return {};
}

interface Seen {
  readonly reviewedOn?: string | undefined;
  readonly answeredOn?: string | undefined;
}

function lineBand(points: readonly (readonly [number, number])[], radiusMetres: number): Area {
  return bandArea(points.map((centre) => ({ centre: [...centre], radiusMetres })));
}
