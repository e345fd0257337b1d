import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Day } from "../../../../app/ops/facts/day.ts";
import { Invalid, Refused } from "../../../../app/ops/errors.ts";
import { wallClock } from "../clock.ts";
import type { World } from "../world.ts";
import { type Problem, PROBLEMS, TABLES } from "./tables.ts";
import { writeTable } from "./table-file.ts";
import { WorldJson } from "./world-json.ts";

export type WriteOptions = {
  /** The last day that the world tells of, on the store's calendar. */
  lastDay: Day;
  about?: string;
  problems?: Iterable<Problem>;
  /** Writes `.csv.gz` instead of `.csv`. */
  gzip?: boolean;
};

/**
 * Writes a world as a folder of plain files. The folder appears whole or not at all;
 * a world that stood there is replaced, any other folder with files in it is refused.
 */
export async function writeWorld(dir: string, world: World, options: WriteOptions): Promise<void> {
  await refuseOther(dir);
  const json = worldJson(world, options);
  const partial = `${dir}.partial-${process.pid}`;
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(path.join(partial, "truth"), { recursive: true });
    await writeFile(path.join(partial, "world.json"), `${JSON.stringify(json, null, 2)}\n`);
    await writeTables(partial, world, options);
    if ((await readdir(path.join(partial, "truth"))).length === 0)
      await rm(path.join(partial, "truth"), { recursive: true });
    await rm(dir, { recursive: true, force: true });
    await rename(partial, dir);
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw unwritable(dir, error);
  }
}

/** Throws Refused when a world may not be written here: what stands there is none, or nothing can stand there. */
export async function refuseOther(dir: string): Promise<void> {
  if (existsSync(path.join(dir, "world.json"))) return;
  const names = await readdir(dir).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw unwritable(dir, error);
  });
  if (names.length === 0) return;
  throw new Refused(
    "folder_not_empty",
    `${dir} holds other files and no world.json. Nothing was written; name an empty folder or a new one.`,
  );
}

/** Writes problems alone, as `<file>.csv`, where no world could be built. */
export async function writeProblems(file: string, problems: Iterable<Problem>): Promise<void> {
  const { dir, base } = path.parse(path.resolve(file));
  try {
    await mkdir(dir, { recursive: true });
    await writeTable(
      { dir, gzip: false, clock: wallClock("Etc/UTC") },
      { ...PROBLEMS, file: base },
      problems,
    );
  } catch (error) {
    throw unwritable(file, error);
  }
}

