/** Says that a picture is larger than this machine can draw. */

export class PictureTooLarge extends Error {
  /** The density that it can draw: pixels for each of CSS. */
  readonly largest: number;
  constructor(largest: number) {
    super(`a picture of more than ${largest} pixels for each`);
    this.largest = largest;
  }
}
