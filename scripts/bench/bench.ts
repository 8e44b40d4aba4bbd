/** One figure of a benchmark: what was measured, the value, and the peer it is compared with in the same run. */
export interface BenchLine {
  readonly name: string;
  readonly value: number;
  /** "ms", "MB", "x", "items/s" … */
  readonly unit: string;
  /** The promise it is held to ("≥ 5 x"), when there is one. */
  readonly budget?: string;
  readonly met?: boolean;
  readonly note?: string;
}

export interface Bench {
  run(): Promise<readonly BenchLine[]>;
}
