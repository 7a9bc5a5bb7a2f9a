/** What a run shows: a bar on a terminal, with the lines after it; elsewhere plain lines as they come. */
import { SingleBar } from 'cli-progress';

export interface ProgressOutput {
  readonly log: (line: string) => void;
  readonly fail: (line: string) => void;
  readonly onProgress: (done: number, total: number, what: string) => void;
  /** Says what is waited for. */
  readonly onPause: (words: string) => void;
  /** Takes the bar away and prints what was held back. */
  readonly end: () => void;
}

export interface Streams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** The terminal; absent where the output goes to a file or another program. */
  readonly terminal?: NodeJS.WriteStream;
}

export function progressOutput({ out, error, terminal }: Streams): ProgressOutput {
  if (terminal === undefined) {
    return { log: out, fail: error, onProgress: (done, total, what) => (done === 0 ? undefined : out(`${done}/${total} ${what}`)), onPause: out, end: () => undefined };
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} {what}', stream: terminal, clearOnComplete: true, hideCursor: true });
  const held: (() => void)[] = [];
  let isShown = false;
  const print = (write: (line: string) => void) => (line: string) => {
    if (isShown) held.push(() => write(line));
    else write(line);
  };
  const end = () => {
    bar.stop();
    isShown = false;
    for (const write of held.splice(0)) write();
  };
  return {
    log: print(out),
    fail: print(error),
    onProgress: (done, total, what) => {
      if (!isShown) bar.start(total, 0, { what: '' });
      isShown = true;
      bar.update(done, { what });
      if (done === total) end();
    },
    onPause: (words) => {
      if (isShown) bar.update({ what: words });
      else out(words);
    },
    end,
  };
}
