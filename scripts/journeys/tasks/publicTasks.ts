/** What the public wants of the map, on a phone and at a kiosk in a hall that has a keyboard or a switch attached. */
import assert from 'node:assert/strict';
import type { Task } from './Task.ts';

type PublicTask = Omit<Task, 'user'>;

const PHONE = { screen: 'phone', address: '' } as const;
const KIOSK = { screen: 'kiosk', address: '?ui=kiosk' } as const;

const TASKS: readonly PublicTask[] = [
  {
    ...PHONE,
    id: 'story',
    goal: 'read the story chapter by chapter',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', '故事');
      await keys.act('button', /^第 1 段，共 \d+ 段/);
      await keys.press('ArrowRight');
      await heard.told(/隔着珠江口，与深圳同行/);
      await keys.press('ArrowRight');
      await heard.told(/制造业来挑大梁/);
      await heard.reads('region', '制造业来挑大梁', /报告 2\.\d/);
    },
  },
  {
    ...PHONE,
    id: 'promise-of-a-chapter',
    goal: 'learn what a chapter promised and what is known of it',
    mostKeys: 70,
    does: async ({ keys, heard }) => {
      await keys.act('button', '承诺');
      await keys.act('button', /^第 7 章/);
      await keys.to('heading', /^第 7 章/, { most: 0 });
      await heard.reads('region', /^第 7 章/, /未查到/);
    },
  },
  {
    ...PHONE,
    id: 'passage-behind-a-place',
    goal: 'find the passage of the report that justifies 凤山湖, and how precisely it is placed',
    mostKeys: 40,
    does: async ({ keys, heard }) => {
      await keys.act('link', '跳到搜索');
      await keys.type('凤山湖');
      await heard.told(/\d+ 条结果/);
      await keys.press('Enter');
      await heard.reads('complementary', '凤山湖园区', /位置约 ±[\d.]+ 公里/);
      await keys.act('link', '报告 3.2');
      await heard.reads('complementary', '报告', /力求建成零碳示范园区/);
      await keys.focusStands();
    },
  },
  {
    ...PHONE,
    id: 'near-home',
    goal: 'read what the report names in a town, and come back to where one was',
    mostKeys: 20,
    does: async ({ keys, heard }) => {
      await keys.press('/');
      await keys.type('guj');
      await heard.told(/\d+ 条结果/);
      await keys.press('ArrowDown', 'Enter');
      await keys.to('heading', '古井镇', { most: 0 });
      await heard.reads('complementary', '古井镇', /附近/);
      await keys.press('Escape');
      await heard.isGone('complementary', '古井镇');
    },
  },
  {
    ...PHONE,
    id: 'one-keyword',
    goal: 'list the green places alone, hear how many they are, and take that back',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', /^绿美新会 \d+ 处$/);
      const told = await heard.told(/^绿美新会：\d+ 处$/);
      assert.equal((await heard.namesIn('region', '地点', 'button')).length, Number(/\d+/.exec(told)?.[0]));
      await keys.act('button', '清除筛选');
      await heard.told(/^报告点名的地点：\d+ 处$/);
    },
  },
  {
    ...PHONE,
    id: 'sheet',
    goal: 'lower and raise the sheet over the map, and have it rise when the keys go into it',
    mostKeys: 70,
    does: async ({ keys }) => {
      const handle = ['button', '展开或收起面板'] as const;
      assert.equal((await keys.to(...handle)).states['expanded'], true);
      await keys.press('ArrowDown');
      assert.equal((await keys.to(...handle, { most: 0 })).states['expanded'], false);
      await keys.press('ArrowUp', 'ArrowDown');
      await keys.to('button', /^全部 \d+ 处$/);
      assert.equal((await keys.to(...handle, { by: 'Shift+Tab' })).states['expanded'], true);
    },
  },
  {
    ...PHONE,
    id: 'remark',
    goal: 'point out a mistake in what is said of a place, and keep the file of it',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.press('/');
      await keys.type('小鸟天堂');
      await heard.told(/\d+ 条结果/);
      await keys.press('Enter');
      await keys.act('button', '指出错误', { by: 'Shift+Tab' });
      await keys.to('textbox', '您的说明');
      await keys.type('位置偏北');
      await keys.to('button', '保存为文件');
      const { text } = await keys.save();
      assert.match(text, /位置偏北/);
      await heard.told(/已保存为/);
      await keys.press('Escape');
      await keys.to('button', '指出错误', { most: 0 });
    },
  },
  {
    ...PHONE,
    id: 'another-language',
    goal: 'go on in English, and have the page read in it',
    mostKeys: 40,
    does: async ({ keys, heard }) => {
      await keys.act('button', 'EN');
      await heard.reads('navigation', 'Views', /Promises/);
      assert.equal(await heard.language(), 'en');
      await keys.to('button', 'EN', { most: 0 });
    },
  },
  {
    ...PHONE,
    id: 'help',
    goal: 'open the help, choose more contrast, and come back',
    mostKeys: 20,
    does: async ({ keys, heard }) => {
      await keys.press('?');
      await heard.reads('dialog', '显示与帮助', /搜索/);
      await keys.act('checkbox', '加强对比', { key: 'Space' });
      assert.equal((await keys.focused()).states['checked'], 'true');
      await keys.press('Escape');
      await heard.isGone('dialog', '显示与帮助');
    },
  },
  {
    ...KIOSK,
    id: 'hall-story',
    goal: 'at the kiosk: enter the story, read what a chapter promised, and turn to the next',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', /^轻触屏幕，从这一章看起/);
      await keys.act('button', '下一章');
      await heard.reads('region', '隔着珠江口，与深圳同行', /报告 1\.\d/);
      await keys.act('button', '下一章');
      await heard.reads('region', '制造业来挑大梁', /承诺/);
    },
  },
  {
    ...KIOSK,
    id: 'hall-initials',
    goal: 'at the kiosk: find a place by the initials of its name, and read what is known of it',
    mostKeys: 120,
    does: async ({ keys, heard }) => {
      await keys.act('button', /^轻触屏幕/);
      await keys.act('button', '找地方');
      await keys.to('group', '按地名每个字的拼音首字母', { most: 0 });
      for (const letter of 'FS') await keys.act('button', `字母 ${letter}`);
      await heard.told(/F S.*\d+/);
      // Where letters can be typed, they do the same.
      await keys.type('h');
      await heard.told(/F S H.*\d+/);
      await keys.act('button', /^凤山湖园区/, { by: 'Shift+Tab' });
      await keys.to('heading', '凤山湖园区', { most: 0 });
      await heard.reads('article', '凤山湖园区', /位置约 ±[\d.]+ 公里/);
    },
  },
  {
    ...KIOSK,
    id: 'hall-passage',
    goal: 'at the kiosk: follow a chapter to the passage of the report that it rests on, and go back',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', '园区再造');
      await keys.act('link', '报告 3.2');
      await heard.reads('document', undefined, /力求建成零碳示范园区/);
      await keys.press('Escape');
      await keys.to('heading', '北、中、南，三大园区', { most: 0 });
      await heard.reads('region', '北、中、南，三大园区', /报告 3\.2/);
    },
  },
  {
    ...KIOSK,
    id: 'hall-nothing-left',
    goal: 'at the kiosk: go on in English, end the visit, and leave nothing behind',
    mostKeys: 110,
    does: async ({ keys, heard }) => {
      await keys.to('button', /^轻触屏幕/);
      const { query } = await heard.kept();
      await keys.press('Enter');
      await keys.act('button', 'EN');
      await keys.act('button', 'Start over');
      await heard.reads('button', /^轻触屏幕/, /轻触屏幕/);
      assert.equal(await heard.language(), 'zh-Hans');
      // How often something was done in a day is counted, by nobody's name.
      assert.deepEqual(await heard.kept(), { local: ['kiosk-counter'], session: [], databases: [], query });
    },
  },
  {
    ...KIOSK,
    id: 'hall-pause',
    goal: 'at the kiosk: stop the story that goes on by itself, and let it go on',
    mostKeys: 30,
    does: async ({ keys }) => {
      await keys.act('button', '暂停');
      await keys.act('button', '继续播放', { most: 0 });
      await keys.to('button', '暂停', { most: 0 });
    },
  },
];

export const PUBLIC_TASKS: readonly Task[] = TASKS.map((task) => ({ user: 'public', ...task }));
