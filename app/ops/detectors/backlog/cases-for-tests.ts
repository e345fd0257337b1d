import type { FulfilmentPaceRow } from "../../facts/rows/orders.ts";
import type { Settings } from "../../facts/settings.ts";
import { factsOf, type Mug } from "../shared/mugs-for-tests.ts";
import { openOrders, pace } from "../shared/orders-for-tests.ts";
import { backlog } from "./backlog.ts";
import type { Alert } from "../contract.ts";

export type Given = {
  /** Orders that wait, two mugs each. */
  waiting: number;
  pace?: Partial<FulfilmentPaceRow>;
  settings?: Partial<Settings>;
  mugs?: readonly Mug[];
  currency?: string;
};

export function look({
  waiting,
  settings = {},
  mugs = [{ available: 9_000 }],
  currency = "USD",
  ...given
}: Given) {
  const waits = Array.from({ length: Math.min(400, waiting) }, () => ({ daysAgo: 2, lines: [{ units: 2 }] }));
  return backlog.detect(
    factsOf(mugs, {
      settings,
      shop: { currency },
      facts: { openOrders: openOrders(waits), fulfilmentPace: pace({ waiting, ...given.pace }) },
    }),
  );
}

export const even = (count: number) => Array.from({ length: 84 }, () => count);

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ waiting: 400 }).alerts;
