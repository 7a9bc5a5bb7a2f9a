/** Names of the district that other places bear too: the right one wins, and a wrong one alone is refused. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../src/domain/distance.ts';
import type { Kind } from '../../src/domain/PlanningFeature.ts';
import type { Candidate, GeocodeRequest } from '../geocoders/Geocoder.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import { chooseCandidate, type RefusalReason } from './chooseCandidate.ts';
import { choosingArea } from './choosingArea.ts';

const { region } = await readSeeds(fileURLToPath(new URL('../..', import.meta.url)), []);
const area = choosingArea(region);

type Rest = Partial<Omit<Candidate, 'name' | 'at'>>;

function hit(name: string, lon: number, lat: number, rest: Rest = {}): Candidate {
  return { name, at: [lon, lat], kinds: [], class: 'village', radiusMetres: 800, reference: `${name} ${lon},${lat}`, ...rest };
}

function town(name: string): GeocodeRequest {
  const bare = name.slice(0, -1);
  return { id: bare, query: name, names: [name, bare], kind: 'town', outside: false };
}

/** Centres of the towns to three decimals, as the project's gazetteer has them. */
const CENTRES: Readonly<Record<string, LonLat>> = {
  三江镇: [113.104, 22.433],
  双水镇: [112.998, 22.436],
  大泽镇: [112.94, 22.521],
  司前镇: [112.853, 22.495],
  古井镇: [113.109, 22.353],
  大鳌镇: [113.206, 22.483],
  睦洲镇: [113.157, 22.455],
};

/** Namesakes elsewhere in China, rounded to a tenth of a degree: that they are far away is all that matters. */
const FAR: Readonly<Record<string, readonly (readonly [Candidate, RefusalReason])[]>> = {
  三江镇: [
    [hit('三江镇', 110.6, 19.9, { address: '海南省海口市美兰区' }), 'outside-frame'],
    [hit('三江村', 110.6, 19.9, { address: '海南省海口市美兰区三江镇' }), 'outside-frame'],
    [hit('三江侗族自治县', 109.6, 25.8, { kinds: ['town'], address: '广西壮族自治区柳州市' }), 'outside-frame'],
    // In the frame of the map, so that the district alone tells it.
    [hit('三江', 113.9, 23.2, { kinds: ['town'], address: '广东省广州市增城区石滩镇' }), 'outside-district'],
  ],
  双水镇: [[hit('双水街道', 105.1, 26.5, { kinds: ['town'], address: '贵州省六盘水市水城区' }), 'outside-frame']],
  大泽镇: [
    [hit('大泽乡镇', 117.1, 33.5, { kinds: ['town'], address: '安徽省宿州市埇桥区' }), 'outside-frame'],
    [hit('大泽社区', 117, 33.6, { address: '安徽省宿州市埇桥区' }), 'outside-frame'],
  ],
  司前镇: [
    [hit('司前镇', 114.1, 24.7, { kinds: ['town'], address: '广东省韶关市始兴县' }), 'outside-frame'],
    [hit('司前畲族镇', 119.8, 27.7, { kinds: ['town'], address: '浙江省温州市泰顺县' }), 'outside-frame'],
  ],
};

/** Traps made for this test, in the district or at its line. */
const NEAR: Readonly<Record<string, readonly (readonly [Candidate, RefusalReason])[]>> = {
  三江镇: [
    [hit('三江村', 113.1, 22.43), 'name-unlike'],
    [hit('三江站', 113.106, 22.44, { kinds: ['node'] }), 'kind-contradicts'],
    [hit('三江站', 113.106, 22.44), 'name-unlike'],
    [hit('三江互通', 113.106, 22.418), 'name-unlike'],
    [hit('三江', 113.13, 22.51, { radiusMetres: 300, address: '江海区' }), 'outside-district'],
    [hit('三江镇', 113.2, 22.36, { radiusMetres: 500, address: '斗门区' }), 'outside-district'],
    // A service that names the neighbour takes the tolerance of its vague radius away.
    [hit('三江镇', 113.13, 22.51, { radiusMetres: 1_500, adcode: '440704' }), 'outside-district'],
  ],
  双水镇: [
    [hit('双水镇站', 112.975, 22.437), 'name-unlike'],
    [hit('双水桥头', 113, 22.436), 'name-unlike'],
    [hit('双水村委会', 112.999, 22.437), 'name-unlike'],
  ],
  大泽镇: [
    [hit('大泽园区', 112.93, 22.535, { kinds: ['park'] }), 'kind-contradicts'],
    [hit('大泽园区', 112.93, 22.535), 'name-unlike'],
    [hit('大泽镇', 112.941, 22.521, { kinds: ['company'], address: '一家以镇为名的商店' }), 'kind-contradicts'],
    [hit('大泽镇陈皮专卖店', 112.941, 22.521), 'name-unlike'],
    // Some 310 m beyond the line.
    [hit('大泽', 112.94, 22.565, { radiusMetres: 200 }), 'outside-district'],
  ],
  司前镇: [
    [hit('司前小学', 112.853, 22.495), 'name-unlike'],
    [hit('司前镇', 112.853, 22.495, { kinds: ['facility'] }), 'kind-contradicts'],
  ],
};

