import { addDays, type Day, dayIn } from "../../../../app/ops/facts/day.ts";
import { wallClock } from "../clock.ts";
import type { Problem } from "../folder/tables.ts";
import type { DateOrder } from "../sheets/dates.ts";
import { NothingUsable, openReport, type Report } from "../sheets/report.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { World } from "../world.ts";
import { absentColumns, locationColumns } from "./absences.ts";
import { assemble } from "./assemble.ts";
import type { Kind } from "./columns.ts";
import { type Goods, type GoodsBook, openGoodsBook } from "./goods.ts";
import { readInventory } from "./inventory.ts";
import { type ExportedOrder, type OrderHints, readOrders } from "./orders.ts";
import { openExports } from "./open-exports.ts";
import { readProducts } from "./products.ts";
import { siblingOrder } from "./sibling-order.ts";
import { guessZone, usualPlace } from "./time-zone.ts";

export type FromExports = {
  /** A folder of exports, or one of them. */
  dir: string;
  name: string;
  shopName: string;
  /** What the exports leave open; `undefined`: take what they suggest. */
  currency: string | undefined;
  locale: string | undefined;
  timeZone: string | undefined;
  now: Date;
  say: (text: string) => void;
};

/** Rows of one file by what became of them; they add up to `rows`. */
type FileCounts = {
  file: string;
  kind: string;
  rows: number;
  kept: number;
  leftOut: number;
  [other: string]: number | string;
};

export type BuiltFromExports = {
  world: World;
  lastDay: Day;
  problems: readonly Problem[];
  notes: readonly string[];
  lines: { files: FileCounts[]; notRead: { file: string; why: string }[] };
};

type Reading = {
  report: Report;
  now: Date;
  siblingOrder: DateOrder | null;
  goods: GoodsBook;
  counted: Set<Goods>;
  orders: Map<string, ExportedOrder | null>;
  hints: OrderHints;
  dateFallback: () => DateOrder;
  counts: FileCounts[];
};

/**
 * Builds a store from a merchant's own exports. Nothing is made up: what no file tells is absent from the world,
 * and the notes say what that is. Names, addresses and other personal data of people are not read.
 */
export async function worldFromExports(input: FromExports): Promise<BuiltFromExports> {
  const report = openReport();
  const hints: OrderHints = { offsets: [], currencies: new Map() };
  const currencyOf = () => input.currency ?? mostFrequent(hints.currencies) ?? "USD";
  const { sheets, notRead } = await openExports(input.dir);
  for (const { file, why } of notRead) report.note(`${file} was not read: it ${why}.`);
  const reading: Reading = {
    report,
    now: input.now,
    siblingOrder: await siblingOrder(sheets),
    hints,
    goods: openGoodsBook(),
    counted: new Set(),
    orders: new Map(),
    dateFallback: () => (currencyOf() === "USD" ? "month-first" : "day-first"),
    counts: [],
  };
  for (const kind of ["products", "inventory", "orders"] as const)
    for (const one of sheets)
      if (one.holds.kind === kind) {
        input.say(`reading ${one.sheet.file}: ${kind}`);
        if (one.sheet.text.encoding === "windows-1252")
          report.note(`${one.sheet.file} is not UTF-8 and was read as Windows-1252.`);
        const absent = absentColumns(one.sheet.file, one.holds);
        if (absent !== null) report.note(absent);
        const places = locationColumns(one.sheet, one.holds);
        if (places !== null) report.note(places);
        await readSheet(reading, one.sheet, one.holds);
      }

  const currency = currencyOf();
  const orders = ordersIn(currency, reading);
  const kinds = new Set(sheets.map(({ holds }) => holds.kind));
  if (!kinds.has("products") && !kinds.has("inventory")) goodsFromLines(reading.goods, orders);
  if (reading.goods.all.length === 0)
    throw new NothingUsable("no_goods", `No row of ${input.dir} could be used.`, report);

  const place = usualPlace(currency);
  const guessed = guessZone(hints.offsets, place.zone);
  const timeZone = input.timeZone ?? guessed ?? place.zone;
  const yesterday = addDays(dayIn(timeZone, input.now), -1);
  const { withoutPrice, refundedWhole, ...parts } = assemble({
    goods: reading.goods,
    orders,
    clock: wallClock(timeZone),
    otherwiseCreatedAt: new Date(input.now.getTime() - 86_400_000),
  });
  const last = parts.orders.at(-1)?.createdAt;
  noteChoices({
    input,
    report,
    kinds,
    currency,
    timeZone,
    guessed,
    withoutPrice,
    refundedWhole,
    parts,
    hints,
  });
  return {
    lastDay: last ? dayIn(timeZone, last) : yesterday,
    problems: report.problems,
    notes: report.notes,
    lines: { files: reading.counts, notRead },
    world: {
      name: input.name,
      shop: {
        domain: `${input.name}.myshopify.com`,
        name: input.shopName,
        currency,
        locale: input.locale ?? place.locale,
        timeZone,
        grants: ["read_all_orders"],
        restoreRate: 100,
      },
      ...parts,
      suppliers: [],
      truth: null,
    },
  };
}

