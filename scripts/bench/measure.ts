import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of processor time: what other programs do on the machine does not count; helpers of the heap do. */
export const timed = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

setFlagsFromString('--expose-gc');
// What is compiled stays compiled, however often garbage is collected: runs are to be warm.
setFlagsFromString('--no-flush-bytecode');
const collectGarbage = runInNewContext('gc') as () => void;

/** Twice: what the first round sets free may hold further garbage. */
const settle = (): void => {
  collectGarbage();
  collectGarbage();
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Each run begins with a heap that holds its input alone: no run pays for what another one left. */
const timesOf = (runs: number, work: () => unknown): readonly number[] =>
  Array.from({ length: runs }, () => {
    settle();
    return timed(work);
  });

/** The time of most runs, in ms of processor time. */
export const medianOf = (runs: number, work: () => unknown): number => median(timesOf(runs, work));

/** The quickest of some runs, in ms of processor time: what a busy machine and a cold start cannot have made longer. */
export const leastOf = (runs: number, work: () => unknown): number => Math.min(...timesOf(runs, work));

/** The bytes that are free again once what was made is let go: what is kept for later runs does not count. */
export const weigh = (make: () => unknown): number => {
  const held: { made: unknown } = { made: make() };
  settle();
  const full = process.memoryUsage().heapUsed;
  held.made = null;
  settle();
  return full - process.memoryUsage().heapUsed;
};
