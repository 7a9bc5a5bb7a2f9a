/**
 * Writes what GeographicLib's own tools make of 50 random lines and areas, for the test of our figures:
 * `npx tsx scripts/geodesicFigures.ts`, where GeodSolve and Planimeter (Debian: geographiclib-tools) are installed.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('fixtures/geodesic/figures.json', import.meta.url));
const EACH = 25;
const DISTRICT = [113.03, 22.45] as const;

type LonLat = [number, number];

/** Mulberry32: the same cases every time. */
let seed = 20261126;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const between = (least: number, most: number) => least + (most - least) * random();
const rounded = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
const around = (lon: number) => rounded(((((lon + 180) % 360) + 360) % 360) - 180);
const count = (least: number, most: number) => Math.floor(between(least, most + 1));

/** By turns in the district, across a continent, over the antimeridian. */
function centreAndReach(index: number): { readonly centre: LonLat; readonly reach: number } {
  if (index % 3 === 0) return { centre: [...DISTRICT], reach: between(0.002, 0.2) };
  if (index % 3 === 1) return { centre: [between(-180, 180), between(-55, 55)], reach: between(0.5, 20) };
  return { centre: [between(178, 182), between(-50, 50)], reach: between(0.1, 15) };
}

function line(index: number): LonLat[] {
  // Every fifth from anywhere to anywhere.
  if (index % 5 === 4) return Array.from({ length: count(2, 5) }, () => [rounded(between(-180, 180)), rounded(between(-80, 80))]);
  const { centre, reach } = centreAndReach(index);
  return Array.from({ length: count(2, 8) }, () => [around(centre[0] + between(-reach, reach)), rounded(centre[1] + between(-reach, reach))]);
}

/** A star around its centre, by turns counter-clockwise and clockwise. */
function area(index: number): LonLat[] {
  const { centre, reach } = centreAndReach(index);
  const corners = count(3, 12);
  const ring = Array.from({ length: corners }, (_, corner): LonLat => {
    const angle = (2 * Math.PI * (corner + between(0, 0.8))) / corners;
    const radius = reach * between(0.4, 1);
    return [around(centre[0] + radius * Math.cos(angle)), rounded(centre[1] + radius * Math.sin(angle))];
  });
  return index % 2 === 0 ? ring : ring.toReversed();
}

function run(tool: string, options: readonly string[], rows: readonly string[]): number[][] {
  return execFileSync(tool, options, { input: `${rows.join('\n')}\n`, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.split(/\s+/).map(Number));
}

const latLon = ([lon, lat]: LonLat) => `${lat} ${lon}`;
const lines = Array.from({ length: EACH }, (_, index) => {
  const vertices = line(index);
  // Azimuths at both ends, then the length, to a micrometre.
  const segments = run('GeodSolve', ['-i', '-p', '6'], vertices.slice(1).map((end, at) => `${latLon(vertices[at] ?? end)} ${latLon(end)}`));
  const [[, totalMetres] = []] = run('Planimeter', ['-l', '-p', '8'], vertices.map(latLon));
  return { vertices, segments: segments.map(([azimuthDegrees, , metres]) => ({ metres, azimuthDegrees })), totalMetres };
});
const areas = Array.from({ length: EACH }, (_, index) => {
  const vertices = area(index);
  const [[, perimeterMetres, squareMetres] = []] = run('Planimeter', ['-p', '8'], vertices.map(latLon));
  // Whether the tool counts one way round as positive is nothing to us.
  return { vertices, perimeterMetres, squareMetres: Math.abs(squareMetres ?? Number.NaN) };
});
writeFileSync(OUT, `${JSON.stringify({ lines, areas })}\n`);
