import { expect, test } from 'vitest';
import { FileRefused } from '../readers/FileRefused.ts';
import { archiveAddress } from './archiveAddress.ts';

const PAGE = 'https://map.example.org/xinhui/';
const ALLOWED = ['https://data.example.org'];

test.each([
  ['./places.fgb', 'https://map.example.org/xinhui/places.fgb', 'places.fgb'],
  [' /a/%E5%9C%B0%E5%9D%97.fgb ', 'https://map.example.org/a/%E5%9C%B0%E5%9D%97.fgb', '地块.fgb'],
  ['https://data.example.org/gd/places.fgb?v=2', 'https://data.example.org/gd/places.fgb?v=2', 'places.fgb'],
])('%s may be asked for', (text, url, name) => {
  expect(archiveAddress(text, PAGE, ALLOWED)).toEqual({ url, name });
});

test.each([
  ['', 'bad-address'],
  ['http://', 'bad-address'],
  ['file:///etc/places.fgb', 'bad-address'],
  ['data:application/octet-stream,fgb', 'bad-address'],
  ['https://data.example.org.evil.example/places.fgb', 'not-allowed'],
  ['http://data.example.org/places.fgb', 'not-allowed'],
  ['//elsewhere.example/places.fgb', 'not-allowed'],
])('%s is refused before anything is asked for', (text, fault) => {
  const refused = () => archiveAddress(text, PAGE, ALLOWED);
  expect(refused).toThrow(FileRefused);
  expect(refused).toThrow(fault);
});
