import { readFile } from 'node:fs/promises';
import { differenceEuclidean, filterDeficiencyDeuter, filterDeficiencyProt, parse, wcagContrast, type Color } from 'culori';
import { expect, test } from 'vitest';
import { OWN_COLOUR_COUNT, ownColour } from '../src/domain/ownData/ownColours.ts';
import { SCHEMES, toneOf } from '../src/domain/Scheme.ts';
import type { Theme } from '../src/domain/Theme.ts';
import { PALETTES } from '../src/map/palette.ts';

const themes = JSON.parse(await readFile(new URL('../seeds/themes.json', import.meta.url), 'utf8')) as Theme[];
const tokens = await readFile(new URL('../src/style/tokens.css', import.meta.url), 'utf8');

function colour(text: string): Color {
  const parsed = parse(text);
  if (parsed === undefined) throw new Error(`no colour: ${text}`);
  return parsed;
}

/** The smallest distance of any two in OKLab, as the eye sees them. */
function smallestDistance(colours: readonly string[], see: (seen: Color) => Color): number {
  const between = differenceEuclidean('oklab');
  const seen = colours.map((each) => see(colour(each)));
  return Math.min(...seen.flatMap((a, index) => seen.slice(index + 1).map((b) => between(a, b))));
}

test.each(['light', 'dark'] as const)('in %s any two themes are told apart, with all cones or without one sort', (tone) => {
  expect(themes).toHaveLength(10);
  const colours = themes.map((theme) => theme.colour[tone]);
  expect(smallestDistance(colours, (seen) => seen)).toBeGreaterThanOrEqual(0.1);
  expect(smallestDistance(colours, filterDeficiencyProt(1))).toBeGreaterThanOrEqual(0.065);
  expect(smallestDistance(colours, filterDeficiencyDeuter(1))).toBeGreaterThanOrEqual(0.065);
});

test.each(['light', 'dark'] as const)('in %s any two colours of own layers are told apart just so, and stand out from the land', (tone) => {
  const colours = Array.from({ length: OWN_COLOUR_COUNT }, (_, index) => ownColour(index, tone));
  expect(smallestDistance(colours, (seen) => seen)).toBeGreaterThanOrEqual(0.1);
  expect(smallestDistance(colours, filterDeficiencyProt(1))).toBeGreaterThanOrEqual(0.065);
  expect(smallestDistance(colours, filterDeficiencyDeuter(1))).toBeGreaterThanOrEqual(0.065);
  for (const each of colours) expect(wcagContrast(each, PALETTES[tone].districtLand), each).toBeGreaterThanOrEqual(3);
});

test.each(SCHEMES)('in %s themes and groups of parks stand out from the land', (scheme) => {
  const palette = PALETTES[scheme];
  const marks = [...themes.map((theme) => theme.colour[toneOf(scheme)]), ...palette.zones];
  for (const mark of marks) expect(wcagContrast(mark, palette.districtLand), mark).toBeGreaterThanOrEqual(3);
  for (const ink of [palette.ink, palette.softInk]) expect(wcagContrast(ink, palette.districtLand), ink).toBeGreaterThanOrEqual(4.5);
});

/** The value of a token in a scheme: its own, or that of more contrast. */
function token(name: string, scheme: (typeof SCHEMES)[number]): string {
  const [plain = '', contrast = ''] = tokens.split("[data-contrast='more']");
  const find = (text: string) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(text);
  const found = (scheme.endsWith('contrast') ? find(contrast) : null) ?? find(plain);
  return found?.[toneOf(scheme) === 'light' ? 1 : 2] ?? '';
}

test.each(SCHEMES)('in %s every text of the page can be read on every paper', (scheme) => {
  for (const paper of ['paper', 'paper-raised', 'paper-sunken']) {
    for (const ink of ['ink', 'ink-soft', 'accent', 'warning', 'later']) {
      expect(wcagContrast(token(ink, scheme), token(paper, scheme)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  }
  expect(wcagContrast(token('accent-ink', scheme), token('accent', scheme))).toBeGreaterThanOrEqual(4.5);
});