function worldJson(world: World, options: WriteOptions): WorldJson {
  const json = WorldJson.safeParse({
    format: "ops-room-world",
    version: 1,
    name: world.name,
    about: options.about ?? "",
    lastDay: options.lastDay,
    shop: world.shop,
    ...(world.payments && {
      payments: { balance: world.payments.balance, interval: world.payments.interval },
    }),
  });
  if (json.success) return json.data;
  const why = json.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`).join("; ");
  throw new Invalid("world_json", `This cannot stand in a world.json: ${why}. Nothing was written.`);
}

/** What the file system will not do is a matter of the folder's name; all else is a mistake of ours. */
function unwritable(dir: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  return new Refused(
    "not_writable",
    `Nothing can be written to ${dir} (${error.message}). Nothing was; name another folder.`,
    { cause: error },
  );
}

async function writeTables(
  dir: string,
  world: World,
  { problems = [], gzip = false }: WriteOptions,
): Promise<void> {
  const to = { dir, gzip, clock: wallClock(world.shop.timeZone) };
  await writeTable(to, TABLES.locations, world.locations);
  await writeTable(to, TABLES.variants, world.variants);
  await writeTable(to, TABLES.bundles, world.bundles ?? []);
  await writeTable(to, TABLES.stock, world.stock);
  await writeTable(to, TABLES.orders, orders(world));
  await writeTable(to, TABLES.lines, lines(world));
  await writeTable(to, TABLES.bundled, bundled(world));
  await writeTable(to, TABLES.refunds, refunds(world));
  await writeTable(to, TABLES.returns, returns(world));
  await writeTable(to, TABLES.exchanges, exchanges(world));
  await writeTable(to, TABLES.fulfilments, fulfilments(world));
  await writeTable(to, TABLES.suppliers, world.suppliers);
  await writeTable(to, TABLES.disputes, world.payments?.disputes ?? []);
  const noParts = { charges: null, fee: null, refunds: null, adjustments: null, reserved: null };
  await writeTable(
    to,
    TABLES.payouts,
    (world.payments?.payouts ?? []).map((payout) => ({ ...noParts, ...payout })),
  );
  await writeTable(to, TABLES.discounts, world.discounts ?? []);
  await writeTable(to, PROBLEMS, problems);
  if (!world.truth) return;
  const { demandPerDay, unitCost, leadDays } = world.truth;
  await writeTable(
    to,
    TABLES.demand,
    pairs(demandPerDay, (variantId, unitsPerDay) => ({ variantId, unitsPerDay })),
  );
  await writeTable(
    to,
    TABLES.costs,
    pairs(unitCost, (variantId, cost) => ({ variantId, unitCost: cost })),
  );
  await writeTable(
    to,
    TABLES.leadTimes,
    pairs(leadDays, (supplier, { mean, sd }) => ({ supplier, meanDays: mean, sdDays: sd })),
  );
}

function* orders(world: World) {
  const unsaid = {
    ...{ riskLevel: null, holdReason: null, discountCode: null },
    ...{ shipping: null, authorizedUntil: null, promisedBy: null },
    ...{ customerId: null, company: false, gateway: null, addressCheck: null },
  };
  for (const order of world.orders) yield { ...unsaid, ...order };
}

function* lines(world: World) {
  for (const order of world.orders)
    for (const { id, variantId, sku, title, quantity, currentQuantity, unitPrice, discount } of order.lines)
      yield { orderId: order.id, id, variantId, sku, title, quantity, currentQuantity, unitPrice, discount };
}

/** One row for each line that was bought in a bundle. */
function* bundled(world: World) {
  for (const order of world.orders)
    for (const { id: lineId, bundle } of order.lines) if (bundle) yield { lineId, ...bundle };
}

/** A refund of money alone has one row without a line. */
function* refunds(world: World) {
  for (const order of world.orders)
    for (const { id, createdAt, lines: parts, ...of } of order.refunds) {
      const { amount = null, returnId = null, status = null } = of;
      const refund = { id, orderId: order.id, createdAt, amount, returnId, status };
      if (parts.length === 0)
        yield { ...refund, lineId: null, quantity: 0, restockType: "NO_RESTOCK", subtotal: "0.00" };
      for (const part of parts) yield { ...refund, ...part };
    }
}

/** One row for each line of a return. */
function* returns(world: World) {
  for (const order of world.orders)
    for (const { id, name, status, createdAt, closedAt, lines: parts } of order.returns ?? [])
      for (const { id: lineId, takenIn, ...part } of parts)
        yield {
          ...{ orderId: order.id, id, name, status, createdAt, closedAt, lineId, ...part },
          disposition: takenIn?.disposition ?? null,
          takenIn: takenIn?.quantity ?? 0,
          takenInAt: takenIn?.at ?? null,
        };
}

function* exchanges(world: World) {
  for (const { returns: of = [] } of world.orders)
    for (const { id, exchanges: wanted } of of)
      for (const exchange of wanted) yield { returnId: id, ...exchange };
}

function* fulfilments(world: World) {
  const unsaid = {
    displayStatus: null,
    carrier: null,
    inTransitAt: null,
    deliveredAt: null,
    estimatedAt: null,
  };
  for (const order of world.orders)
    for (const one of order.fulfilments) yield { orderId: order.id, ...unsaid, ...one };
}

function* pairs<V, R>(map: ReadonlyMap<string, V>, row: (key: string, value: V) => R): Generator<R> {
  for (const [key, value] of map) yield row(key, value);
}
