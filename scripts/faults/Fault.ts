/** The ways in which a server answers a file wrongly. */
export const FAULTS = ['missing', 'error', 'slow', 'cut', 'broken', 'otherType', 'otherShape'] as const;

export type Fault = (typeof FAULTS)[number];

export const FAULT_NAMES = {
  missing: '404',
  error: '500',
  slow: 'slow',
  cut: 'cut, whole answer',
  broken: 'cut, connection closed',
  otherType: 'start page as 200',
  otherShape: 'JSON of another shape',
} as const satisfies Record<Fault, string>;

/** Of another shape are data alone: of all else it is another type. */
export function faultsOf(file: string): readonly Fault[] {
  // Where another page is answered or none, no word of ours is there to be read.
  if (file === 'index.html') return ['cut'];
  return FAULTS.filter((fault) => fault !== 'otherShape' || /\.(?:geo)?json$/.test(file));
}
