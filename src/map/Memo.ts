/** Remembers the last result as long as its inputs are the same objects. */
export class Memo<Result> {
  #inputs: readonly unknown[] | undefined;
  #result: Result | undefined;

  of(inputs: readonly unknown[], make: () => Result): Result {
    const same =
      this.#inputs?.length === inputs.length && inputs.every((input, index) => input === this.#inputs?.[index]);
    if (!same) {
      this.#result = make();
      this.#inputs = inputs;
    }
    return this.#result as Result;
  }

  forget(): void {
    this.#inputs = undefined;
  }
}
