import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { addDays, dayIn } from "../../../app/ops/facts/day.ts";
import { loadWorld } from "../worlds/folder/load-world.ts";
import { writeWorld } from "../worlds/folder/write-world.ts";
import { ensureDefaultWorld } from "../worlds/gift-shop/ensure.ts";
import { generateWorld } from "../worlds/gift-shop/world.ts";
import type { World } from "../worlds/world.ts";
import type { DemoOptions } from "./options.ts";
import type { Say } from "./say.ts";

/** Grows when a kept sandbox can no longer be continued. */
const KEEPS = 1;

/**
 * The store to show. `key` names its content and its last day: the past moves along with the calendar, so a new day
 * is a new store. Throws Invalid naming file and line of what cannot be read.
 */
export async function pickWorld(
  { world: given, seed }: Pick<DemoOptions, "world" | "seed">,
  { now, say }: { now: Date; say: Say },
): Promise<{ world: World; key: string }> {
  const dir = given ?? (seed === null ? await ensureDefaultWorld() : await ensureSeeded(seed, now));
  say(`Reading the world in ${dir}…`);
  const world = await loadWorld(dir, { now });
  const hash = createHash("sha256").update(`${String(KEEPS)} ${dayIn(world.shop.timeZone, now)}`);
  for (const name of fs.readdirSync(dir).sort()) {
    const file = path.join(dir, name);
    if (fs.statSync(file).isFile()) hash.update(name).update(fs.readFileSync(file));
  }
  return { world, key: hash.digest("hex") };
}

async function ensureSeeded(seed: number, now: Date): Promise<string> {
  const dir = `.data/worlds/gift-shop-seed-${String(seed)}`;
  if (fs.existsSync(path.join(dir, "world.json"))) return dir;
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  const lastDay = addDays(dayIn("America/New_York", now), -1);
  await writeWorld(dir, generateWorld({ seed, lastDay }), {
    lastDay,
    about: `A made-up gift shop, seed ${String(seed)}. Its truth is known.`,
  });
  return dir;
}
