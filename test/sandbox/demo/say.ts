/** The demo speaks to the person at the terminal on standard error; standard output belongs to the result. */
export type Say = (line: string) => void;

export const say: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Seconds since `start` (from performance.now()), with two digits. */
export function secondsSince(start: number): number {
  return rounded((performance.now() - start) / 1000);
}

export function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
