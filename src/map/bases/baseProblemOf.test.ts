import { expect, test } from 'vitest';
import { BaseFailure, baseProblemOf } from './baseProblemOf.ts';

test.each([
  ['a key that is refused', { message: 'AJAXError: Forbidden (403): https://t0', status: 403 }, 'refused'],
  ['a visitor that is blocked', { message: 'AJAXError', status: 418 }, 'refused'],
  ['a server in trouble', { message: 'AJAXError: (502)', status: 502 }, 'unreachable'],
  ['no answer at all', { message: 'Failed to fetch' }, 'unreachable'],
  ['no answer, as Firefox says it', { message: 'NetworkError when attempting to fetch resource.', status: 0 }, 'unreachable'],
  ['an archive that is gone', { message: 'Bad response code: 404' }, 'unreachable'],
  ['an archive that is locked', { message: 'Bad response code: 403' }, 'refused'],
  ['a server without byte ranges', { message: 'Server returned no content-length header or content-length exceeding request. Check that your storage backend supports HTTP Byte Serving.' }, 'no-ranges'],
  ['something else than an archive', { message: 'Wrong magic number for PMTiles archive' }, 'not-pmtiles'],
  ['an archive cut in its header', { message: 'Offset is outside the bounds of the DataView' }, 'not-pmtiles'],
  ['a picture that is none', { message: 'The source image could not be decoded.' }, 'damaged'],
  ['a known problem', new BaseFailure('outside'), 'outside'],
] as const)('%s is told as such', (_what, error, problem) => {
  expect(baseProblemOf(error)).toBe(problem);
});
