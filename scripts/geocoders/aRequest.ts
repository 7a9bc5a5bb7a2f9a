/** A request and the settings of a driver for tests, with what the test is about. */
import type { GeocodeRequest, OnlineGeocoder, RequestSettings, SearchArea } from './Geocoder.ts';

const AREA: SearchArea = {
  adcode: '440705',
  name: '新会区',
  frame: [112.2, 21.5, 114.7, 23.3],
  districtBox: [112.77, 22.05, 113.29, 22.62],
};

/** Long enough to be told from a word, and of no service. */
export const KEY = '0123456789abcdef0123456789abcdef';

export function aRequest(parts: Partial<GeocodeRequest> = {}): GeocodeRequest {
  return { id: 'shuangshui', query: '双水镇', names: ['双水镇'], kind: 'town', outside: false, ...parts };
}

/** The driver's own endpoint unless another is given; a key where the driver wants one. */
export function settingsOf({ endpoint, keyVariable }: OnlineGeocoder, other?: string): RequestSettings {
  return {
    area: AREA,
    endpoint: other ?? endpoint ?? 'http://127.0.0.1:1234/',
    ...(keyVariable === undefined ? {} : { key: KEY }),
  };
}

/** The parameters of the address to GET, decoded. */
export function parametersOf(driver: OnlineGeocoder, request: GeocodeRequest = aRequest()): Record<string, string> {
  return Object.fromEntries(driver.toUrl(request, settingsOf(driver)).searchParams);
}
