import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPages, type Block } from './fillPages.ts';

describe('pages', () => {
  test('hold what has room, in order', () => {
    expect(fillPages([{ height: 40 }, { height: 40 }, { height: 40 }], 100)).toEqual([[0, 1], [2]]);
  });

  test('a heading goes over with the row behind it', () => {
    expect(fillPages([{ height: 80 }, { height: 10, isWithNext: true }, { height: 30 }], 100)).toEqual([[0], [1, 2]]);
  });

  test('a new part starts a page', () => {
    expect(fillPages([{ height: 10 }, { height: 10, startsPage: true }], 100)).toEqual([[0], [1]]);
  });

  test('the head of a table stands again where its rows go on, and takes its room there', () => {
    const rows = Array.from({ length: 4 }, (): Block => ({ height: 40, head: 0 }));
    expect(fillPages([{ height: 20, isWithNext: true }, ...rows], 100)).toEqual([[0, 1, 2], [0, 3, 4]]);
  });

  test('what is higher than a page has one of its own', () => {
    expect(fillPages([{ height: 10 }, { height: 300 }, { height: 10 }], 100)).toEqual([[0], [1], [2]]);
  });

  test('every block stands on exactly one page, and no page of several groups is overfull', () => {
    const block = fc.record({ height: fc.integer({ min: 1, max: 60 }), isWithNext: fc.boolean(), startsPage: fc.boolean() });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), (blocks) => {
        const pages = fillPages(blocks, 100);
        expect(pages.flat()).toEqual(blocks.map((_, index) => index));
        for (const page of pages) {
          const height = page.reduce((sum, index) => sum + (blocks[index]?.height ?? 0), 0);
          const isOneGroup = page.slice(0, -1).every((index) => blocks[index]?.isWithNext === true);
          expect(height <= 100 || isOneGroup).toBe(true);
        }
      }),
    );
  });
});
