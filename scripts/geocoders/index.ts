/** The drivers in the order in which they are asked. */
import { gazetteer } from './gazetteer.ts';
import type { Geocoder } from './Geocoder.ts';

export const GEOCODERS: readonly Geocoder[] = [gazetteer];
