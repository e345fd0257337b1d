import path from "node:path";
import { parseArgs } from "node:util";
import { dayIn } from "../../app/ops/facts/day.ts";
import { Bug, Invalid, OpsError } from "../../app/ops/errors.ts";
import { loadWorld } from "./worlds/folder/load-world.ts";
import { refuseOther, writeProblems, writeWorld } from "./worlds/folder/write-world.ts";
import type { Problem } from "./worlds/folder/tables.ts";
import { worldFromExports } from "./worlds/from-exports/from-exports.ts";
import { worldFromOrders } from "./worlds/from-orders/from-orders.ts";
import { countReasons, NothingUsable } from "./worlds/sheets/report.ts";
import type { World } from "./worlds/world.ts";

const USAGE = `Builds a world (test/sandbox/README.md) that the demo can run on.

  npm run world -- --from-orders FILE   from real order lines: Invoice, StockCode, Description, Quantity, InvoiceDate, Price, CustomerID
  npm run world -- --from-exports DIR   from Shopify's CSV exports of products, orders and inventory

  --out DIR         where to write it (.data/worlds/<name>)
  --name NAME       its short name (taken from the input)
  --seed N          what is made up is drawn from this number (1); --from-orders only
  --currency CODE   of the store (GBP for --from-orders; for --from-exports what the orders say, else USD)
  --time-zone ZONE  of the store (Europe/London for --from-orders; for --from-exports what the orders suggest)
  --locale TAG      for formats (en-GB; en-US)
`;

type Built = {
  world: World;
  lastDay: string;
  problems: readonly Problem[];
  notes: readonly string[];
  lines: object;
  about: string;
};

try {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ["from-orders", "from-exports", "out", "name", "seed", "currency", "time-zone", "locale"].map(
        (name) => [name, { type: "string" as const }],
      ),
    ),
  });
  const started = performance.now();
  const now = new Date();
  refuseBlanks(values);
  const out = values["out"] ?? path.join(".data", "worlds", nameOf(values));
  await refuseOther(out);
  const built = await build(values, now).catch((error: unknown) => keepProblems(error, out));
  say(`writing ${out}`);
  await writeWorld(out, built.world, built);
  await proveLoads(out, now);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  process.stdout.write(`${JSON.stringify(summary(built, { out, seconds }), null, 2)}\n`);
  for (const note of built.notes) say(note);
  if (built.problems.length > 0)
    say(`${built.problems.length} problems, line by line in ${path.join(out, "problems.csv")}`);
  say(`npm run demo -- --world ${out}`);
} catch (error) {
  if (!(error instanceof OpsError) && !isWrongArgument(error)) throw error;
  say(error.message);
  process.exitCode = 1;
}

type Values = Readonly<Record<string, string | undefined>>;

function refuseBlanks(values: Values): void {
  for (const [option, value] of Object.entries(values))
    if (value?.trim() === "")
      throw new Invalid("blank_option", `--${option} needs something behind it. Nothing was built.`);
}

/** What a world is called when nobody says: as its input is. */
function nameOf({ name, "from-orders": orders, "from-exports": exports }: Values): string {
  return slug(name ?? orders ?? exports ?? "");
}

/** Nothing could be built, but all the reasons are worth keeping: they stand beside where the world would. */
async function keepProblems(error: unknown, out: string): Promise<never> {
  if (!(error instanceof NothingUsable) || error.problems.length === 0) throw error;
  const file = `${out}-problems`;
  await writeProblems(file, error.problems);
  say(`${error.problems.length} problems, line by line in ${file}.csv`);
  throw error;
}

/** A world that the demo would refuse is a mistake of this command, and better seen here. */
async function proveLoads(out: string, now: Date): Promise<void> {
  try {
    await loadWorld(out, { now });
  } catch (error) {
    if (!(error instanceof OpsError)) throw error;
    throw new Bug(
      "world_unusable",
      `The world was written to ${out}, but the demo cannot use it: please report this. ${error.message}`,
      { cause: error },
    );
  }
}

