import { describe, expect, test } from 'vitest';
import { aPlace } from '../aPlace.ts';
import { everyLanguage } from '../aTarget.ts';
import type { Fact } from '../PlanningFeature.ts';
import type { Candidate } from '../shortlist/Candidate.ts';
import type { AskBody, AskItem, AsksData } from './AsksData.ts';
import { isOpen, toAsks } from './toAsks.ts';

const words = everyLanguage('words');
const item = (id: string, bodies: readonly string[], answeredBy: AskItem['answeredBy'] = []): AskItem => ({ id, name: words, why: words, bodies, answeredBy });
const body = (id: string, parks?: readonly string[]): AskBody => ({
  id,
  name: everyLanguage(id),
  competence: words,
  ...(parks === undefined ? { basis: { inferred: words } } : { parks: parks.map((place) => ({ place, basis: { source: 'press', grade: 'A', asOf: '2025' } })) }),
});
const levelled = (asOf: string): Fact => ({ field: 'levelledArea', value: 700, unit: 'mu', asOf, grade: 'B', source: 'press' });
const parkOf = (id: string, facts: readonly Fact[] = []): Candidate => {
  const place = aPlace({ id, facts });
  return { id, name: place.properties.name, disc: undefined, place };
};
const data: AsksData = { bodies: [body('committee', ['north']), body('bureau')], items: [item('land', ['committee', 'bureau'], ['levelledArea']), item('rent', ['committee', 'bureau'])] };

describe('a question', () => {
  test('goes to the first body that answers for the park, and else to the one of the whole district', () => {
    const asked = ['north', 'south'].map((id) => toAsks(data, parkOf(id), '2026-11-23').map((ask) => ask.body?.body.id));
    expect(asked).toEqual([['committee', 'committee'], ['bureau', 'bureau']]);
  });

  test('that nobody answers for says so', () => {
    const [ask] = toAsks({ bodies: [body('committee', ['north'])], items: [item('land', ['committee'])] }, parkOf('south'), '2026');
    expect(ask?.body).toBeUndefined();
  });

  test('with a stated fact is no longer open and comes behind those that are', () => {
    const asks = toAsks(data, parkOf('north', [levelled('2018')]), '2026-11-23');
    expect(asks.map((ask) => [ask.item.id, isOpen(ask)])).toEqual([['rent', true], ['land', false]]);
  });

  test.each([
    ['2018', true],
    ['2024-12-31', true],
    ['2025-01', false],
    ['2026-11-01', false],
    ['n.d.', true],
  ])('a fact of %s has to be asked for anew: %s', (asOf, isOld) => {
    const stated = toAsks(data, parkOf('north', [levelled(asOf)]), '2026-11-23').flatMap((ask) => ask.stated);
    expect(stated.map((fact) => fact.isOld)).toEqual([isOld]);
  });

  test('of an own site is open, whatever is stated of parks', () => {
    const site: Candidate = { id: 'site-1', name: words, disc: { position: [113, 22.4], radiusMetres: 0 } };
    expect(toAsks(data, site, '2026').every(isOpen)).toBe(true);
  });
});
