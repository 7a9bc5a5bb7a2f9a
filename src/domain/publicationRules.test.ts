import { expect, test } from 'vitest';
import { drawsTownOutline, MEDIA, publicationRules, SCOPES, SURFACES, type Medium, type Publication, type Surface } from './publicationRules.ts';

const NUMBER = '粤S(2026)000号';

/** Written out by hand. A letter a medium: L the district's line, T all outlines of towns, N those with a number, - none; then the notice. */
const EXPECTED: readonly (readonly [Publication['scope'], string | null, Surface, string, string])[] = [
  // scope, number, surface, a drawn map, a file of places
  ['internal', null, 'full', 'LT internal', '-T internal'],
  ['internal', null, 'present', 'LT internal', '-T internal'],
  ['internal', null, 'text', 'LT internal', '-T internal'],
  ['internal', null, 'print', 'LT internal', '-T internal'],
  ['internal', null, 'kiosk', '-- sketch', '-- sketch'],
  ['internal', null, 'public', '-- sketch', '-- sketch'],
  ['internal', null, 'embed', '-- sketch', '-- sketch'],
  ['internal', NUMBER, 'full', 'LT internal', '-T internal'],
  ['internal', NUMBER, 'present', 'LT internal', '-T internal'],
  ['internal', NUMBER, 'text', 'LT internal', '-T internal'],
  ['internal', NUMBER, 'print', 'LT internal', '-T internal'],
  ['internal', NUMBER, 'kiosk', 'LN approved', '-N approved'],
  ['internal', NUMBER, 'public', 'LN approved', '-N approved'],
  ['internal', NUMBER, 'embed', 'LN approved', '-N approved'],
  ['public', null, 'full', '-- sketch', '-- sketch'],
  ['public', null, 'present', '-- sketch', '-- sketch'],
  ['public', null, 'text', '-- sketch', '-- sketch'],
  ['public', null, 'print', '-- sketch', '-- sketch'],
  ['public', null, 'kiosk', '-- sketch', '-- sketch'],
  ['public', null, 'public', '-- sketch', '-- sketch'],
  ['public', null, 'embed', '-- sketch', '-- sketch'],
  ['public', NUMBER, 'full', 'LN approved', '-N approved'],
  ['public', NUMBER, 'present', 'LN approved', '-N approved'],
  ['public', NUMBER, 'text', 'LN approved', '-N approved'],
  ['public', NUMBER, 'print', 'LN approved', '-N approved'],
  ['public', NUMBER, 'kiosk', 'LN approved', '-N approved'],
  ['public', NUMBER, 'public', 'LN approved', '-N approved'],
  ['public', NUMBER, 'embed', 'LN approved', '-N approved'],
];
const DRAWN: readonly Medium[] = ['screen', 'print', 'png'];
const FILES: readonly Medium[] = ['geojson', 'csv', 'kml', 'gpx'];

const cases = EXPECTED.flatMap(([scope, approvalNumber, surface, map, file]) =>
  [...DRAWN.map((medium) => ({ medium, letters: map })), ...FILES.map((medium) => ({ medium, letters: file }))].map(
    ({ medium, letters }) => ({ scope, approvalNumber, surface, medium, letters }),
  ),
);

test('the expectation names every combination once', () => {
  const keys = new Set(cases.map(({ scope, approvalNumber, surface, medium }) => `${scope} ${approvalNumber} ${surface} ${medium}`));
  expect(keys.size).toBe(cases.length);
  expect(cases).toHaveLength(SCOPES.length * 2 * SURFACES.length * MEDIA.length);
});

test.each(cases)('scope $scope with number $approvalNumber on surface $surface in $medium: $letters', ({ scope, approvalNumber, surface, medium, letters }) => {
  const rules = publicationRules({ scope, approvalNumber, boundarySource: 'test' }, surface, medium);
  const towns = { all: 'T', numbered: 'N', none: '-' }[rules.townOutlines];
  expect(`${rules.drawBoundary ? 'L' : '-'}${towns} ${rules.notice}`).toBe(letters);
  // Whoever may see all may see every service, and nobody else.
  expect(rules.servicePictures).toBe(letters.endsWith('internal') ? 'all' : 'numbered');
  expect(rules.approvalMissing).toBe(letters.endsWith('sketch'));
});

const BASES = { embedded: undefined, numbered: { approvalNumber: 'GS(2026)9号' }, bare: {} } as const;

/** Only what changes: under the region's number, before the public, over a base map that nobody reviewed. */
test.each(
  cases.flatMap((each) => (Object.keys(BASES) as (keyof typeof BASES)[]).map((base) => ({ ...each, base }))),
)('over a base map that is $base, scope $scope with number $approvalNumber on $surface in $medium', ({ scope, approvalNumber, surface, medium, letters, base }) => {
  const rules = publicationRules({ scope, approvalNumber, boundarySource: 'test' }, surface, medium, BASES[base]);
  const isUncovered = base === 'bare' && letters === 'LN approved';
  const towns = { all: 'T', numbered: 'N', none: '-' }[rules.townOutlines];
  expect(`${rules.drawBoundary ? 'L' : '-'}${towns} ${rules.notice}`).toBe(isUncovered ? '-- sketch' : letters);
});

test.each([
  ['all', undefined, true],
  ['all', NUMBER, true],
  ['numbered', undefined, false],
  ['numbered', NUMBER, true],
  ['none', undefined, false],
  ['none', NUMBER, false],
] as const)('where %s outlines of towns may be drawn, one of a file with number %s is: %s', (which, approvalNumber, expected) => {
  expect(drawsTownOutline(which, approvalNumber)).toBe(expected);
});

test('the same case gives the same object, so that what depends on it is not made anew', () => {
  const publication = { scope: 'internal', approvalNumber: null, boundarySource: 'test' } as const;
  expect(publicationRules(publication, 'full', 'screen')).toBe(publicationRules({ ...publication }, 'text', 'png'));
});
