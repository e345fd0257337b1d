/** Shopify Payments' words into ours. Pure: no clock, no network. */
import type { BalanceFact, DisputeFact, PayoutFact, PayoutParts } from "../../ops/facts/facts.ts";
import type { Dispute, PaymentsAccount, Payout } from "./schema.ts";
import { minor } from "./to-facts.ts";

/** https://shopify.dev/docs/api/admin-graphql/2026-07/enums/DisputeStatus; a refunded charge is one that was given up. */
const DISPUTE_STATUSES: Readonly<Record<string, DisputeFact["status"]>> = {
  NEEDS_RESPONSE: "needs_response",
  UNDER_REVIEW: "under_review",
  WON: "won",
  LOST: "lost",
  ACCEPTED: "accepted",
  CHARGE_REFUNDED: "accepted",
  PREVENTED: "prevented",
};

export function toDispute(dispute: Dispute): DisputeFact {
  const { id, type, status, amount, reasonDetails, order, initiatedAt } = dispute;
  return {
    disputeId: id,
    order: order && { orderId: order.id, name: order.name },
    kind: type === "INQUIRY" ? "inquiry" : "chargeback",
    status: DISPUTE_STATUSES[status] ?? "other",
    reason: reasonDetails.reason.toLowerCase(),
    amountMinor: minor(amount.amount, amount.currencyCode),
    currency: amount.currencyCode,
    initiatedAt,
    evidenceDueAt: dispute.evidenceDueBy,
    evidenceSentAt: dispute.evidenceSentOn,
    finalizedAt: dispute.finalizedOn,
  };
}

/** https://shopify.dev/docs/api/admin-graphql/2026-07/enums/ShopifyPaymentsPayoutStatus */
const PAYOUT_STATUSES: Readonly<Record<string, PayoutFact["status"]>> = {
  SCHEDULED: "scheduled",
  IN_TRANSIT: "in_transit",
  PAID: "paid",
  FAILED: "failed",
  CANCELED: "canceled",
};

export function toPayout({ id, status, transactionType, net, issuedAt, summary }: Payout): PayoutFact {
  return {
    payoutId: id,
    status: PAYOUT_STATUSES[status] ?? "other",
    direction: transactionType === "WITHDRAWAL" ? "withdrawal" : "deposit",
    netMinor: minor(net.amount, net.currencyCode),
    currency: net.currencyCode,
    issuedAt,
    parts: partsOf(summary, net.currencyCode),
  };
}

/**
 * Fees are what was kept, so they are taken off: of charges they are positive, of refunds negative or nothing. The sums
 * in https://shopify.dev/docs/api/admin-rest/latest/resources/payouts show how they add up to the payout.
 */
function partsOf(summary: Payout["summary"], currency: string): PayoutParts {
  const of = ({ amount }: { amount: string }) => minor(amount, currency);
  return {
    chargesMinor: of(summary.chargesGross),
    chargesFeeMinor: of(summary.chargesFee),
    refundsMinor: of(summary.refundsFeeGross) - of(summary.refundsFee),
    adjustmentsMinor: of(summary.adjustmentsGross) - of(summary.adjustmentsFee),
    reservedMinor: of(summary.reservedFundsGross) - of(summary.reservedFundsFee),
    retriedMinor: of(summary.retriedPayoutsGross) - of(summary.retriedPayoutsFee),
    advancesMinor: of(summary.advanceGross) - of(summary.advanceFees) + of(summary.usdcRebateCreditAmount),
  };
}

const INTERVALS: Readonly<Record<string, BalanceFact["payoutInterval"]>> = {
  DAILY: "daily",
  WEEKLY: "weekly",
  MONTHLY: "monthly",
  MANUAL: "manual",
};

export function toBalances({ balance, payoutSchedule }: PaymentsAccount): BalanceFact[] {
  return balance.map(({ amount, currencyCode }) => ({
    currency: currencyCode,
    balanceMinor: minor(amount, currencyCode),
    payoutInterval: INTERVALS[payoutSchedule.interval] ?? "other",
  }));
}