async function readSheet(reading: Reading, sheet: Sheet, holds: Kind): Promise<void> {
  const { counts } = reading;
  const file = { file: sheet.file, kind: holds.kind };
  switch (holds.kind) {
    case "products":
      counts.push({ ...file, ...(await readProducts({ ...reading, sheet, at: holds.at })) });
      return;
    case "inventory":
      counts.push({
        ...file,
        ...(await readInventory({ ...reading, sheet, at: holds.at, locations: holds.locations })),
      });
      return;
    case "orders":
      counts.push({ ...file, ...(await readOrders({ ...reading, sheet, at: holds.at })) });
  }
}

/** The orders that can be used; those in another currency are reported line by line. */
function ordersIn(currency: string, { orders, report, counts }: Reading): ExportedOrder[] {
  const own: ExportedOrder[] = [];
  for (const order of orders.values()) {
    if (!order || order.lines.length === 0) continue;
    if (order.currency === null || order.currency === currency) {
      own.push(order);
      continue;
    }
    for (const { file, line } of order.lines) {
      report.problem({
        file,
        line,
        column: "Currency",
        why: "an order in another currency than the store's",
      });
      const count = counts.find((one) => one.file === file);
      if (!count) continue;
      count.kept--;
      count.leftOut++;
    }
  }
  return own;
}

/** With orders alone, whatever was sold is what the shop sells. */
function goodsFromLines(book: GoodsBook, orders: readonly ExportedOrder[]): void {
  for (const order of orders)
    for (const line of order.lines) {
      if (book.ofLine(line)) continue;
      const goods: Goods = {
        product: line.title,
        title: line.title,
        options: [],
        sku: line.sku,
        vendor: "",
        type: "",
        status: "ACTIVE",
        price: null,
        compareAt: null,
        minimumAdvertised: null,
        cost: null,
        tracked: null,
        policy: "DENY",
        levels: new Map(),
      };
      // The same name under another SKU is another thing.
      if (!book.add(goods)) book.add({ ...goods, product: `${line.title}\n${line.sku ?? ""}` });
    }
}

function noteChoices(input: {
  input: FromExports;
  report: Report;
  kinds: ReadonlySet<string>;
  currency: string;
  timeZone: string;
  guessed: string | null;
  withoutPrice: number;
  refundedWhole: number;
  parts: Pick<World, "orders" | "stock" | "variants">;
  hints: OrderHints;
}): void {
  const { report, kinds, currency, timeZone, guessed, withoutPrice, refundedWhole, parts } = input;
  const { currency: givenCurrency, timeZone: givenZone } = input.input;
  if (!kinds.has("products"))
    report.note("There is no export of products: vendors, prices of today and unit costs are not known.");
  if (!kinds.has("orders"))
    report.note("There is no export of orders: the world has none, and nothing sells in it.");
  else if (parts.orders.length === 0)
    report.note("The export of orders holds none that can be used: nothing sells in the world.");
  if (parts.stock.length === 0) report.note("No file tells the stock: the world has none.");
  if (givenCurrency === undefined)
    report.note(
      input.hints.currencies.size > 0
        ? `Currency ${currency}, as the orders say.`
        : `No file names the currency; ${currency} was taken (--currency).`,
    );
  if (givenZone === undefined) {
    const why = guessed ? "fits the times of the orders" : "was taken for want of any hint";
    report.note(`Time zone ${timeZone} ${why} (--time-zone).`);
  }
  if (withoutPrice > 0) report.note(`${withoutPrice} goods have no price in any file and stand at 0.00.`);
  if (refundedWhole > 0)
    report.note(
      `${refundedWhole} orders were refunded whole; the export does not say when, nor whether goods came back: not restocked.`,
    );
  const loose = parts.orders
    .flatMap(({ lines }) => lines)
    .filter(({ variantId }) => variantId === null).length;
  if (loose > 0)
    report.note(`${loose} order lines name goods that are in no other file: they stand without a variant.`);
  if (parts.variants.length > 0)
    report.note(
      "Suppliers and lead times are in no export; the app's stated defaults apply until you enter yours.",
    );
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
