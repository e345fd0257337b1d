import { addDays } from "../../facts/day.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { balanceNegative } from "./balance-negative.ts";
import type { Alert } from "../contract.ts";

const source = { connector: "shopify", recordId: "payments", observedAt: "2026-11-22T08:00:00Z" };
export const look = (balanceMinor: number | null) =>
  balanceNegative.detect(
    factsOf([], {
      facts: {
        payments:
          balanceMinor === null
            ? new Map()
            : new Map([
                [
                  "",
                  {
                    ...{ balanceMinor, payoutInterval: "daily" as const, elsewhere: 0 },
                    ...{ ordersFrom: addDays(TODAY, -30), orders: [], source },
                  },
                ],
              ]),
      },
    }),
  );

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look(-480_000).alerts;
