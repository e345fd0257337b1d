/** Shopify Payments: the account with its balance and payouts, and disputes. A store without it has no account. */
import type { WorldPayments } from "../../worlds/world.ts";
import { moneyV2, toMinor } from "../graphql/money.ts";
import { gid, stamp } from "../state/model.ts";
import { type Context, readersOf, text } from "./reader.ts";
import { Rows } from "./rows.ts";
import { type Filter, parseQuery } from "./search.ts";

type Dispute = WorldPayments["disputes"][number];
type Payout = WorldPayments["payouts"][number];

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
const orNull = (date: Date | null): string | null => (date ? stamp(date) : null);

const disputeFilters: Filter<Dispute> = {
  id: (row) => BigInt(row.id),
  initiated_at: (row) => row.initiatedAt,
  status: (row) => row.status,
};
const payoutFilters: Filter<Payout> = {
  id: (row) => BigInt(row.id),
  issued_at: (row) => row.issuedAt,
  status: (row) => row.status,
};

export const paymentRoots = {
  shopifyPaymentsAccount: (_source: unknown, _args: unknown, { state }: Context) => state.payments,
  disputes: (_source: unknown, args: Readonly<Record<string, unknown>>, context: Context) => {
    const keep = parseQuery(text(args, "query"), disputeFilters, context.now());
    const rows = (context.state.payments?.disputes ?? []).filter(keep);
    rows.sort((a, b) => seconds(a.initiatedAt) - seconds(b.initiatedAt) || Number(a.id) - Number(b.id));
    return new Rows(rows, (row) => [seconds(row.initiatedAt), row.id], args["reverse"] === true);
  },
};

const account = readersOf<WorldPayments>("ShopifyPaymentsAccount", {
  id: () => gid("ShopifyPaymentsAccount", "1"),
  activated: () => true,
  balance: ({ balance }, _args, { state }) => [
    moneyV2(toMinor(balance, state.shop.currency), state.shop.currency),
  ],
  defaultCurrency: (_row, _args, { state }) => state.shop.currency,
  payoutSchedule: ({ interval }) => ({ interval }),
  payouts: ({ payouts }, args, context) => {
    const sortKey = text(args, "sortKey") ?? "ISSUED_AT";
    if (sortKey !== "ISSUED_AT") throw new Error(`The stand-in sorts payouts by ISSUED_AT, not ${sortKey}.`);
    const rows = payouts.filter(parseQuery(text(args, "query"), payoutFilters, context.now()));
    rows.sort((a, b) => seconds(a.issuedAt) - seconds(b.issuedAt) || Number(a.id) - Number(b.id));
    return new Rows(rows, (row) => [seconds(row.issuedAt), row.id], args["reverse"] === true);
  },
});

const schedule = readersOf<{ interval: string }>("ShopifyPaymentsPayoutSchedule", {
  interval: (row) => row.interval,
});

const dispute = readersOf<Dispute>("ShopifyPaymentsDispute", {
  id: (row) => gid("ShopifyPaymentsDispute", row.id),
  legacyResourceId: (row) => row.id,
  type: (row) => row.type,
  status: (row) => row.status,
  initiatedAt: (row) => stamp(row.initiatedAt),
  evidenceDueBy: (row) => orNull(row.evidenceDueBy),
  evidenceSentOn: (row) => orNull(row.evidenceSentOn),
  finalizedOn: (row) => orNull(row.finalizedOn),
  amount: (row, _args, { state }) => moneyV2(toMinor(row.amount, state.shop.currency), state.shop.currency),
  reasonDetails: (row) => row,
  order: (row, _args, { state }) => (row.orderId === null ? null : (state.orders.get(row.orderId) ?? null)),
});

const reasonDetails = readersOf<Dispute>("ShopifyPaymentsDisputeReasonDetails", {
  reason: (row) => row.reason,
  networkReasonCode: () => null,
});

const payout = readersOf<Payout>("ShopifyPaymentsPayout", {
  id: (row) => gid("ShopifyPaymentsPayout", row.id),
  legacyResourceId: (row) => row.id,
  issuedAt: (row) => stamp(row.issuedAt),
  status: (row) => row.status,
  transactionType: (row) => row.transactionType,
  net: (row, _args, { state }) => moneyV2(toMinor(row.net, state.shop.currency), state.shop.currency),
  summary: (row) => row,
});

type PartName = "charges" | "fee" | "refunds" | "adjustments" | "reserved";

const part =
  (name: PartName | null) =>
  (row: Payout, _args: unknown, { state: { shop } }: Context) => {
    const minor = (text: string | null | undefined) => toMinor(text ?? "0.00", shop.currency);
    const rest =
      minor(row.net) + minor(row.fee) - minor(row.refunds) - minor(row.adjustments) - minor(row.reserved);
    const isRest = name === "charges" && (row.charges ?? null) === null;
    return moneyV2(isRest ? rest : minor(name && row[name]), shop.currency);
  };

/** As in Shopify's own examples, all of it before fees, less the fees, comes to the payout. */
const summary = readersOf<Payout>("ShopifyPaymentsPayoutSummary", {
  chargesGross: part("charges"),
  chargesFee: part("fee"),
  refundsFeeGross: part("refunds"),
  refundsFee: part(null),
  adjustmentsGross: part("adjustments"),
  adjustmentsFee: part(null),
  reservedFundsGross: part("reserved"),
  reservedFundsFee: part(null),
  retriedPayoutsGross: part(null),
  retriedPayoutsFee: part(null),
  advanceGross: part(null),
  advanceFees: part(null),
  usdcRebateCreditAmount: part(null),
});

export const paymentReaders = [account, schedule, dispute, reasonDetails, payout, summary];
