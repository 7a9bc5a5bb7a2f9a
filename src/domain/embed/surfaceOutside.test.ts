import { expect, test } from 'vitest';
import { publicationRules } from '../publicationRules.ts';
import { surfaceOutside } from './surfaceOutside.ts';

test.each([
  ['internal', null, 'public'],
  ['internal', '粤S(2026)000号', 'public'],
  ['public', null, 'full'],
  ['public', '粤S(2026)000号', 'full'],
] as const)('from a frame of a map of scope %s with number %s a link leads to the surface %s, which shows no more', (scope, approvalNumber, surface) => {
  const publication = { scope, approvalNumber, boundarySource: 'test' };
  expect(surfaceOutside(publication)).toBe(surface);
  expect(publicationRules(publication, surfaceOutside(publication), 'screen')).toBe(publicationRules(publication, 'embed', 'screen'));
});
