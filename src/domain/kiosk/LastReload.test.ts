import { expect, test } from 'vitest';
import { parseLastReload, RELOAD_REASONS } from './LastReload.ts';

test.each(RELOAD_REASONS)('a reload for %s is read back as it was kept', (reason) => {
  expect(parseLastReload(JSON.stringify({ reason, atMs: 5, more: 1 }))).toEqual({ reason, atMs: 5 });
});

test.each([undefined, '', 'null', '1', '[]', '{', '{"reason":"night"}', '{"atMs":5}', '{"reason":"dawn","atMs":5}', '{"reason":"night","atMs":"5"}', '{"reason":"night","atMs":1e999}'])('%s is no reload', (text) => {
  expect(parseLastReload(text)).toBeUndefined();
});
