import type { Mug } from "../shared/mugs-for-tests.ts";
import { type Ordered, shopWith } from "../shared/own-orders-for-tests.ts";
import { costRose } from "./cost-rose.ts";
import type { Alert } from "../contract.ts";

/** An order of a mug that came long ago, at 15.00. */
export const atFifteen: Ordered = {
  ...{ id: "1003", placedAgo: 60, expectedIn: -40 },
  lines: [{ unitCostMinor: 1_500, received: [{ ago: 40, units: 200 }] }],
};

export function look(
  mug: Mug,
  orders: readonly Ordered[] = [atFifteen],
  rest: Parameters<typeof shopWith>[2] = {},
) {
  return costRose.detect(shopWith([mug], orders, rest));
}
export const costs = (unitCostMinor: number | null, rest: Mug = {}): Mug => ({
  ...rest,
  variant: { unitCostMinor, ...rest.variant },
});

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(costs(1_800)).alerts;
