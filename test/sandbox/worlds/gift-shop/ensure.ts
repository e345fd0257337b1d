import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { addDays, dayIn } from "../../../../app/ops/facts/day.ts";
import { writeWorld } from "../folder/write-world.ts";
import type { World } from "../world.ts";
import { generateWorld } from "./world.ts";

/** Seed of the store that the demo shows. */
export const DEFAULT_SEED = 27;

/** Raise it when the same seed begins to give another shop: folders of an older edition are then made anew. */
const EDITION = 7;
const ABOUT = `A made-up gift shop, edition ${EDITION}, seed ${DEFAULT_SEED}. Its truth is known.`;

/** Makes the demo's store in `dir` unless it stands there already, and answers with its path. */
export async function ensureDefaultWorld(dir = ".data/worlds/gift-shop", now = new Date()): Promise<string> {
  if (await isCurrent(dir)) return dir;
  await mkdir(path.dirname(path.resolve(dir)), { recursive: true });
  const lastDay = addDays(dayIn("America/New_York", now), -1);
  await writeWorld(dir, generateWorld({ seed: DEFAULT_SEED, lastDay }), { lastDay, about: ABOUT });
  return dir;
}

async function isCurrent(dir: string): Promise<boolean> {
  const file = path.join(dir, "world.json");
  return existsSync(file) && (await readFile(file, "utf8")).includes(JSON.stringify(ABOUT));
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
