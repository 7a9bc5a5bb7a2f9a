/** What stands on the map by name: nothing touches anything, every town is named, and so is whatever is selected. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { meet } from '../../src/map/labelShapes.ts';
import type { PlacedLabel } from '../../src/map/placedLabels.ts';
import { useJourney, type Visit } from './Journey.ts';

const { open } = useJourney();

/** Zooms and middles: the whole Greater Bay, the district, a town, one park. */
const VIEWS = ['8/22.35/113.2', '10/22.35/113.03', '12/22.45/113.05', '14/22.49/113.04'] as const;
const DISTRICT = VIEWS[1];
/** The far view has the fewest names; a map without names would overlap nothing. */
const FEWEST = { [VIEWS[0]]: 7, [VIEWS[1]]: 30, [VIEWS[2]]: 15, [VIEWS[3]]: 4 } as const;

/** A park, a town, a place that only its host area holds, a city outside, an exit. */
const SELECTIONS = ['fengshanhu', 'luokeng', 'electronics-park', 'shenzhen', 'exit-sanjiang'] as const;
/** Names that fade and cameras that fly would only cost frames. */
const STILL = { reducedMotion: 'reduce' } as const;
const PATIENCE = { timeout: 400_000 };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

async function labelsOf({ page }: Visit): Promise<readonly PlacedLabel[]> {
  return page.evaluate(
    () =>
      new Promise<readonly PlacedLabel[]>((resolve) => {
        document.querySelector('.map')?.dispatchEvent(new CustomEvent('placed-labels', { detail: resolve }));
      }),
  );
}

/** Pairs of labels of which a part of one lies over a part of the other. */
function overlaps(labels: readonly PlacedLabel[]): string[] {
  return labels.flatMap((label, index) =>
    labels.slice(index + 1).flatMap((other) => (isOver(label, other) ? [`${label.layer} ${label.name} × ${other.layer} ${other.name}`] : [])),
  );
}

function isOver({ shapes }: PlacedLabel, other: PlacedLabel): boolean {
  return shapes.some((a) => other.shapes.some((b) => meet(a, b)));
}

async function townIds(): Promise<string[]> {
  const { features } = JSON.parse(await readFile('data/towns.geojson', 'utf8')) as { features: { id: string }[] };
  return features.map(({ id }) => id);
}

test.each(['zh-Hans', 'en'])('in %s no two names, shields or pins touch at any zoom, and in the district every town is named', PATIENCE, async (lang) => {
  const visit = await open({ ...STILL, address: `?lang=${lang}#map=${VIEWS[0]}` });
  for (const view of VIEWS) {
    await visit.go(`?lang=${lang}#map=${view}`);
    const labels = await labelsOf(visit);
    expect(labels.length, view).toBeGreaterThanOrEqual(FEWEST[view]);
    expect(overlaps(labels), view).toEqual([]);
    if (view !== DISTRICT) continue;
    const named = new Set(labels.flatMap(({ id, layer }) => (layer === 'town-name' ? [id] : [])));
    expect(named).toEqual(new Set(await townIds()));
  }
});

test('whatever is selected is named, and what is in its way gives way', PATIENCE, async () => {
  const visit = await open({ ...STILL, address: `#map=${DISTRICT}` });
  for (const id of SELECTIONS) {
    await visit.go(`?sel=${id}#map=${id === 'shenzhen' ? VIEWS[0] : DISTRICT}`);
    let labels: readonly PlacedLabel[] = [];
    const selected = async () => {
      labels = await labelsOf(visit);
      return labels.filter(({ layer }) => layer === 'selected-name').map((label) => label.id);
    };
    await expect.poll(selected, { timeout: 60_000 }).toEqual([id]);
    expect(overlaps(labels), id).toEqual([]);
  }
});

test.each(['zh-Hans', 'en'])('on a phone in %s nothing that stands on the map lies over the name of what is selected', PATIENCE, async (lang) => {
  const visit = await open({ ...STILL, ...PHONE, address: `?lang=${lang}&sel=yinhuwan` });
  const lyingOver = async () => {
    const name = (await labelsOf(visit)).find(({ layer }) => layer === 'selected-name');
    const onMap = await visit.page.locator('.map-note, .map-credit, .scale-bar, .legend, .map-button-group').evaluateAll((parts) =>
      parts.map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        return { part: part.classList.value, left, top, right, bottom, isRound: false };
      }),
    );
    return name === undefined ? 'no name yet' : onMap.filter((part) => name.shapes.some((shape) => meet(shape, part))).map(({ part }) => part);
  };
  await expect.poll(lyingOver, { timeout: 60_000 }).toEqual([]);
});
