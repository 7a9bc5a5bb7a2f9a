/** Ways into the page, each with what it shows once everything has come: together they fetch every file of the site. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { sampleArchive } from '../bases/testing/sampleArchive.ts';

export interface Scenario {
  readonly name: string;
  readonly address: string;
  /** Steps behind the address; they may fail where something is missing. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Stands once all has come. */
  readonly shows: string;
  /** What is pressed again where the page offers no button of its own for another try. */
  readonly again?: string;
  /** Whether the map itself is drawn, which takes long. Without it the code of the map never arrives. */
  readonly drawsMap?: boolean;
  /** A page of its own, without the list. */
  readonly isAlone?: boolean;
}

const FIXTURES = fileURLToPath(new URL('../../src/readers/fixtures', import.meta.url));

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

const takeIn = (...names: readonly string[]) => async (page: Page) => {
  await tab('数据')(page);
  // What is tried again has the file still.
  await page.locator('.own-invitation, form.own-import').first().waitFor();
  if ((await page.locator('form.own-import').count()) > 0) return;
  const files = await Promise.all(names.map(async (name) => ({ name: name.slice(name.lastIndexOf('/') + 1), mimeType: '', buffer: await readFile(`${FIXTURES}/${name}`) })));
  await page.locator('.own-invitation input[type=file]').setInputFiles(files);
};

/** More than are drawn as one piece. */
const MANY_AREAS = 3_000;
/** For a map that is drawn in software on a busy machine. */
const MAP_MS = 90_000;
/** A download leaves no trace in the page but this one, put there by the visit. */
const SAVED = 'html[data-saved]';
/** What the reader is asked of a file, once it is read. */
const IMPORT = 'form.own-import h3';

const search = (text: string) => async (page: Page) => {
  await page.getByRole('combobox').first().fill(text);
};

const help = async (page: Page) => {
  await page.locator('.masthead').first().waitFor();
  await page.keyboard.press('?');
};

/** The least that a sketch file says. */
const SKETCH = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { purpose: 'measure' }, geometry: { type: 'LineString', coordinates: [[113.05, 22.4], [113.1, 22.42]] } }] });

const openSketch = (page: Page) => page.locator('.sketch-files input[type=file]').setInputFiles({ name: 'notes.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(SKETCH) });

const saveSketch = async (page: Page) => {
  await openSketch(page);
  await press('全部存为文件')(page);
};

const nearHere = async (page: Page) => {
  await drawn(page);
  await page.locator('.map canvas').first().click({ button: 'right', position: { x: 200, y: 200 } });
};

const draw = async (page: Page) => {
  await drawn(page);
  await press('长度')(page);
};

const layerOf = (name: string) => async (page: Page) => {
  await takeIn(name)(page);
  await page.locator('.own-import button[type=submit]').click();
  await page.locator('.own-layer').first().waitFor();
};

/** Its coordinates read as the reader says. */
const layerRead = (name: string, datum: string) => async (page: Page) => {
  await takeIn(`good/${name}`)(page);
  await page.locator('.own-reading', { hasText: datum }).first().locator('input').check();
  await page.locator('.own-import button[type=submit]').click();
};

const layerInBand = async (page: Page) => {
  await layerOf('good/points.geojson')(page);
  await tab('缓冲')(page);
};

const lookOfLayer = async (page: Page) => {
  await layerOf('good/points.geojson')(page);
  await page.locator('.own-layer .own-name').first().click();
};

/** So many areas that they are cut into tiles. */
const manyAreas = async (page: Page) => {
  await drawn(page);
  await tab('数据')(page);
  const features = Array.from({ length: MANY_AREAS }, (_, index) => {
    const [west, south] = [112.9 + (index % 60) * 0.004, 22.1 + Math.floor(index / 60) * 0.004];
    const ring = [[west, south], [west + 0.003, south], [west + 0.003, south + 0.003], [west, south + 0.003], [west, south]];
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  await page.locator('.own-invitation input[type=file]').setInputFiles({ name: 'areas.geojson', mimeType: '', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })) });
  await page.locator('.own-import button[type=submit]').click();
  await page.locator('.own-layer').first().waitFor();
};

const archive = async (page: Page) => {
  await drawn(page);
  if ((await page.locator('.base-panel').count()) === 0) {
    // In a low window the controls of the map stand behind one of them.
    await page.locator('#map-menu-button').click();
    await press('底图')(page);
  }
  await page.locator('.base-panel input[type=file]').setInputFiles({ name: 'xinhui.pmtiles', mimeType: '', buffer: Buffer.from(sampleArchive({ bounds: [112.8, 22.1, 113.3, 22.6] })) });
  await page.locator('.map-credit').filter({ hasText: '样例测绘' }).waitFor();
};

const ownLayer = async (page: Page) => {
  await drawn(page);
  await takeIn('good/areas.shp.zip')(page);
  await page.locator('.own-import button[type=submit]').click();
};

const picture = async (page: Page) => {
  await drawn(page);
  await page.locator('#open-takeaway').click();
  await page.locator('.picture-export button[type=submit]').click();
};

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Where a map can be drawn: in a window so small that it is drawn soon. */
const MAP = { drawsMap: true } as const;
const ALONE = { isAlone: true } as const;

const drawn = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, undefined, { timeout: MAP_MS });

