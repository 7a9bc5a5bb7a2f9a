/** What planners want of the map who explore what is planned where, how surely, and what became of it. */
import assert from 'node:assert/strict';
import type { Task } from './Task.ts';

type PlannerTask = Omit<Task, 'user' | 'address' | 'screen'> & Partial<Pick<Task, 'address'>>;

const SURVEY = 'name,lon,lat,stage\n一号地块,113.03,22.45,已批\n二号地块,113.05,22.41,在建\n三号地块,113.02,22.38,已批\n';

const TASKS: readonly PlannerTask[] = [
  {
    id: 'place-and-precision',
    goal: 'find a park by the sound of its name, and learn how precisely it is placed and on what that rests',
    mostKeys: 20,
    does: async ({ keys, heard }) => {
      await keys.press('/');
      await keys.type('fengsh');
      await heard.told(/\d+ 条结果/);
      await keys.press('Enter');
      // The name is read out, for the focus has gone there.
      await keys.to('heading', '凤山湖园区', { most: 0 });
      const read = await heard.reads('complementary', '凤山湖园区', /位置约 ±[\d.]+ 公里，据.+推定/);
      assert.match(read, /核对/);
      await keys.press('Escape');
      await heard.isGone('complementary', '凤山湖园区');
    },
  },
  {
    id: 'planned-in-the-south',
    goal: 'hear how many places of one keyword are planned in the south, and read which they are',
    mostKeys: 75,
    does: async ({ keys, heard }) => {
      await keys.act('button', /^园区再造 \d+ 处$/);
      await heard.told(/^园区再造：\d+ 处$/);
      await keys.act('button', /^规划 \d+ 处$/);
      await keys.act('button', '片区');
      await keys.act('button', /^南部 \d+/);
      const told = await heard.told(/^园区再造 · 南部 · .*规划中.*：\d+ 处$/);
      const count = Number(/(\d+) 处$/.exec(told)?.[1]);
      const names = await heard.namesIn('region', '地点', 'button');
      assert.equal(names.length, count);
      assert.ok(names.some((name) => name.startsWith('新财富电镀基地')), names.join());
    },
  },
  {
    id: 'within-3-km-of-a-road',
    goal: 'find out which planned parks lie surely and which possibly within 3 km of 银洲湖高速, and save them as CSV',
    mostKeys: 120,
    does: async ({ keys, heard }) => {
      await keys.act('link', '跳到搜索');
      await keys.act('button', /^规划 \d+ 处$/);
      await keys.act('button', '类型');
      await keys.act('button', /^园区与平台 \d+/);
      await heard.told(/园区与平台.*：\d+ 处/);
      await keys.press('/');
      await keys.type('银洲湖高速');
      await heard.told(/\d+ 条结果/);
      await keys.press('Enter');
      await keys.act('button', '看看周围多远之内有什么');
      await keys.to('slider', '距离');
      const told = await heard.told(/3 公里以内 \d+ 处在内，另有 \d+ 处可能在内/);
      await keys.act('combobox', '格式', { key: 'ArrowDown' });
      await keys.to('button', '导出缓冲与结果');
      const { name, text } = await keys.save();
      assert.match(name, /\.csv$/);
      const [, certain = '', possible = ''] = /(\d+) 处在内，另有 (\d+) 处/.exec(told) ?? [];
      assert.equal(text.match(/,certain,/g)?.length ?? 0, Number(certain));
      assert.equal(text.match(/,possible,/g)?.length ?? 0, Number(possible));
    },
  },
  {
    id: 'nearest-first',
    goal: 'read all places by their distance from a station, nearest first, each as a range',
    mostKeys: 30,
    does: async ({ keys, heard }) => {
      await keys.press('Control+k');
      await keys.type('江门站');
      await heard.told(/\d+ 条结果/);
      await keys.press('Enter');
      await keys.act('button', '以此为起点量距离');
      await heard.reads('complementary', '地点', /距“江门站”/);
      const [first = '', second = ''] = await heard.namesIn('region', '地点', 'button');
      assert.match(`${first} ${second}`, /公里|米/);
    },
  },
  {
    id: 'promises-without-outcome',
    goal: 'hear how many of the promises were kept, and read what is known of one that was',
    mostKeys: 60,
    does: async ({ keys, heard }) => {
      await keys.act('button', '承诺');
      await keys.act('button', /^完成 \d+$/);
      await heard.told(/^\d+ 项承诺$/);
      const read = await heard.reads('complementary', '承诺', /完成 8月28日启用/);
      assert.match(read, /报告 1\.6/);
      await keys.act('link', '报告 1.6');
      await heard.reads('complementary', '报告', /江门候机楼/);
    },
  },
  {
    id: 'own-data',
    goal: 'put an own table on the map in the coordinates that fit, and hear how many features it holds',
    mostKeys: 80,
    does: async ({ keys, heard }) => {
      await keys.act('button', '工作台');
      await keys.to('tab', '量测');
      await keys.press('End');
      await keys.to('button', '选取文件');
      await keys.open({ name: 'plots.csv', mimeType: 'text/csv', text: SURVEY });
      await keys.act('radio', /^WGS-84/, { key: 'Space' });
      await keys.act('button', '放到图上（3 个要素）');
      await heard.told(/plots：3 个要素已放到图上。/);
      await keys.act('button', /^plots/);
      await keys.act('combobox', '按列着色', { key: 'End' });
      await heard.reads('tabpanel', '数据', /已批/);
    },
  },
  {
    id: 'measure-between-names',
    goal: 'measure the way from a town over a coordinate of one’s own to a park, with its uncertainty',
    mostKeys: 110,
    does: async ({ keys, heard }) => {
      await keys.act('button', '工作台');
      await keys.act('button', '长度');
      await keys.act('DisclosureTriangle', '输入坐标或地点');
      await keys.to('combobox', '地点名称');
      await keys.type('大泽镇');
      await keys.press('Enter');
      await keys.to('textbox', '经度', { by: 'Shift+Tab' });
      await keys.type('113.05');
      await keys.press('Tab');
      await keys.type('22.40');
      await keys.press('Enter');
      await keys.to('combobox', '地点名称');
      await keys.type('凤山湖园区');
      await keys.press('Enter');
      await heard.told(/合计.*公里 ±/);
      await keys.act('button', '完成', { by: 'Shift+Tab' });
      await heard.told(/画好了/);
    },
  },
  {
    id: 'table',
    goal: 'sort the places in the table by their planned area, mark the three largest, and copy them',
    mostKeys: 110,
    does: async ({ keys, heard }) => {
      await keys.act('button', /^园区再造 \d+ 处$/);
      await keys.act('link', '表格');
      await keys.to('rowheader', /./);
      await keys.press('ArrowUp', 'ArrowUp');
      await keys.to('button', /^规划面积（公顷）/, { by: 'ArrowRight', isFarOff: true });
      await keys.press('Enter', 'Enter', 'ArrowDown', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'Control+c');
      await heard.told(/已复制 3 行/);
      const [head = [], ...rows] = (await heard.clipboard()).trim().split('\n').map((line) => line.split('\t'));
      const mu = rows.map((cells) => Number(/([\d\u202f]+) 亩/.exec(cells[head.indexOf('规划面积（公顷）')] ?? '')?.[1]?.replaceAll('\u202f', '')));
      assert.equal(mu.length, 3);
      assert.deepEqual(mu, mu.toSorted((a, b) => b - a));
      assert.ok(mu.every((each) => each > 100), String(mu));
    },
  },
  {
    id: 'statistics',
    goal: 'learn from the statistics how many parks are planned, narrow the result by a bar, and save the numbers',
    mostKeys: 90,
    does: async ({ keys, heard }) => {
      await keys.act('link', '统计');
      await keys.act('button', /^园区与平台 \d+/);
      await heard.told(/园区与平台：\d+ 处/);
      await heard.reads('region', /^状态/, /规划中 \d+/);
      await keys.to('button', 'CSV', { by: 'Shift+Tab' });
      const { text } = await keys.save();
      assert.match(text, /规划中/);
    },
  },
  {
    id: 'audit',
    goal: 'go through the names of the report that have no place yet, and read what would settle one',
    mostKeys: 80,
    does: async ({ keys, heard }) => {
      await keys.act('button', '核对');
      const { name } = await keys.to('button', /^未查到位置 \d+$/);
      await keys.press('Enter');
      await heard.told(new RegExp(`(?<!\\d)${name.split(' ')[1] ?? ''}(?!\\d)`));
      await keys.act('button', /^广东硅能源产业园/);
      await heard.reads('complementary', '广东硅能源产业园', /怎样才能确定/);
      await keys.press('Escape');
      await keys.to('button', /^广东硅能源产业园/, { most: 0 });
    },
  },
  {
    id: 'export',
    goal: 'save what the filter leaves as GeoJSON, and hear what the file states of itself',
    mostKeys: 70,
    does: async ({ keys, heard }) => {
      await keys.act('button', /^绿美新会 \d+ 处$/);
      await keys.act('button', '导出');
      await heard.reads('dialog', '导出', /非法定规划/);
      await keys.to('button', /^下载 GeoJSON（\d+ 处）$/);
      const { text } = await keys.save();
      const { features } = JSON.parse(text) as { readonly features: readonly unknown[] };
      assert.ok(features.length > 5);
      await keys.press('Escape');
      await keys.to('button', '导出', { most: 0 });
    },
  },
  {
    id: 'around-a-point',
    goal: 'go from place to place by direction, and copy where the middle of the map is in the datum of another map',
    needsMap: 'drawn',
    mostKeys: 30,
    does: async ({ keys, heard }) => {
      await keys.to('region', /^地图/);
      await keys.press('Shift+F10');
      await heard.reads('dialog', '这里附近', /高速出入口/);
      await keys.act('button', /^复制 GCJ-02/);
      await heard.told(/已复制。/);
      assert.match(await heard.clipboard(), /^\d+\.\d+/);
      await keys.press('Escape');
      await keys.to('region', /^地图/, { most: 0 });
      await keys.press('Alt+ArrowDown');
      const first = await heard.place();
      await keys.press('Alt+ArrowDown');
      assert.notEqual(await heard.place(first), first);
    },
  },
];

export const PLANNER_TASKS: readonly Task[] = TASKS.map((task) => ({ user: 'planner', address: '', screen: 'desk', ...task }));
