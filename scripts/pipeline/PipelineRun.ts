/** What one run of the pipeline took. */
export interface PipelineRun {
  readonly places: number;
  /** Loading of the program, from the start of the process on. */
  readonly startMs: number;
  /** Seeds → checks → the files of `data/`, written. */
  readonly dataMs: number;
  /** Base map, icons, fonts. */
  readonly assetsMs: number;
  readonly totalMs: number;
  /** Of all threads of the process: what a busy machine does not lengthen. */
  readonly processorMs: number;
  /** Largest resident memory of the process. */
  readonly peakMegabytes: number;
}
