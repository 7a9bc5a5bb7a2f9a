/** One property that holds for whatever a door of the program is given: an input, and a judge that throws where it does not hold. */
import fc from 'fast-check';

/** What became of an input: a generator that never reaches one of both proves little. */
export type Outcome = 'accepted' | 'refused';

export interface Target {
  /** A slug. */
  readonly name: string;
  readonly holds: string;
  /** Of the short run among the tests; fewer where a case is costly. */
  readonly shortRun: number;
  /** The judge may be called after it: `tell` gets what became of each input, and how long that took. */
  readonly property: (tell: (outcome: Outcome, ms: number) => void) => fc.IAsyncProperty<readonly [unknown]>;
}

interface Parts<Input> extends Pick<Target, 'name' | 'holds'> {
  readonly input: fc.Arbitrary<Input>;
  /** Throws where the property does not hold. */
  readonly judge: (input: Input) => Outcome | Promise<Outcome>;
  readonly shortRun?: number;
}

/** Processor time, for a busy machine takes any other. Inputs are some kilobytes: what takes so long for them takes hours for a large one. */
const LONGEST_MS = 5_000;

export function aTarget<Input>({ name, holds, input, judge, shortRun = 100 }: Parts<Input>): Target {
  return {
    name,
    holds,
    shortRun,
    property: (tell) =>
      fc.asyncProperty(input, async (each) => {
        const before = process.cpuUsage();
        const outcome = await judge(each);
        const { user, system } = process.cpuUsage(before);
        const ms = (user + system) / 1_000;
        if (ms > LONGEST_MS) throw new Error(`it took ${Math.round(ms)} ms of the processor`);
        mustBeClean();
        tell(outcome, ms);
      }),
  };
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const namesOf = () => PROTOTYPES.map((each) => Reflect.ownKeys(each).map(String).join(' '));
const clean = namesOf();

/** No input may leave a mark on what every object inherits. */
function mustBeClean(): void {
  const found = namesOf();
  const at = found.findIndex((names, index) => names !== clean[index]);
  if (at !== -1) throw new Error(`a prototype was changed: ${found[at]}`);
}
