import { addDays } from "../../facts/day.ts";
import type { DisputeRow } from "../../facts/rows/payments.ts";
import { factsOf, TODAY } from "../shared/mugs-for-tests.ts";
import { disputeOpen } from "./dispute-open.ts";
import type { Alert } from "../contract.ts";

const given = (over: Partial<DisputeRow> = {}): DisputeRow => ({
  disputeId: "D1",
  kind: "chargeback",
  status: "needs_response",
  reason: "product_not_received",
  amountMinor: 18_400,
  orderId: "gid://shopify/Order/1",
  orderName: "#1042",
  wasSent: true,
  initiatedDay: addDays(TODAY, -3),
  dueDay: addDays(TODAY, 9),
  isAnswered: false,
  isFinal: false,
  source: { connector: "shopify", recordId: "gid://shopify/Order/1", observedAt: "2026-11-22T08:00:00Z" },
  ...over,
});
export const look = (over: Partial<DisputeRow> = {}, currency = "USD") =>
  disputeOpen.detect(
    factsOf([], { facts: { disputes: new Map([["D1", given(over)]]) }, shop: { currency } }),
  );
export const worth = (over: Partial<DisputeRow>, id: string) =>
  look(over).alerts[0]?.options.find((option) => option.id === id)?.money.p50.minor ?? 0;

/** What it raises, for rules that hold for alerts of every kind. */
export const examples = (): readonly Alert[] => look().alerts;
