import fc from "fast-check";
import type { Store } from "../../../app/adapters/store/contract.ts";
import { type Command, sequence } from "./commands.ts";
import { broken } from "./judge.ts";
import { memoryStore, type Plant } from "./memory-store.ts";
import { Simulation } from "./simulation.ts";
import { Tally } from "./tally.ts";

export type Violation = { seed: number; found: string[]; commands: Command[] };
/** A plant of the store, or of the connector: nobody looks at the clock before a call. */
export type AnyPlant = Plant | "time_ignored";

export const START = new Date("2026-11-22T09:00:00Z");

/** Where a sequence is played: a store, and a shop in it that is installed from the start. */
export type Stage = { store: Store; shop: string };

export async function playSequences(input: {
  runs: number;
  seed: number;
  plant?: AnyPlant;
  /** Ends with the first violation. */
  untilBroken?: boolean;
  /** Left out: a store in memory for each. */
  stage?: () => Promise<Stage>;
}): Promise<{ violations: Violation[]; tally: Tally; steps: number }> {
  const { runs, seed: first, plant, stage, untilBroken = false } = input;
  const tally = new Tally();
  const violations: Violation[] = [];
  let steps = 0;
  for (let n = 0; n < runs; n += 1) {
    const seed = first + n;
    const [commands = []] = fc.sample(sequence, { seed, numRuns: 1 });
    steps += commands.length;
    const found = await play(commands, { tally, plant, stage: await stage?.() });
    if (found.length > 0) violations.push({ seed, found, commands });
    if (untilBroken && found.length > 0) break;
  }
  return { violations, tally, steps };
}

async function play(
  commands: readonly Command[],
  { tally, plant, stage }: { tally: Tally; plant: AnyPlant | undefined; stage: Stage | undefined },
): Promise<string[]> {
  const ignoresTime = plant === "time_ignored";
  const { store, shop } = stage ?? {
    store: memoryStore(START, plant === "time_ignored" ? undefined : plant),
    shop: "mugs.myshopify.com",
  };
  const simulation = new Simulation({ store, shop, start: START, tally, ignoresTime });
  for (const command of commands) await simulation.apply(command);
  await simulation.comeToRest();
  return broken(simulation);
}
