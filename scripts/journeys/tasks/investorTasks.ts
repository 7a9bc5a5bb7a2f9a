/** What investors want of the map who look for a park: which fits, what reaches it, how firm that is, and what to take home. */
import assert from 'node:assert/strict';
import type { Task } from './Task.ts';

type InvestorTask = Omit<Task, 'user' | 'screen'>;

const ENGLISH = '?lang=en';
/** Four maps as fine as paper shows, drawn in software on a busy machine. */
const PAPER_MS = 240_000;
const TRADITIONAL = '?lang=zh-Hant';

const TASKS: readonly InvestorTask[] = [
  {
    id: 'which-fits',
    goal: 'hear which three parks fit a maker of equipment best',
    address: ENGLISH,
    mostKeys: 45,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      await keys.to('radio', 'New-energy batteries');
      await keys.press('ArrowDown');
      await keys.to('radio', 'High-end equipment', { most: 0 });
      await heard.told(/^In the lead now: .+, .+/);
    },
  },
  {
    id: 'weigh-otherwise',
    goal: 'give the match of industries no weight, and hear how the first three change',
    address: ENGLISH,
    mostKeys: 90,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      await keys.act('DisclosureTriangle', /^Weights/);
      const { states } = await keys.to('slider', /^Match of industries/);
      assert.match(String(states['valuetext']), /of all weights/);
      await keys.press('Home');
      await heard.told(/^In the lead now: /);
      assert.match(String((await keys.focused()).states['valuetext']), /^0/);
    },
  },
  {
    id: 'why-first',
    goal: 'learn why the first park ranks there, what it loses most points by, and on what that rests',
    address: ENGLISH,
    mostKeys: 50,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      await keys.act('button', /^Why .+ ranks here$/);
      const read = await heard.reads('table', /./, /Greatest losses first/);
      assert.match(read, /Sum/);
    },
  },
  {
    id: 'how-firm',
    goal: 'hear how firm the rank of the first park is, and how much of it is known',
    address: TRADITIONAL,
    mostKeys: 40,
    does: async ({ keys, heard }) => {
      await keys.act('button', '選址');
      await keys.to('link', '鳳山湖園區');
      const read = await heard.reads('region', /^排名/, /第 \d+–\d+ 名/);
      assert.match(read, /得分 \d+–\d+，居中 \d+/);
      assert.match(read, /指標已知 \d+%/);
    },
  },
  {
    id: 'must-have',
    goal: 'leave out the parks that are surely too small, and hear which and why',
    address: ENGLISH,
    mostKeys: 110,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      await keys.act('DisclosureTriangle', /^Must-haves/);
      await keys.to('combobox', 'Add a must-have');
      await keys.type('Planned');
      await keys.to('spinbutton', /^Limit of Planned area/, { by: 'Shift+Tab' });
      await keys.press('Control+a');
      await keys.type('30');
      await keys.press('Enter');
      await heard.told(/^In the lead now: /);
      await heard.reads('region', /^Left out by your must-haves/, /Planned area: .*wanted at least 30/);
    },
  },
  {
    id: 'what-reaches-it',
    goal: 'read how long the drive from a park to the airport and the ports takes, over which roads',
    address: ENGLISH,
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      await keys.act('button', /^Fengshanhu Park: what is known and what to ask$/);
      const read = await heard.reads('dialog', 'Fengshanhu Park', /\d+.\d+ min/);
      assert.match(read, /Airport/);
      await keys.press('Escape');
      await keys.to('button', /^Fengshanhu Park: what is known and what to ask$/, { most: 0 });
    },
  },
  {
    id: 'what-to-ask',
    goal: 'read what is not public of a park, and which body to ask',
    address: '',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', '选址');
      await keys.act('button', '凤山湖园区：资料与要问的事');
      const read = await heard.reads('dialog', '凤山湖园区', /待询问事项/);
      assert.match(read, /问：银湖湾滨海新区（区工业园区）联合管委会/);
    },
  },
  {
    id: 'from-our-plant',
    goal: 'count the drive from the own plant, given by its coordinates',
    address: ENGLISH,
    mostKeys: 110,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      await keys.act('DisclosureTriangle', /^Origin/);
      await keys.act('DisclosureTriangle', 'Enter coordinates');
      await keys.to('textbox', 'Longitude');
      await keys.type('113.08');
      await keys.press('Tab');
      await keys.type('22.58');
      await keys.press('Enter');
      await heard.told(/^In the lead now: /);
      await keys.to('button', 'No longer start from here', { by: 'Shift+Tab' });
    },
  },
  {
    id: 'own-site',
    goal: 'rank an own site, given by its coordinates, among the parks',
    address: '',
    mostKeys: 110,
    does: async ({ keys, heard }) => {
      await keys.act('button', '选址');
      await keys.act('DisclosureTriangle', /^自选地块/);
      await keys.act('DisclosureTriangle', '输入坐标');
      await keys.to('textbox', '经度');
      await keys.type('113.05');
      await keys.press('Tab');
      await keys.type('22.45');
      await keys.press('Enter');
      await heard.reads('complementary', '选址', /自选/);
      await keys.to('button', /^移除/, { by: 'Shift+Tab' });
    },
  },
  {
    id: 'compare-and-dossier',
    goal: 'compare three parks in the text edition, and get their dossier in English ready to print',
    address: `${ENGLISH}&ui=text`,
    needsMap: 'code',
    mostKeys: 120,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      for (const count of [1, 2, 3]) {
        await keys.act('checkbox', /^Compare /, { key: 'Space' });
        if (count < 3) await keys.press('Tab');
      }
      await heard.told(/^Compare 3 side by side$/);
      await keys.act('button', 'Compare 3 side by side', { by: 'Shift+Tab' });
      await heard.reads('dialog', 'Side by side', /Score/);
      await keys.act('button', 'Print dossier');
      const read = await heard.reads('document', undefined, /How they rank/);
      assert.match(read, /Fengshanhu Park/);
      await heard.reads('region', 'Print', /button "Print \/ save as PDF"(?! \[disabled)/, PAPER_MS);
      await keys.to('button', 'Print / save as PDF');
    },
  },
  {
    id: 'take-the-ranking',
    goal: 'save the ranking with its sources as a table',
    address: TRADITIONAL,
    mostKeys: 80,
    does: async ({ keys }) => {
      await keys.act('button', '選址');
      await keys.to('radio', '新能源電池');
      await keys.to('button', 'CSV', { by: 'Shift+Tab', most: 90 });
      const { text } = await keys.save();
      assert.match(text, /鳳山湖園區/);
    },
  },
  {
    id: 'too-little-known',
    goal: 'read which parks cannot be ranked, and what is missing of them',
    address: ENGLISH,
    mostKeys: 40,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'Shortlist');
      const read = await heard.reads('region', /^Too little known to rank/, /Missing: /);
      assert.match(read, /Guangdong Silicon Energy/);
    },
  },
];

export const INVESTOR_TASKS: readonly Task[] = TASKS.map((task) => ({ user: 'investor', screen: 'desk', ...task }));
