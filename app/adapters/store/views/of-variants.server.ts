import { Bug } from "../../../ops/errors.ts";
import type { Day } from "../../../ops/facts/day.ts";
import type { Ask, View, ViewName } from "../../../ops/facts/views.ts";
import type { Scope } from "../client.server.ts";
import type { Only } from "./among.server.ts";
import { orderMarginsReading } from "./order-margins.server.ts";
import { outOfStockReading } from "./out-of-stock.server.ts";
import type { Reading } from "./reading.server.ts";
import { returnReasonsReading } from "./returns.server.ts";
import { returnsByVariantReading } from "./returns-by-variant.server.ts";
import { salesReading } from "./sales.server.ts";
import { stockLogReading } from "./stock-log.server.ts";
import { stockReading } from "./stock.server.ts";
import { variantsReading } from "./variants.server.ts";

/** Views whose rows are those of single variants. */
export const OF_VARIANTS = [
  "variants",
  "stock",
  "sales",
  "outOfStock",
  "stockLog",
  "orderMargins",
  "returnsByVariant",
  "returnReasons",
] as const satisfies ViewName[];
export type OfVariants = (typeof OF_VARIANTS)[number];

type Asked<V extends OfVariants> = NonNullable<Ask[V]>;

/** One statement, the asks that it serves, and the view that it gives for each of them, in the same order. */
export type Serving = { asks: readonly Asked<OfVariants>[]; reading: Reading<View<ViewName>[]> };

/** How a view is read for each of some asks: windows of sales together, others each by itself. */
export async function servingsOf(
  scope: Scope,
  view: OfVariants,
  of: { asks: readonly Asked<OfVariants>[]; today: Day; only: Only },
): Promise<Serving[]> {
  const { asks } = of;
  if (view === "variants") return [{ asks, reading: alone(variantsReading(scope, of.only)) }];
  if (view === "stock") return [{ asks, reading: alone(stockReading(scope, of.only)) }];
  if (view === "sales") return [{ asks, reading: await salesReading(scope, asks.map(daysOf), of) }];
  const servings: Serving[] = [];
  for (const ask of asks)
    servings.push({
      asks: [ask],
      reading: alone<View<ViewName>>(await windowed(scope, view, daysOf(ask), of)),
    });
  return servings;
}

function windowed(
  scope: Scope,
  view: Exclude<OfVariants, "variants" | "stock" | "sales">,
  window: { lastDays: number },
  of: { today: Day; only: Only },
): Promise<Reading<View<ViewName>>> {
  switch (view) {
    case "outOfStock":
      return outOfStockReading(scope, window, of);
    case "stockLog":
      return stockLogReading(scope, window, of);
    case "orderMargins":
      return orderMarginsReading(scope, window, of);
    case "returnsByVariant":
      return returnsByVariantReading(scope, window, of);
    case "returnReasons":
      return returnReasonsReading(scope, window, of);
  }
}

function daysOf(ask: Asked<OfVariants>): { lastDays: number } {
  if (ask === true) throw new Bug("no_window", "A view of some days was asked for without saying which.");
  return ask;
}

function alone<T>({ sql, made }: Reading<T>): Reading<T[]> {
  return { sql, made: (rows) => [made(rows)] };
}
