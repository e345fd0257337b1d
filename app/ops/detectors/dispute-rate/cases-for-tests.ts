import { addDays } from "../../facts/day.ts";
import type { DisputeRow } from "../../facts/rows/payments.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { disputeRate } from "./dispute-rate.ts";
import type { Alert } from "../contract.ts";

const source = { connector: "shopify", recordId: "payments", observedAt: "2026-11-22T08:00:00Z" };
const DAYS = 240;

/** `recent` chargebacks within the last two months and `earlier` ones before, of so many orders a day. */
export function look(given: {
  recent: number;
  earlier: number;
  perDay?: number;
  over?: Partial<DisputeRow>;
}) {
  const { recent, earlier, perDay = 20, over = {} } = given;
  const row = (n: number, ago: number): [string, DisputeRow] => [
    `D${String(n)}`,
    {
      ...{ disputeId: `D${String(n)}`, kind: "chargeback", status: "lost", reason: "fraudulent" },
      ...{ amountMinor: 9_000, orderId: null, orderName: null, wasSent: null },
      ...{ initiatedDay: addDays(TODAY, -ago), dueDay: null, isAnswered: true, isFinal: true, source },
      ...over,
    },
  ];
  const disputes = [
    ...Array.from({ length: recent }, (_, n) => row(n, 5 + (n % 50))),
    ...Array.from({ length: earlier }, (_, n) => row(recent + n, 70 + (n % 160))),
  ];
  const payments = {
    ...{ balanceMinor: 0, payoutInterval: "daily" as const, elsewhere: 0, ordersFrom: addDays(TODAY, -DAYS) },
    ...{ orders: Array.from({ length: DAYS }, () => perDay), source },
  };
  return disputeRate.detect(
    factsOf([], { facts: { disputes: new Map(disputes), payments: new Map([["", payments]]) } }),
  );
}

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look({ recent: 14, earlier: 6 }).alerts;
