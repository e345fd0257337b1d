import { estimated } from "../../../money/money.ts";
import type { FilledSlots } from "../../../words/contract.ts";
import { daysFrom, exact, percent } from "../../../words/slot-values.ts";
import type { Span } from "../gains.ts";
import type { Teller } from "../teller.ts";
import { CALMED, CANCELS_PER_DAY, CARE_MINOR, TELLING_MINOR, WRITES } from "./futures.ts";

/** The slots of what is assumed of customers that wait; the evidence is `waitingEvidence`. */
export function waitingFacts(fact: Teller["fact"], moreDays: Span, currency: string): FilledSlots {
  const shares = (id: string, { low, high }: Span): FilledSlots => ({
    [`${id}_low`]: fact(id, percent(low), "At least"),
    [`${id}_high`]: fact(id, percent(high), "At most"),
  });
  const amounts = (id: string, { low, high }: Span): FilledSlots => ({
    [`${id}_low`]: fact(id, exact(estimated(low, currency)), "At least"),
    [`${id}_high`]: fact(id, exact(estimated(high, currency)), "At most"),
  });
  return {
    ...shares("cancels", CANCELS_PER_DAY),
    ...shares("writes", WRITES),
    ...amounts("care", CARE_MINOR),
    ...shares("calmed", CALMED),
    ...amounts("telling", TELLING_MINOR),
    more: fact("more", daysFrom(Math.round(moreDays.low), Math.round(moreDays.high))),
  };
}
