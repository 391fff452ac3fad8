import { performance } from 'node:perf_hooks';

/** Something to time: does its work once over all texts. */
export type Candidate = { name: string; run: () => unknown };

const ROUNDS = 9;
/** A pass shorter than this is repeated within the round: the clock of a thread may move in steps of several ms. */
const SHORTEST_PASS_MS = 50;

/**
 * Times candidates against the first one. All run in every round, in rotating order; a ratio is taken within a round, so
 * that a neighbour's load meets both sides, and the median over the rounds is given.
 */
export function ratios(candidates: readonly Candidate[]): number[] {
  const repeats = candidates.map(({ run }) => {
    run();
    run();
    return Math.max(1, Math.ceil(SHORTEST_PASS_MS / quickest(run)));
  });
  const all: number[][] = candidates.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (let k = 0; k < candidates.length; k++) {
      const turn = (k + round) % candidates.length;
      const candidate = candidates[turn];
      if (candidate) times[turn] = time(candidate.run, repeats[turn] ?? 1);
    }
    // A clock that has not moved says nothing.
    if (times.every((own) => own > 0))
      times.forEach((own, k) => {
        all[k]?.push(own / (times[0] ?? 1));
      });
  }
  return all.map(median);
}

/** The same for work that has to be waited for; a few passes a round. */
export async function ratiosOfWaiting(
  candidates: readonly { name: string; run: () => Promise<unknown> }[],
  passes = 10,
): Promise<number[]> {
  for (const { run } of candidates) await run();
  const all: number[][] = candidates.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (let k = 0; k < candidates.length; k++) {
      const turn = (k + round) % candidates.length;
      const start = performance.now();
      for (let pass = 0; pass < passes; pass++) await candidates[turn]?.run();
      times[turn] = performance.now() - start;
    }
    times.forEach((own, k) => {
      all[k]?.push(own / (times[0] ?? 1));
    });
  }
  return all.map(median);
}

/** The quickest of a few runs, in ms by the clock on the wall: that of the thread may move in large steps. */
function quickest(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.max(0.001, Math.min(...times));
}

/** Milliseconds of one pass. */
export function time(run: () => unknown, repeats: number): number {
  const start = now();
  for (let k = 0; k < repeats; k++) run();
  return (now() - start) / repeats;
}

/** The time that this thread was really at work, where Node tells it: on a busy machine others take turns with it. */
function now(): number {
  if (!process.threadCpuUsage) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
