/** Texts of the panel of a place: fetched with it. */

export interface PlaceMessages {
  readonly bandAround: string;
  readonly status: string;
  readonly reviewedOn: (date: string) => string;
  readonly answeredOn: (date: string) => string;
  readonly facts: string;
  readonly noFacts: string;
  readonly passages: string;
  readonly inside: (count: string) => string;
  readonly inTown: (count: string) => string;
  readonly inGroup: (count: string) => string;
}
