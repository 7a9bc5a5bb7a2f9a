/** The drivers in the order in which they are asked. */
import { amap } from './amap.ts';
import { baidu } from './baidu.ts';
import { gazetteer } from './gazetteer.ts';
import type { Geocoder } from './Geocoder.ts';
import { nominatim } from './nominatim.ts';
import { photon } from './photon.ts';
import { tianditu } from './tianditu.ts';

export const GEOCODERS: readonly Geocoder[] = [gazetteer, nominatim, photon, tianditu, amap, baidu];