async function build(values: Values, now: Date): Promise<Built> {
  const {
    "from-orders": orders,
    "from-exports": exports,
    name,
    currency,
    locale,
    "time-zone": timeZone,
  } = values;
  if ((orders === undefined) === (exports === undefined)) throw new Invalid("usage", USAGE);
  checkShop({ currency, timeZone, locale });
  if (orders !== undefined) {
    say(`reading ${orders}`);
    const own = name ?? slug(orders);
    const built = await worldFromOrders({
      file: orders,
      seed: seedOf(values["seed"]),
      name: nameOf(values),
      shopName: own,
      currency: currency ?? "GBP",
      locale: locale ?? "en-GB",
      timeZone: timeZone ?? "Europe/London",
      now,
    });
    return {
      ...built,
      about: `Real order lines of ${path.basename(orders)}; what is around them is made up.`,
    };
  }
  const dir = exports ?? "";
  say(`reading ${dir}`);
  const own = name ?? slug(dir);
  const built = await worldFromExports({
    dir,
    name: nameOf(values),
    shopName: own,
    currency,
    locale,
    timeZone,
    now,
    say,
  });
  return { ...built, about: `A store's own exports.` };
}

function summary({ world, lastDay, problems, notes, lines }: Built, ran: { out: string; seconds: number }) {
  const { shop, orders, variants, stock, suppliers, locations } = world;
  const days = orders.map(({ createdAt }) => createdAt.getTime());
  const first = days.reduce((a, b) => Math.min(a, b), Infinity);
  return {
    world: world.name,
    folder: ran.out,
    currency: shop.currency,
    timeZone: shop.timeZone,
    firstDay: orders.length === 0 ? null : dayIn(shop.timeZone, new Date(first)),
    lastDay,
    counts: {
      variants: variants.length,
      locations: locations.length,
      stockLevels: stock.length,
      orders: orders.length,
      orderLines: orders.reduce((sum, order) => sum + order.lines.length, 0),
      unitsSold: orders.reduce(
        (sum, order) => sum + order.lines.reduce((units, line) => units + line.quantity, 0),
        0,
      ),
      cancelledOrders: orders.filter(({ cancelledAt }) => cancelledAt !== null).length,
      refunds: orders.reduce((sum, order) => sum + order.refunds.length, 0),
      linesWithoutVariant: orders.reduce(
        (sum, order) => sum + order.lines.filter(({ variantId }) => variantId === null).length,
        0,
      ),
      suppliers: suppliers.length,
    },
    lines,
    problems: { total: problems.length, byReason: countReasons(problems) },
    notes,
    seconds: ran.seconds,
  };
}

function checkShop({
  currency,
  timeZone,
  locale,
}: Record<"currency" | "timeZone" | "locale", string | undefined>): void {
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new Invalid("currency", `--currency takes three capitals such as USD, not ${currency}.`);
  try {
    Intl.DateTimeFormat(locale, { timeZone });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Invalid(
      "time_zone",
      `--time-zone takes a name such as Europe/London, --locale a tag such as en-GB: ${error.message}.`,
    );
  }
}

function seedOf(text: string | undefined): number {
  const seed = Number(text ?? "1");
  if (!Number.isSafeInteger(seed))
    throw new Invalid("seed", `--seed takes a whole number, not ${text ?? ""}.`);
  return seed;
}

/** `../Orders of 2026.csv.gz` → `orders-of-2026`: fit for a folder and a shop's domain. */
function slug(text: string): string {
  const plain = path
    .basename(path.resolve(text))
    .replace(/(\.(csv|tsv|txt|gz))+$/i, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return plain === "" ? "store" : plain;
}

/** What node:util's parseArgs throws at a wrong option. */
function isWrongArgument(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
