/** Disputes, payouts and balances of Shopify Payments: few rows, read by ordinary queries, each time those that may change. */
import { z } from "zod";
import type { ReadContext } from "./full-read.server.ts";
import { DISPUTES, PAYMENTS_ACCOUNT, PAYOUTS } from "./operations.ts";
import { allOf } from "./paging.server.ts";
import { Dispute, page, PaymentsAccount, Payout } from "./schema.ts";
import { cursorOf, saveStatus } from "./source.server.ts";
import { toBalances, toDispute, toPayout } from "./to-payments.ts";

const KIND = "payments";

/** How far back the first read goes, and each later one: by then a bank has settled nearly every dispute and payout. */
const FIRST_DAYS = { disputes: 400, payouts: 120 };
const LATER_DAYS = { disputes: 150, payouts: 45 };

const AccountAnswer = z.object({ shopifyPaymentsAccount: PaymentsAccount.nullable() });
const DisputesAnswer = z.object({ disputes: page(Dispute) });
const PayoutsAnswer = z.object({
  shopifyPaymentsAccount: z.object({ payouts: page(Payout) }).nullable(),
});

export async function readPayments({ client, ports }: ReadContext): Promise<number> {
  const startedAt = ports.now();
  const { shopifyPaymentsAccount: account } = await client.read(PAYMENTS_ACCOUNT, {}, AccountAnswer);
  if (!account?.activated) {
    await ports.unit(async (unit) => {
      await unit.facts.write({ balances: [] }, startedAt);
      // Whatever was known once, there is nothing to be known now: no look may conclude anything from it.
      await saveStatus(unit, KIND, { state: "absent", lastCompleteAt: null, problem: null });
    });
    return 0;
  }
  const cursor = await ports.unit((unit) => cursorOf(unit, KIND));
  const days = cursor === null ? FIRST_DAYS : LATER_DAYS;
  const since = (back: number) => new Date(startedAt.getTime() - back * 86_400_000).toISOString();
  const disputes = await allOf(client, {
    document: DISPUTES,
    variables: { query: `initiated_at:>='${since(days.disputes)}'` },
    answer: DisputesAnswer,
    pick: (answer) => answer.disputes,
    first: 100,
  });
  const payouts = await allOf(client, {
    document: PAYOUTS,
    variables: { query: `issued_at:>='${since(days.payouts)}'` },
    answer: PayoutsAnswer,
    pick: (answer) => answer.shopifyPaymentsAccount?.payouts ?? null,
    first: 100,
  });
  const rows = disputes.length + payouts.length;
  await ports.unit(async (unit) => {
    const batch = {
      disputes: disputes.map(toDispute),
      payouts: payouts.map(toPayout),
      balances: toBalances(account),
    };
    await unit.facts.write(batch, startedAt);
    await saveStatus(unit, KIND, {
      ...{ state: "complete", lastCompleteAt: ports.now(), problem: null, cursor: startedAt.toISOString() },
      ...{ rowsRead: rows, rowsExpected: rows },
    });
  });
  ports.onProgress?.({ kind: KIND, rows, expected: rows });
  return 0;
}
