import { expect, test } from 'vitest';
import { boundaryPolicy, drawsTownOutline } from './boundaryPolicy.ts';

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

const OWN = '样S(2026)001号';

test.each([
  ['internal', null, 'full', { numbered: true, bare: true }],
  ['internal', null, 'print', { numbered: true, bare: true }],
  ['internal', null, 'kiosk', { numbered: false, bare: false }],
  ['internal', null, 'embed', { numbered: false, bare: false }],
  ['internal', NUMBER, 'full', { numbered: true, bare: true }],
  ['internal', NUMBER, 'kiosk', { numbered: true, bare: false }],
  ['internal', NUMBER, 'embed', { numbered: true, bare: false }],
  ['public', null, 'full', { numbered: false, bare: false }],
  ['public', null, 'kiosk', { numbered: false, bare: false }],
  ['public', NUMBER, 'full', { numbered: true, bare: false }],
  ['public', NUMBER, 'print', { numbered: true, bare: false }],
  ['public', NUMBER, 'kiosk', { numbered: true, bare: false }],
  ['public', NUMBER, 'embed', { numbered: true, bare: false }],
] as const)('with scope %s and number %s on surface %s, outlines of towns are drawn with and without a number of their own: %o', (scope, approvalNumber, surface, expected) => {
  const { townOutlines } = boundaryPolicy({ scope, approvalNumber, boundarySource: 'test' }, surface);
  expect({ numbered: drawsTownOutline(townOutlines, OWN), bare: drawsTownOutline(townOutlines, undefined) }).toEqual(expected);
});
