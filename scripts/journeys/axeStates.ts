/** Every state of every panel that axe reads, and where: the one list of them. */
import type { Page } from 'playwright-core';
import { breakClass } from './breakPanel.ts';

/** A state that is reached from an address without a map, and read in `axeStates.journey.test.ts`. */
export interface ReadState {
  /** A folder of `src/ui`. */
  readonly panel: string;
  readonly state: string;
  readonly address: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What is read: the rest stands on other screens too. */
  readonly within: string;
  readonly leave?: (page: Page) => Promise<unknown>;
}

const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();
const escape = (page: Page) => page.keyboard.press('Escape');
const then =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };
const give = (name: string, text: string) => (page: Page) =>
  page.locator('.own-invitation input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const press = (...keys: readonly string[]) => async (page: Page) => {
  for (const key of keys) await page.keyboard.press(key);
};
const broken = (name: string) => (page: Page) => breakClass(page, name);
const mend = (page: Page) => breakClass(page, '');

export const READ_STATES: readonly ReadState[] = [
  { panel: 'parts', state: 'a panel that cannot be drawn', address: '?view=promises', reach: broken('promises'), within: '.side-explore', leave: mend },
  { panel: 'report', state: 'filled', address: '?view=report&psg=2024/1/2', within: '.digest.is-open' },
  { panel: 'search', state: 'nothing found', address: '', reach: (page) => page.getByRole('combobox').fill('qqqqzzzz'), within: '.search', leave: (page) => page.getByRole('combobox').fill('') },
  { panel: 'explore', state: 'measured from a place', address: '?from=yinhuwan', within: '.explore' },
  { panel: 'filters', state: 'an option chosen that leaves nothing', address: '?kind=port&theme=talent', within: '.explore' },
  { panel: 'place', state: 'no such place', address: '?sel=nowhere-at-all', within: '.side-place' },
  { panel: 'place', state: 'long', address: '?sel=yinhuwan', within: '.side-place' },
  { panel: 'story', state: 'beside the map', address: '?view=story&ch=green', within: '.story' },
  { panel: 'shortlist', state: 'ranked', address: '?view=shortlist', within: '.side-explore' },
  { panel: 'shortlist', state: 'every fold open', address: '?view=shortlist&cmp=fengshanhu,newmat&must=exit:15', reach: (page) => page.evaluate(() => document.querySelectorAll('.side-explore details').forEach((each) => each.setAttribute('open', ''))), within: '.side-explore' },
  { panel: 'stats', state: 'filled', address: '?view=stats', within: '.stats' },
  { panel: 'stats', state: 'nothing left', address: '?view=stats&kind=port&theme=talent', within: '.stats' },
  { panel: 'table', state: 'filled', address: '?view=table', within: '.table-pane' },
  { panel: 'table', state: 'the choice of columns', address: '?view=table', reach: click('.table-button'), within: '.table-popover:popover-open', leave: escape },
  { panel: 'table', state: 'filtered to nothing', address: '?view=table&kind=port&theme=talent', within: '.table-pane' },
  { panel: 'sketch', state: 'measuring, nothing drawn', address: '?view=bench', reach: tab('量测'), within: '.bench' },
  { panel: 'sketch', state: 'a tool up', address: '?view=bench', reach: then(tab('绘制'), click('.sketch-tools button')), within: '.app', leave: press('Escape', 'Escape') },
  { panel: 'band', state: 'nothing chosen', address: '?view=bench', reach: tab('缓冲'), within: '.bench' },
  { panel: 'band', state: 'around a place', address: '?view=bench&band=daze:3000', reach: tab('缓冲'), within: '.bench' },
  { panel: 'own', state: 'empty', address: '?view=bench', reach: tab('数据'), within: '.bench' },
  { panel: 'own', state: 'a refused file', address: '?view=bench', reach: then(tab('数据'), give('x.geojson', '{"type":')), within: '.own-import', leave: click('.own-import button') },
  { panel: 'own', state: 'a preview that asks', address: '?view=bench', reach: then(tab('数据'), give('x.csv', 'name,lon,lat\nA,113,22.4\n')), within: '.own-import', leave: click('.own-import-foot .text-button') },
  { panel: 'takeaway', state: 'open', address: '', reach: click('#open-takeaway'), within: '.takeaway', leave: escape },
  { panel: 'mistake', state: 'open, and refused for want of words', address: '?sel=fengshanhu', reach: then(click('.report-mistake'), click('.mistake button[type=submit]')), within: '.mistake', leave: escape },
  { panel: 'help', state: 'open, with settings', address: '', reach: click('#open-help'), within: '.help', leave: escape },
  { panel: 'settings', state: 'single keys off', address: '', reach: then(click('#open-help'), (page) => page.getByRole('checkbox').last().uncheck()), within: '.help', leave: then((page) => page.getByRole('checkbox').last().check(), escape) },
  { panel: 'credits', state: 'open', address: '?view=credits', within: '.credits', leave: escape },
  { panel: 'bases', state: 'the chooser', address: '', reach: click('.map-buttons button[aria-label*="底图"]'), within: '.base-panel', leave: escape },
  { panel: 'themeView', state: 'relations', address: '?theme=shenjiang', within: '.theme-card' },
  { panel: 'themeView', state: 'measures', address: '?theme=hundred-thousand', within: '.theme-card' },
  { panel: 'themeView', state: 'off', address: '?theme=shenjiang&tv=off', within: '.theme-show' },
  { panel: 'promises', state: 'filtered', address: '?view=promises&outcome=done', within: '.document.promises' },
  { panel: 'coverage', state: 'filtered', address: '?view=coverage&res=unlocated', within: '.coverage' },
  { panel: 'stage', state: 'an address refused', address: `?q=${'x'.repeat(200)}`, within: '.refused' },
  { panel: 'sheet', state: 'a page of text', address: '?ui=text', within: '.app' },
];