/** The cheapest first: a file is tried in the first that fetches it. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'start', address: '?ui=text', shows: '.place-list .place' },
  { name: 'traditional', address: '?ui=text&lang=zh-Hant', shows: '.place-list .place' },
  { name: 'English', address: '?ui=text&lang=en', shows: '.place-list .place' },
  { name: 'place', address: '?ui=text&sel=fengshanhu&from=yinhuwan', shows: '.place-panel .passage' },
  { name: 'report', address: '?ui=text&view=report', shows: '.digest' },
  { name: 'promises', address: '?ui=text&view=promises', shows: '.document .promise' },
  { name: 'coverage', address: '?ui=text&view=coverage', shows: '.ledger' },
  { name: 'search', address: '?ui=text', act: search('大泽'), shows: '.search-popup [role=option]' },
  { name: 'story', address: '?ui=text&view=story&ch=green', shows: '.story-progress' },
  { name: 'shortlist', address: '?view=shortlist', shows: '.shortlist .ranked' },
  { name: 'table', address: '?ui=text&view=table', shows: '.table-grid .grid-body .grid-cell' },
  { name: 'statistics', address: '?ui=text&view=stats', shows: '.area-sums' },
  { name: 'credits', address: '?ui=text&view=credits', shows: 'dialog.credits h2' },
  { name: 'help', address: '?ui=text', act: help, shows: 'dialog.help .keys' },
  { name: 'mistake', address: '?ui=text&sel=fengshanhu', act: press('指出错误'), shows: 'dialog.mistake form' },
  { name: 'export', address: '?ui=text', act: (page) => page.locator('#open-takeaway').click(), shows: 'dialog.takeaway .embed-section' },
  { name: 'measuring', address: '?view=bench', shows: '.sketch-panel .sketch-tools' },
  { name: 'a sketch', address: '?view=bench', act: openSketch, shows: '.sketch-head' },
  { name: 'sketch as a table', address: '?view=bench', act: saveSketch, shows: SAVED },
  { name: 'band', address: '?view=bench&band=fengshanhu:3000', act: tab('缓冲'), shows: '.band-result' },
  { name: 'own data', address: '?view=bench', act: tab('数据'), shows: '.own-invitation' },
  ...(['points-xy.csv', 'points.geojson', 'points.kml', 'points.gpx', 'points.wkt', 'points.fgb', 'areas.shp.zip', 'points-srid.ewkt', 'points.xlsx'] as const).map((file): Scenario => ({ name: `own ${file}`, address: '?view=bench', act: takeIn(`good/${file}`), shows: IMPORT })),
  { name: 'own files, one left aside', address: '?view=bench', act: takeIn('good/points.geojson', 'bad/broken--cut.geojson'), shows: IMPORT },
  { name: 'own layer as degrees of GCJ-02', address: '?view=bench', act: layerRead('points-degrees.csv', 'GCJ-02'), shows: '.own-layer' },
  { name: 'own layer as metres of CGCS2000', address: '?view=bench', act: layerRead('points-survey.CGCS2000-GK38.csv', 'CGCS2000-GK38'), shows: '.own-layer' },
  { name: 'own layer in degrees of CGCS2000', address: '?view=bench', act: layerOf('good/points-4526.geojson'), shows: '.own-layer' },
  { name: 'own layer in a band', address: '?view=bench&band=fengshanhu:3000', act: layerInBand, shows: '.band-result section li' },
  { name: 'own layer and its look', address: '?view=bench', act: lookOfLayer, shows: '.own-appearance' },
  { name: 'own layer, a feature left out', address: '?view=bench', act: takeIn('faulty/bad-text--comma.geojson'), shows: '.own-remarks' },
  { name: 'compare', address: '?view=shortlist&cmp=fengshanhu,hub-newtown', act: (page) => page.locator('#open-compare').click(), shows: '.dossier-dialog .compare-table' },
  { name: 'shortlist as a workbook', address: '?view=shortlist', act: press(/Excel/), shows: SAVED },
  { name: 'presentation', address: '?ui=present&ch=green', shows: '.present-card .told', ...ALONE },
  { name: 'frame', address: '?ui=embed', shows: '.stage .no-map', ...ALONE },
  { name: 'hall', address: '?ui=kiosk', shows: '.kiosk .told', ...ALONE },
  { name: 'map', address: '?sel=fengshanhu', act: drawn, shows: '.legend, .map-buttons .compass', ...MAP },
  { name: 'theme map', address: '?theme=shenjiang', act: drawn, shows: '.theme-card', ...MAP },
  { name: 'near here', address: '', act: nearHere, shows: '.near-card', ...MAP },
  { name: 'drawing', address: '?view=bench', act: draw, shows: '.sketch-work', ...MAP },
  { name: 'own layer', address: '?view=bench', act: ownLayer, shows: '.own-layer', ...MAP },
  { name: 'many own areas', address: '?view=bench', act: manyAreas, shows: '.own-layer', ...MAP },
  { name: 'an archive as base map', address: '', act: archive, shows: '.map-credit', again: '.base-panel .choose-file', ...MAP },
  { name: 'picture', address: '', act: picture, shows: SAVED, again: '.picture-export button[type=submit]', ...MAP },
  { name: 'sheet', address: '?ui=print', shows: '.print-bar .primary:enabled', ...ALONE, ...MAP },
  { name: 'handout', address: '?ui=print&view=story', shows: '.handout-chapter', ...ALONE, ...MAP },
  { name: 'dossier', address: '?ui=print&view=shortlist&sel=fengshanhu', shows: '.dossier-page', ...ALONE, ...MAP },
];
