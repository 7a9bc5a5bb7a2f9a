import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../bases/contentSecurityPolicy.ts';
import { siteHeaders, type HeaderSettings } from './siteHeaders.ts';

const valueOf = (settings: HeaderSettings, wanted: string) => siteHeaders(settings).all.find(({ name }) => name === wanted)?.value;

test('the header is the policy of the page, and says besides who may frame it: its own host, and the pages that are allowed', () => {
  const maps = { layerOrigins: ['https://data.example.org'] };
  const policy = (allowedOrigins: readonly string[]) => valueOf({ maps, allowedOrigins }, 'Content-Security-Policy');
  expect(policy([])).toBe(`${contentSecurityPolicy(maps)}; frame-ancestors 'self'`);
  expect(policy(['https://www.example.gov.cn', 'http://localhost:8080'])).toBe(`${contentSecurityPolicy(maps)}; frame-ancestors 'self' https://www.example.gov.cn http://localhost:8080`);
});

test('the page may ask where it is, fill the screen, copy and stay awake, and for no other power', () => {
  const powers = (valueOf({ maps: {}, allowedOrigins: [] }, 'Permissions-Policy') ?? '').split(', ');
  expect(powers.filter((power) => !power.endsWith('=()'))).toEqual(['geolocation=(self)', 'fullscreen=(self)', 'clipboard-write=(self)', 'screen-wake-lock=(self)']);
  expect(powers).toEqual(expect.arrayContaining(['camera=()', 'microphone=()', 'payment=()', 'usb=()']));
  expect(new Set(powers.map((power) => power.replace(/=.*/, ''))).size).toBe(powers.length);
});