/** States that are part of another journey, which reads them under this name while it is there. */
export const READ_ELSEWHERE: readonly { readonly name: string; readonly where: string }[] = [
  { name: 'dossier: printed', where: 'dossier' },
  { name: 'dossier: the comparison', where: 'dossier' },
  { name: 'embed: plate and card', where: 'embed' },
  { name: 'kiosk: a chapter', where: 'kiosk' },
  { name: 'kiosk: a passage', where: 'kiosk' },
  { name: 'kiosk: a place', where: 'kiosk' },
  { name: 'kiosk: is somebody still there', where: 'kiosk' },
  { name: 'kiosk: the loop', where: 'kiosk' },
  { name: 'kiosk: the opening', where: 'kiosk' },
  { name: 'kiosk: the operator’s panel', where: 'kioskWeeks' },
  { name: 'kiosk: the ways to find a place', where: 'kiosk' },
  { name: 'legend: open, its marks chosen', where: 'controls' },
  { name: 'near: open, in English', where: 'planner' },
  { name: 'offline: a newer version waits', where: 'updates' },
  { name: 'own: an archive', where: 'archive' },
  { name: 'own: colours by column', where: 'ownData' },
  { name: 'own: colours by column, in the dark', where: 'ownData' },
  { name: 'own: features left out', where: 'ownData' },
  { name: 'own: features left out, in the dark', where: 'ownData' },
  { name: 'print: the sheet and its bar', where: 'print' },
  { name: 'promises: without a map', where: 'robust' },
  { name: 'report: the original text', where: 'original' },
  { name: 'sketch: corners being moved', where: 'sketchKeys' },
  { name: 'sketch: drawn, written on and opened', where: 'sketchKeys' },
  { name: 'stage: a map that is not restored', where: 'robust' },
  { name: 'stage: buttons, scale and what lies beyond the edge', where: 'controls' },
  { name: 'stage: no WebGL', where: 'robust' },
  { name: 'stage: the card of one’s own position', where: 'controls' },
  { name: 'stage: the choice between places', where: 'controls' },
  { name: 'stage: the menu of a low window, and an alert', where: 'controls' },
  { name: 'stats: a bar pressed', where: 'table' },
  { name: 'story: beside the map, read to its end', where: 'story' },
  { name: 'story: handout', where: 'story' },
  { name: 'story: presentation with its keys', where: 'story' },
  { name: 'story: the window of notes', where: 'story' },
  { name: 'story: without a map, its chapter unknown', where: 'story' },
  { name: 'table: beside the map, its height changed', where: 'table' },
  { name: 'table: columns filtered, rows exported', where: 'table' },
  { name: 'band: of a road, in English', where: 'planner' },
];
