import { type Day, daysBetween } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import type { PaymentsRow, PayoutRow } from "../../facts/rows/payments.ts";
import type { DetectInput } from "../contract.ts";

export const asks = { payouts: { lastDays: 60 }, payments: { lastDays: 60 } } as const;
export type Input = DetectInput<typeof asks>;

export type Case = {
  /** `failed`: declined. `late`: on its way for too long. `none`: none was made though there is money. */
  trouble: "failed" | "late" | "none";
  id: string;
  amountMinor: number;
  /** When it, or the last one, was made. */
  issuedDay: Day;
  waitedDays: number;
  interval: PaymentsRow["payoutInterval"];
  source: Provenance;
};

/** Banks take one to three business days; a week with its weekend and a holiday is too long. A judgement. */
export const LATE_DAYS = 7;
/** Failed ones older than this were found long ago. */
const FAILED_DAYS = 30;
/** Days without a payout that no weekend and no holiday explains, by schedule. Judgements. */
const LONGEST_GAP: Readonly<Partial<Record<PaymentsRow["payoutInterval"], number>>> = {
  daily: 6,
  weekly: 11,
  monthly: 38,
};

export function casesOf({ facts, today }: Pick<Input, "facts" | "today">): Case[] {
  const payments = facts.payments.get("");
  if (!payments) return [];
  const deposits = [...facts.payouts.values()].filter(({ direction }) => direction === "deposit");
  const interval = payments.payoutInterval;
  const lastPaid = newestDay(deposits.filter(({ status }) => status === "paid"));
  const found = deposits.flatMap((payout): Case[] => {
    const waitedDays = daysBetween(payout.issuedDay, today);
    const trouble = troubleOf(payout, { waitedDays, lastPaid });
    if (!trouble || payout.netMinor <= 0) return [];
    const { payoutId: id, netMinor: amountMinor, issuedDay, source } = payout;
    return [{ trouble, id, amountMinor, issuedDay, waitedDays, interval, source }];
  });
  return found.length > 0 ? found : noneMade(payments, { deposits, today });
}

function troubleOf(
  { status, issuedDay }: PayoutRow,
  { waitedDays, lastPaid }: { waitedDays: number; lastPaid: Day | null },
): Case["trouble"] | null {
  // What a declined payout held goes into the next one: once a later one arrived, it is here.
  if (status === "failed" || status === "canceled")
    return waitedDays <= FAILED_DAYS && (lastPaid === null || lastPaid < issuedDay) ? "failed" : null;
  return status === "in_transit" && waitedDays > LATE_DAYS ? "late" : null;
}

function noneMade(
  payments: PaymentsRow,
  { deposits, today }: { deposits: readonly PayoutRow[]; today: Day },
): Case[] {
  const { payoutInterval: interval, balanceMinor, source } = payments;
  const longest = LONGEST_GAP[interval];
  const last = newestDay(deposits);
  // Of a shop that never had one nothing can be missed: the first takes its own time.
  if (longest === undefined || last === null || balanceMinor <= 0) return [];
  const waitedDays = daysBetween(last, today);
  if (waitedDays <= longest) return [];
  return [
    {
      trouble: "none",
      id: "schedule",
      amountMinor: balanceMinor,
      issuedDay: last,
      waitedDays,
      interval,
      source,
    },
  ];
}

function newestDay(payouts: readonly PayoutRow[]): Day | null {
  let newest: Day | null = null;
  for (const { issuedDay } of payouts) if (newest === null || issuedDay > newest) newest = issuedDay;
  return newest;
}