function wrongHits(name: string) {
  return [...(FAR[name] ?? []), ...(NEAR[name] ?? [])];
}

function rightHit(name: string, form = name, rest: Rest = {}): Candidate {
  const [lon, lat] = CENTRES[name] ?? [Number.NaN, Number.NaN];
  return hit(form, lon, lat, { radiusMetres: 600, ...rest });
}

describe.each(Object.keys(CENTRES))('of the hits for %s', (name) => {
  const bare = name.slice(0, -1);
  const forms = [name, bare, `广东省江门市新会区${name}`, `${name}人民政府`];

  test.each(forms)('the right one, called %s, wins wherever it stands among its namesakes', (form) => {
    const right = rightHit(name, form, { reference: 'right' });
    const wrong = wrongHits(name).map(([candidate]) => candidate);
    for (const hits of [[right, ...wrong], [...wrong, right]]) {
      const choice = chooseCandidate(town(name), hits, area);
      expect(choice.best?.candidate.reference).toBe('right');
      expect(choice.others).toEqual([]);
    }
  });

  test('a namesake from elsewhere in China never enters, whatever the service says of it', () => {
    for (const at of [[110.6, 19.9], [113.9, 23.2], [114.1, 24.7], [119.8, 27.7]] as const) {
      const choice = chooseCandidate(town(name), [hit(name, at[0], at[1], { kinds: ['town'], radiusMetres: 6_000 })], area);
      expect(choice.best).toBeUndefined();
      expect(choice.refused[0]?.reason).toBe(at[1] === 23.2 ? 'outside-district' : 'outside-frame');
    }
  });
});

test.each(['三江镇', '双水镇', '大泽镇', '司前镇'])('with only wrong hits for %s nothing is chosen, and each says why', (name) => {
  const wrong = wrongHits(name);
  const choice = chooseCandidate(town(name), wrong.map(([candidate]) => candidate), area);
  expect(choice.best).toBeUndefined();
  expect(choice.others).toEqual([]);
  expect(choice.refused.map(({ candidate, reason }) => [candidate.reference, reason])).toEqual(
    wrong.map(([candidate, reason]) => [candidate.reference, reason]),
  );
  for (const { words } of choice.refused) expect(words).not.toBe('');
});

describe('a hit outside the district', () => {
  const at: Rest = { radiusMetres: 500 };

  test.each<[string, Kind, boolean, LonLat, RefusalReason | 'chosen']>([
    ['a town of the district, across the line', 'town', false, [113.13, 22.51], 'outside-district'],
    ['an anchor, across the line', 'anchor', true, [113.13, 22.51], 'chosen'],
    ['an anchor, far off but in the frame', 'anchor', true, [113.9, 23.2], 'chosen'],
    ['an anchor, beyond the frame', 'anchor', true, [110.6, 19.9], 'outside-frame'],
    ['an anchor, in the district', 'anchor', true, [113.104, 22.433], 'inside-district'],
    ['a node outside, as stations are', 'node', true, [113.13, 22.51], 'chosen'],
    ['a firm outside, in the district', 'company', true, [113.104, 22.433], 'inside-district'],
  ])('%s', (_title, kind, outside, [lon, lat], expected) => {
    const choice = chooseCandidate({ ...town('三江镇'), kind, outside }, [hit('三江镇', lon, lat, at)], area);
    expect(choice.best === undefined ? choice.refused[0]?.reason : 'chosen').toBe(expected);
  });

  test('is taken while the line is no farther than its own radius, and no farther', () => {
    const reasons = [100, 200, 290, 320, 500].map((radiusMetres) => {
      const choice = chooseCandidate(town('大泽镇'), [hit('大泽镇', 112.94, 22.565, { radiusMetres })], area);
      return choice.best?.score.side ?? choice.refused[0]?.reason;
    });
    expect(reasons).toEqual(['outside-district', 'outside-district', 'outside-district', 'edge', 'edge']);
  });
});
