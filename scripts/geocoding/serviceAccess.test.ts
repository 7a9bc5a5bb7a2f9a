import { expect, test } from 'vitest';
import { serviceAccess, type AccessRequest } from './serviceAccess.ts';

const access = (parts: Partial<AccessRequest>) =>
  serviceAccess({
    driver: { id: 'somewhere', endpoint: 'https://example.org/' },
    endpoint: undefined,
    environment: {},
    signal: new AbortController().signal,
    today: '2026-01-02',
    onProgress: () => undefined,
    onPause: () => undefined,
    ...parts,
  });

test.each<[string, Partial<AccessRequest>, string]>([
  ['no address anywhere', { driver: { id: 'somewhere' } }, 'somewhere has no public address: name one by --endpoint'],
  ['an address of a file', { endpoint: 'file:///etc/hosts' }, '"file:///etc/hosts" is no address of a service'],
  ['what is no address', { endpoint: 'localhost' }, '"localhost" is no address of a service'],
  ['a key in the address', { endpoint: 'http://127.0.0.1/?key=abc' }, 'an endpoint holds no name, password or query: keys come from the environment'],
  ['a password in the address', { endpoint: 'http://me:abc@127.0.0.1/' }, 'an endpoint holds no name, password or query: keys come from the environment'],
  ['a contact that no header can hold', { environment: { GEOCODE_CONTACT: '张三' } }, 'GEOCODE_CONTACT goes into a header: Latin letters, figures and signs alone'],
  ['no key', { driver: { id: 'amap', endpoint: 'https://example.org/', keyVariable: 'AMAP_KEY' } }, 'amap wants a key: set AMAP_KEY in the environment'],
  [
    'an empty key',
    { driver: { id: 'amap', endpoint: 'https://example.org/', keyVariable: 'AMAP_KEY' }, environment: { AMAP_KEY: '' } },
    'amap wants a key: set AMAP_KEY in the environment',
  ],
])('%s is told', (_what, parts, words) => {
  expect(access(parts)).toBe(words);
});

test('the address of the operator goes before the public one, and the key comes from the environment', () => {
  const driver = { id: 'amap', endpoint: 'https://example.org/', keyVariable: 'AMAP_KEY' };
  expect(access({ driver, endpoint: 'http://127.0.0.1:8080/x', environment: { AMAP_KEY: 'abc' } })).toMatchObject({
    endpoint: 'http://127.0.0.1:8080/x',
    key: 'abc',
  });
  expect(access({})).not.toHaveProperty('key');
});
