import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { addDays, dayIn } from "../../../../app/ops/facts/day.ts";
import { writeWorld } from "../folder/write-world.ts";
import type { World } from "../world.ts";
import { generateWorld } from "./world.ts";

/** Seed of the store that the demo shows. */
export const DEFAULT_SEED = 39;

/** Makes the demo's store in `dir` unless it stands there already, and answers with its path. */
export async function ensureDefaultWorld(dir = ".data/worlds/gift-shop", now = new Date()): Promise<string> {
  if (existsSync(path.join(dir, "world.json"))) return dir;
  await mkdir(path.dirname(path.resolve(dir)), { recursive: true });
  const lastDay = addDays(dayIn("America/New_York", now), -1);
  const world = generateWorld({ seed: DEFAULT_SEED, lastDay });
  await writeWorld(dir, world, {
    lastDay,
    about: `A made-up gift shop, seed ${DEFAULT_SEED}. Its truth is known.`,
  });
  return dir;
}

/** A big store for benchmarks: the same shop with a wider range, in memory. */
export function generateLargeWorld(size: {
  variants: number;
  lines: number;
  seed: number;
  now: Date;
}): World {
  const { now, ...rest } = size;
  return generateWorld({ ...rest, lastDay: addDays(dayIn("America/New_York", now), -1) });
}
