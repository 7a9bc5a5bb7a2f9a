/** Texts of the panel of a place, in English. */
import type { PlaceMessages } from './PlaceMessages.ts';

export const place: PlaceMessages = {
  bandAround: 'See what lies within reach',
  status: 'Status',
  reviewedOn: (date) => `checked ${date}`,
  answeredOn: (date) => `answered by the service on ${date}, not yet checked by a person`,
  facts: 'Facts',
  noFacts: 'No graded facts found',
  passages: 'What the report says',
  inside: (count) => `${count} ${count === '1' ? 'place' : 'places'} within this area`,
  inTown: (count) => `${count} ${count === '1' ? 'place' : 'places'} in this town`,
  inGroup: (count) => `${count} ${count === '1' ? 'place' : 'places'} in this group`,
};
