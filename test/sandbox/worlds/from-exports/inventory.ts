import type { DateOrder } from "../sheets/dates.ts";
import type { Report } from "../sheets/report.ts";
import { MOST_UNITS } from "../sheets/numbers.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { InventoryField, Places } from "./columns.ts";
import { type Goods, type GoodsBook, type Level, realOptions } from "./goods.ts";
import { UNNAMED_PLACE } from "./products.ts";
import { readRows, type Row } from "./rows.ts";

/** Rows of one file: `rows` = `kept` + `leftOut` + `notStocked` (goods that are not kept at a place). */
export type InventoryCounts = {
  rows: number;
  kept: number;
  leftOut: number;
  notStocked: number;
  newGoods: number;
  /** Lines of the file that go on with a cell of the row above. */
  continued: number;
};

/**
 * Reads stock levels. They replace what an export of products says about stock: it has no places.
 * Goods that no other file knows are added, without a price.
 */
export async function readInventory(input: {
  sheet: Sheet;
  at: Places<InventoryField>;
  locations: readonly number[];
  report: Report;
  dateFallback: () => DateOrder;
  siblingOrder: DateOrder | null;
  now: Date;
  goods: GoodsBook;
  /** Goods whose stock some inventory file has told; what the next file tells is added. */
  counted: Set<Goods>;
}): Promise<InventoryCounts> {
  const { sheet, at, locations, goods: book, counted } = input;
  const counts = { kept: 0, leftOut: 0, notStocked: 0, newGoods: 0 };
  const stated = at.available === undefined ? "onHand" : "available";
  const read = {
    ...input,
    needs: locations.length > 0 ? [] : (["location", stated] as const),
    prose: false,
    counts: ["available", "onHand", "committed", "incoming", "unavailable"] as const,
    countPlaces: locations,
    shown: ["title", "option1", "option2", "option3", "sku"] as const,
  };
  const places = placeNames(sheet, locations, input.report);
  const { rows, cut, continued } = await readRows(read, (row) => {
    const goods = goodsOf(row, book, counts);
    if (typeof goods === "string") {
      row.problem(goods);
      counts.leftOut++;
      return;
    }
    if (!counted.has(goods)) goods.levels.clear();
    counted.add(goods);
    goods.tracked ??= true;
    const levels =
      locations.length > 0
        ? places.map(({ name, at: place }) => [name, columnLevel(row, place)] as const)
        : [[row.text("location") ?? UNNAMED_PLACE, rowLevel(row, at)] as const];
    const real = levels.filter(([, level]) => level !== null);
    if (real.some(([, level]) => level === undefined)) counts.leftOut++;
    else if (real.length === 0) counts.notStocked++;
    else if (real.some(([place]) => goods.levels.has(place))) {
      row.problem("the same goods at the same location stood there before");
      counts.leftOut++;
    } else counts.kept++;
    for (const [place, level] of real) if (level && !goods.levels.has(place)) goods.levels.set(place, level);
  });
  return { rows, ...counts, leftOut: counts.leftOut + cut, continued };
}

/** Columns by the location that they are named after. The second of two with one name is reported and not read. */
function placeNames(
  sheet: Sheet,
  locations: readonly number[],
  report: Report,
): { name: string; at: number }[] {
  const names = new Set<string>();
  return locations.flatMap((at) => {
    const name = (sheet.header[at] ?? "").trim();
    if (!names.has(name)) {
      names.add(name);
      return [{ name, at }];
    }
    report.problem({
      file: sheet.file,
      line: sheet.headerLine,
      column: name,
      why: "two columns have this name; the second was not read",
    });
    return [];
  });
}

/** The goods that a row counts, or why that cannot be told. */
function goodsOf(row: Row<InventoryField>, book: GoodsBook, counts: { newGoods: number }): Goods | string {
  const [handle, title, sku] = [row.text("handle"), row.text("title"), row.text("sku")];
  const product = handle ?? title;
  const options = realOptions(row.text("option1"), row.text("option2"), row.text("option3"));
  const known =
    (product === null ? undefined : book.byOptions(product, options)) ??
    book.ofLine({
      sku,
      title: options.length === 0 ? (title ?? "") : `${title ?? ""} - ${options.join(" / ")}`,
    });
  if (known) return known;
  if (product === null && sku === null) return "names no goods: neither SKU, handle nor title";
  if (product === null && sku !== null && book.shared(sku)) return "several goods have this SKU";
  const added: Goods = {
    product: product ?? sku ?? "",
    title: title ?? handle ?? sku ?? "",
    options,
    sku,
    vendor: "",
    type: "",
    status: "ACTIVE",
    price: null,
    compareAt: null,
    minimumAdvertised: null,
    cost: null,
    tracked: true,
    policy: "DENY",
    levels: new Map(),
  };
  if (!book.add(added)) return "its SKU is the name of other goods";
  counts.newGoods++;
  return added;
}

/** Null: not kept there. `undefined`: could not be read, and was reported. */
function rowLevel(row: Row<InventoryField>, at: Places<InventoryField>): Level | null | undefined {
  if (isNotStocked(row.text("available")) || isNotStocked(row.text("onHand"))) return null;
  const [available, onHand] = [row.whole("available"), row.whole("onHand")];
  const others = {
    committed: row.whole("committed"),
    incoming: row.whole("incoming"),
    unavailable: row.whole("unavailable"),
  };
  const { committed, incoming, unavailable } = others;
  if (available === undefined || onHand === undefined) return undefined;
  if (committed === undefined || incoming === undefined || unavailable === undefined) return undefined;
  for (const [field, value] of Object.entries(others) as [keyof typeof others, number | null][])
    if (value === null && at[field] !== undefined) row.problem("says nothing; 0 was taken", field);
  const taken = (committed ?? 0) + (unavailable ?? 0);
  const free = available ?? (onHand === null ? null : onHand - taken);
  if (free === null) {
    row.problem("says neither what is available nor what is on hand");
    return undefined;
  }
  if (Math.abs(free + taken) > MOST_UNITS) {
    row.problem("comes to more units than a store can hold");
    return undefined;
  }
  return {
    available: free,
    committed: committed ?? 0,
    incoming: incoming ?? 0,
    unavailable: unavailable ?? 0,
  };
}

function columnLevel(row: Row<InventoryField>, place: number): Level | null | undefined {
  if (isNotStocked(row.textAt(place))) return null;
  const available = row.wholeAt(place);
  if (available === null) row.problem("says nothing of one of its locations");
  return typeof available === "number" ? { available, committed: 0, incoming: 0, unavailable: 0 } : undefined;
}

/** Only these words mean it: a blank cell may be a number that was lost. */
function isNotStocked(cell: string | null): boolean {
  return cell !== null && /^not stocked$/i.test(cell);
}
