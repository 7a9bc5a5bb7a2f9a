import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { clearVisitor } from './clearVisitor.ts';
import { FakeWorld } from './FakeWorld.ts';
import { DATABASE_OWNERS, ownedBy, TEXT_OWNERS } from './storageKeys.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url));
const names = (await readdir(SRC, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
const texts = await Promise.all(names.map((name) => readFile(`${SRC}/${name}`, 'utf8')));

/** Each constant of the sources that holds a text, by its name; one name may stand for several. */
function constants(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [, name = '', value = ''] of text.matchAll(/const (\w+) = '([^']+)'/g)) found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  return found;
}

/** What the first argument of a call is, as a text: itself, or the constant of its own file, or of another. */
function argumentsOf(call: RegExp): string[] {
  const everywhere = constants();
  return texts.flatMap((text) =>
    [...text.matchAll(call)].flatMap(([, argument = '']) => {
      const literal = /^'([^']+)'$/.exec(argument)?.[1];
      if (literal !== undefined) return [literal];
      const here = new RegExp(`const ${argument} = '([^']+)'`).exec(text)?.[1];
      return here === undefined ? [...(everywhere.get(argument) ?? [`unknown ${argument}`])] : [here];
    }),
  );
}

const TEXT_CALLS = [/(?:localStorage|sessionStorage)\s*\.\s*(?:get|set|remove)Item\(\s*([^,)\s]+)/g, /\.(?:local|session)\.(?:read|write)\(\s*([^,)\s]+)/g];
const DATABASE_CALLS = [/(?<!function )deviceStore\(\s*([^,)\s]+)/g, /indexedDB\.open\(\s*([^,)\s]+)/g];

test('everything that the page keeps as text is either the visitor’s or the operator’s', () => {
  const used = new Set(TEXT_CALLS.flatMap(argumentsOf));
  expect([...used].toSorted()).toEqual(Object.keys(TEXT_OWNERS).toSorted());
});

test('so is every database', () => {
  const used = new Set(DATABASE_CALLS.flatMap(argumentsOf));
  expect([...used].toSorted()).toEqual(Object.keys(DATABASE_OWNERS).toSorted());
  // The one way to one, which the first call above finds.
  expect(names.filter((_, index) => texts[index]?.includes('createStore('))).toEqual(['deviceStore.ts']);
});

test('storage is reached by its name alone, so that no key is overlooked', () => {
  const others = names.filter((_, index) => /(?:localStorage|sessionStorage)\s*(?:\[|\?\.)|(?:=|\()\s*(?:window\.|globalThis\.)?(?:localStorage|sessionStorage)\s*[;,)]/.test(texts[index] ?? ''));
  expect(others).toEqual([]);
  // The one place that hands it on, to what the second call above finds.
  expect(names.filter((_, index) => /=> (?:localStorage|sessionStorage)\b/.test(texts[index] ?? ''))).toEqual(['kiosk/KioskWorld.ts']);
});

function aDatabase(deleted: string[]): Pick<IDBFactory, 'deleteDatabase'> {
  return {
    deleteDatabase: (name) => {
      deleted.push(name);
      const request = new EventTarget();
      setTimeout(() => request.dispatchEvent(new Event(deleted.length === 1 ? 'blocked' : 'success')));
      return request as IDBOpenDBRequest;
    },
  };
}

test('what is the visitor’s goes, what is the operator’s stays', async () => {
  const world = new FakeWorld();
  for (const key of [...Object.keys(TEXT_OWNERS), 'of-another-page']) {
    world.localTexts.set(key, 'x');
    world.sessionTexts.set(key, 'x');
  }
  const deleted: string[] = [];
  const kept: string[] = [];
  await clearVisitor({
    keepings: [world.local, world.session],
    databases: aDatabase(deleted),
    resetPreferences: () => kept.push(...world.localTexts.keys()),
  });
  const left = [...ownedBy(TEXT_OWNERS, 'operator'), 'of-another-page'];
  expect([...world.localTexts.keys()]).toEqual(left);
  expect([...world.sessionTexts.keys()]).toEqual(left);
  // The preferences are set back last, so that what the page then keeps is the operator's light.
  expect(kept).toEqual(left);
  expect(deleted).toEqual(['own-layers', 'own-looks', 'planning-map-bench']);
});

test('a browser that keeps nothing is no harm', async () => {
  const broken = {
    deleteDatabase: (): never => {
      throw new Error('not allowed');
    },
  };
  for (const databases of [undefined, broken]) {
    await clearVisitor({ keepings: [], databases, resetPreferences: () => undefined });
  }
  expect(ownedBy(DATABASE_OWNERS, 'operator')).toEqual(['base-maps']);
});
