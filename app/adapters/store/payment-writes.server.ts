import type { BalanceFact, DisputeFact, PayoutFact } from "../../ops/facts/facts.ts";
import type { Scope } from "./client.server.ts";
import { columnsOf } from "./columns.server.ts";

const DISPUTE = {
  disputeId: "text",
  orderId: "text",
  orderName: "text",
  kind: "text",
  status: "text",
  reason: "text",
  amountMinor: "bigint",
  currency: "text",
  initiatedAt: "timestamptz",
  evidenceDueAt: "timestamptz",
  evidenceSentAt: "timestamptz",
  finalizedAt: "timestamptz",
} as const;
const PAYOUT = {
  payoutId: "text",
  status: "text",
  direction: "text",
  netMinor: "bigint",
  currency: "text",
  issuedAt: "timestamptz",
  chargesMinor: "bigint",
  chargesFeeMinor: "bigint",
  refundsMinor: "bigint",
  adjustmentsMinor: "bigint",
  reservedMinor: "bigint",
  retriedMinor: "bigint",
  advancesMinor: "bigint",
} as const;

/** Shopify says of neither when it last changed: what was read later is newer. */
export async function writeDisputes({ tx, shop }: Scope, disputes: readonly DisputeFact[], observedAt: Date) {
  const rows = disputes.map(({ order, ...dispute }) => ({
    ...dispute,
    orderId: order?.orderId ?? null,
    orderName: order?.name ?? null,
  }));
  await tx.$executeRaw`
    insert into disputes as d (
      shop, dispute_id, order_id, order_name, kind, status, reason, amount_minor, currency, initiated_at,
      evidence_due_at, evidence_sent_at, finalized_at, observed_at)
    select distinct on ("disputeId") ${shop}, "disputeId", "orderId", "orderName", kind, status, reason, "amountMinor",
      currency, "initiatedAt", "evidenceDueAt", "evidenceSentAt", "finalizedAt", ${observedAt}
    from ${columnsOf(rows, DISPUTE)}
    on conflict (shop, dispute_id) do update set
      order_id = excluded.order_id, order_name = excluded.order_name, kind = excluded.kind, status = excluded.status,
      reason = excluded.reason, amount_minor = excluded.amount_minor, currency = excluded.currency,
      evidence_due_at = excluded.evidence_due_at, evidence_sent_at = excluded.evidence_sent_at,
      finalized_at = excluded.finalized_at, observed_at = excluded.observed_at
    where excluded.observed_at >= d.observed_at`;
}

export async function writePayouts({ tx, shop }: Scope, payouts: readonly PayoutFact[], observedAt: Date) {
  const rows = payouts.map(({ parts, ...payout }) => ({ ...payout, ...parts }));
  await tx.$executeRaw`
    insert into payouts as p (shop, payout_id, status, direction, net_minor, currency, issued_at, charges_minor,
      charges_fee_minor, refunds_minor, adjustments_minor, reserved_minor, retried_minor, advances_minor, observed_at)
    select distinct on ("payoutId") ${shop}, "payoutId", status, direction, "netMinor", currency, "issuedAt",
      "chargesMinor", "chargesFeeMinor", "refundsMinor", "adjustmentsMinor", "reservedMinor", "retriedMinor",
      "advancesMinor", ${observedAt}
    from ${columnsOf(rows, PAYOUT)}
    on conflict (shop, payout_id) do update set
      status = excluded.status, direction = excluded.direction, net_minor = excluded.net_minor,
      currency = excluded.currency, issued_at = excluded.issued_at,
      charges_minor = excluded.charges_minor, charges_fee_minor = excluded.charges_fee_minor,
      refunds_minor = excluded.refunds_minor, adjustments_minor = excluded.adjustments_minor,
      reserved_minor = excluded.reserved_minor, retried_minor = excluded.retried_minor,
      advances_minor = excluded.advances_minor, observed_at = excluded.observed_at
    where excluded.observed_at >= p.observed_at`;
}

/** All that is held: what is not among it is held no more. */
export async function writeBalances({ tx, shop }: Scope, balances: readonly BalanceFact[], observedAt: Date) {
  await tx.paymentBalance.deleteMany({ where: { shop } });
  await tx.paymentBalance.createMany({
    data: balances.map((balance) => ({
      shop,
      ...balance,
      balanceMinor: BigInt(balance.balanceMinor),
      observedAt,
    })),
    skipDuplicates: true,
  });
}
