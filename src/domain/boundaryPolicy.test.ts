import { expect, test } from 'vitest';
import { boundaryPolicy } from './boundaryPolicy.ts';

const NUMBER = '粤S(2026)000号';

test.each([
  ['internal', null, 'full', { drawBoundary: true, notice: 'internal' }],
  ['internal', null, 'print', { drawBoundary: true, notice: 'internal' }],
  ['internal', null, 'kiosk', { drawBoundary: false, notice: 'sketch', approvalMissing: true }],
  ['internal', NUMBER, 'embed', { drawBoundary: true, notice: 'approved' }],
  ['public', null, 'full', { drawBoundary: false, notice: 'sketch', approvalMissing: true }],
  ['public', NUMBER, 'full', { drawBoundary: true, notice: 'approved', approvalMissing: false }],
] as const)('a map of scope %s with number %s on surface %s follows the review rules', (scope, approvalNumber, surface, expected) => {
  const publication = { scope, approvalNumber, boundarySource: 'test' };
  expect(boundaryPolicy(publication, surface)).toMatchObject(expected);
});
