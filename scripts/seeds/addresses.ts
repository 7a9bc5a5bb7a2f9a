/** Addresses that an operator states: of the site itself, of an archive, of a tile service. */
import * as v from 'valibot';

/** Other than for a server on the operator's own machine, nothing is fetched unencrypted. */
const ORIGIN = String.raw`(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?`;

/** Where the site stands, for links that leave the screen. */
export const publicUrl = v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[^\s?#]*)?$/i, 'an address is https://map.example.cn/'));

export const archiveUrl = v.pipe(
  v.string(),
  v.regex(
    new RegExp(String.raw`^(?:${ORIGIN}\/[^\s?#]+|(?:\.\/)?(?!\/|\.\.)[\w./-]+)\.pmtiles(?:\?[^\s#]*)?$`, 'i'),
    'an archive is https://tiles.example.cn/map.pmtiles, or ./map.pmtiles beside the page',
  ),
);

export const tileEndpoint = v.pipe(
  v.string(),
  v.regex(
    new RegExp(String.raw`^(?:https:\/\/[a-z0-9.-]*\{\d-\d\}[a-z0-9.-]+|${ORIGIN})$`, 'i'),
    'an endpoint is https://t{0-7}.tianditu.gov.cn, without a slash at its end',
  ),
);
