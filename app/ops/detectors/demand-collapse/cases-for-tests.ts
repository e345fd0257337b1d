import type { Alert } from "../contract.ts";
import { type Mug, shopSales, steady } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { demandCollapse } from "./demand-collapse.ts";

/** Six a day, and so many on each day of the last three weeks. */
export const fallen = (last: number, rest: Mug = {}): Mug => ({
  ...{ available: 150, ...rest },
  units: [...steady(6, 105), ...steady(last, 21)],
});
/** The rest of the shop, which sells as ever. */
export const others: Mug = { available: 9_000, units: 100, supplier: null, variant: { title: "Bowl" } };

export function look(
  mug: Mug,
  order: Ordered = { lines: [{ units: 550 }] },
  rest: Parameters<typeof shopWith>[2] = {},
  more: Mug = others,
) {
  const facts = { typeSales: shopSales([mug, more]), ...rest.facts };
  return demandCollapse.detect(shopWith([mug, more], [order], { ...rest, facts }));
}

export function raised(mug: Mug, order?: Ordered): Alert {
  const alert = look(mug, order).alerts[0];
  if (!alert) throw new Error("expected an alert");
  return alert;
}

export const option = (alert: Alert, id: string) => alert.options.find((one) => one.id === id);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(fallen(2)).alerts;
