import type { Alert } from "../contract.ts";
import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, type OrderedLine, shopWith } from "../shared/own-orders-for-tests.ts";
import { unitPriceRise } from "./unit-price-rise.ts";

export const before = (lines: readonly OrderedLine[], rest: Partial<Ordered> = {}): Ordered => ({
  ...{ id: "1003", placedAgo: 120, expectedIn: -100, ...rest },
  lines: lines.map((line) => ({ received: [{ ago: 100, units: 200 }], ...line })),
});
export const now = (lines: readonly OrderedLine[], rest: Partial<Ordered> = {}): Ordered => ({
  ...{ id: "1004", lines, ...rest },
});

export function look(
  mugs: readonly Mug[],
  orders: readonly Ordered[],
  rest: Parameters<typeof shopWith>[2] = {},
) {
  return unitPriceRise.detect(shopWith(mugs, orders, rest));
}

/** A mug at 22.00 whose cost rose on the newest order. */
export function raised({
  from = 780,
  to = 900,
  mug = {},
}: { from?: number; to?: number; mug?: Mug } = {}): Alert {
  const orders = [before([{ unitCostMinor: from }]), now([{ unitCostMinor: to }])];
  const alert = look([mug], orders).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => [raised()];
