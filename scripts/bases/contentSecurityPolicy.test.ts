import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

const PLAIN =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

test('without a base map of others the page may ask nobody but its own host', () => {
  expect(contentSecurityPolicy({})).toBe(PLAIN);
  expect(contentSecurityPolicy({ pmtiles: { url: './map.pmtiles', attribution: 'a' } })).toBe(PLAIN);
});

test('origins that layers may be read from may be fetched from', () => {
  expect(contentSecurityPolicy({ layerOrigins: ['https://data.example.org'] })).toBe(PLAIN.replace("connect-src 'self'", "connect-src 'self' https://data.example.org"));
});

test('with base maps their origins may be fetched from, and nothing else changes', () => {
  const policy = contentSecurityPolicy({
    pmtiles: { url: 'https://tiles.example.cn:8443/maps/map.pmtiles', attribution: 'a' },
    tianditu: { endpoint: 'https://t{0-1}.tianditu.gov.cn', key: 'k' },
  });
  const origins = 'https://tiles.example.cn:8443 https://t0.tianditu.gov.cn https://t1.tianditu.gov.cn';
  expect(policy).toBe(PLAIN.replace("connect-src 'self'", `connect-src 'self' ${origins}`));
});
