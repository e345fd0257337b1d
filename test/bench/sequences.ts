/**
 * Random sequences of everything that may befall an approval, with the app's own approvals, one door and effect storage,
 * against an outside system that knows no keys. Any promise that breaks is a violation, printed with its seed.
 */
import { installShop, testStore } from "../factories/store.ts";
import type { Bench } from "./bench.ts";
import { PAIRS } from "./sequences/pairs.ts";
import { playSequences, START, type Violation } from "./sequences/run.ts";

export const sequences: Bench = {
  title: "Approvals and effects under random sequences of faults",
  async run(inputs) {
    const runs = Number(inputs["runs"] ?? 1_000);
    const seed = Number(inputs["seed"] ?? 1);
    const stored = Number(inputs["stored"] ?? 20);
    const { violations, tally, steps } = await playSequences({ runs, seed });
    const onPostgres = await playStored(stored, seed + runs);
    for (const violation of [...violations, ...onPostgres]) report(violation);
    const hits = Object.fromEntries(PAIRS.map((pair) => [pair, tally.of(pair)]));
    return {
      runs,
      violations: violations.length + onPostgres.length,
      min_hits: Math.min(...Object.values(hits)),
      pairs: PAIRS.length,
      steps,
      stored_runs: stored,
      hits,
    };
  },
};

/** The same on the real store, each in a shop of its own. */
async function playStored(runs: number, seed: number): Promise<Violation[]> {
  if (runs === 0) return [];
  const real = await testStore();
  const { store } = real;
  try {
    const stage = async () => ({ store, shop: await installShop(store, START) });
    return (await playSequences({ runs, seed, stage })).violations;
  } finally {
    await real.close();
  }
}

function report({ seed, found, commands }: Violation): void {
  process.stderr.write(`--seed ${String(seed)} --runs 1: ${found.join("; ")}\n${JSON.stringify(commands)}\n`);
}
