import { expect, test } from 'vitest';
import { kioskFlags, shellWords } from './kioskFlags.ts';

test.each(['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'])('a covered page goes on beating: %s', (name) => {
  expect(kioskFlags('/home/hall/kiosk').map(({ flag }) => flag)).toContain(name);
});

test('the folder of the browser is its own, and a shell reads it as it is', () => {
  expect(kioskFlags('/home/the hall').map(({ flag }) => flag)).toContain('--user-data-dir=/home/the hall');
  expect(shellWords(['--user-data-dir=/home/the hall', "it's", '--kiosk'])).toBe(String.raw`'--user-data-dir=/home/the hall' 'it'\''s' --kiosk`);
});
