import type { DateOrder } from "../sheets/dates.ts";
import type { Report } from "../sheets/report.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { Places, ProductField } from "./columns.ts";
import { type Goods, type GoodsBook, realOptions } from "./goods.ts";
import { readRows, type Row } from "./rows.ts";

/**
 * Rows of one file: `rows` = `kept` + `leftOut` + `pictures` (rows that only add a picture to a product).
 * `continued`: lines of the file that go on with a cell of the row above.
 */
export type ProductCounts = {
  rows: number;
  kept: number;
  leftOut: number;
  pictures: number;
  continued: number;
};

/** Where stock is said to be that an export of products counts: it names no place. */
export const UNNAMED_PLACE = "Shop location";

/** What the first row of a product says for all its variants. */
type Product = Pick<Goods, "product" | "title" | "vendor" | "type" | "status">;

export async function readProducts(input: {
  sheet: Sheet;
  at: Places<ProductField>;
  report: Report;
  dateFallback: () => DateOrder;
  siblingOrder: DateOrder | null;
  now: Date;
  goods: GoodsBook;
}): Promise<ProductCounts> {
  const counts = { kept: 0, leftOut: 0, pictures: 0 };
  let product: Product | null = null;
  /** The last product that got a variant: further rows of it without any detail only add pictures. */
  let offered: Product | null = null;
  const read = {
    ...input,
    needs: ["price"] as const,
    prose: true,
    money: ["price", "compareAt", "minimumAdvertised", "cost"] as const,
    counts: ["quantity"] as const,
    shown: ["title", "vendor", "type", "option1", "option2", "option3", "sku"] as const,
  };
  const { rows, cut, continued } = await readRows(read, (row) => {
    const own = productOf(row, product, input.at);
    if (!own) {
      row.problem("belongs to no product: neither handle nor title");
      counts.leftOut++;
      return;
    }
    product = own;
    const options = realOptions(row.text("option1"), row.text("option2"), row.text("option3"));
    const bare = options.length === 0 && row.text("option1") === null;
    if (own === offered && bare && row.text("price") === null && row.text("sku") === null) {
      counts.pictures++;
      return;
    }
    const price = row.money("price");
    if (price === undefined) {
      counts.leftOut++;
      return;
    }
    if (!input.goods.add(variantOf(row, input.at, { product: own, options, price }))) {
      row.problem("the same product and options stood there before");
      counts.leftOut++;
      return;
    }
    if (price === null && input.at.price !== undefined) row.problem("has no price", "price");
    offered = own;
    counts.kept++;
  });
  return { rows, ...counts, leftOut: counts.leftOut + cut, continued };
}

/**
 * The product that a row belongs to: a new one, or the one before, whose details it repeats or leaves blank.
 * A row with another title is another product, though its handle is blank.
 */
function productOf(row: Row<ProductField>, before: Product | null, at: Places<ProductField>): Product | null {
  const title = row.text("title");
  const key = at.handle === undefined ? title : row.text("handle");
  const another = title !== null && title !== before?.title;
  if (before && (key === before.product || (key === null && !another))) return before;
  if (key === null && title !== null)
    row.problem("has a title and no handle: taken for a product of its own");
  const product = key ?? title;
  if (product === null) return null;
  return {
    product,
    title: title ?? product,
    vendor: row.text("vendor") ?? "",
    type: row.text("type") ?? "",
    status: statusOf(row),
  };
}

function statusOf(row: Row<ProductField>): Goods["status"] {
  const status = row.text("status")?.toUpperCase() ?? null;
  if (status === "ACTIVE" || status === "DRAFT" || status === "ARCHIVED") return status;
  if (status !== null) row.problem("not a status that Shopify has; the product counts as active", "status");
  // Before 2020 there was no status, only whether it was published.
  return status === null && /^false$/i.test(row.text("published") ?? "") ? "DRAFT" : "ACTIVE";
}

function variantOf(
  row: Row<ProductField>,
  at: Places<ProductField>,
  { product, options, price }: { product: Product; options: readonly string[]; price: string | null },
): Goods {
  const units = row.whole("quantity") ?? null;
  const sellsOn = /^(continue|true|yes)$/i.test(row.text("policy") ?? "");
  return {
    ...product,
    options,
    sku: row.text("sku"),
    price,
    compareAt: row.money("compareAt") ?? null,
    minimumAdvertised: row.money("minimumAdvertised") ?? null,
    cost: row.money("cost") ?? null,
    // Exports count 0 units of what is not tracked: where the tracker has a column, it alone decides.
    tracked: at.tracker === undefined ? (units === null ? null : true) : row.text("tracker") !== null,
    policy: sellsOn ? "CONTINUE" : "DENY",
    levels: new Map(
      units === null
        ? []
        : [[UNNAMED_PLACE, { available: units, committed: 0, incoming: 0, unavailable: 0 }]],
    ),
  };
}
