import type { Call } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { NoAnswer, Spend } from "./contract.ts";
import { billFor, mostUsage, NOTHING_SPENT, plus, type Price } from "./cost.ts";
import { type Limits, waitBefore } from "./limits.ts";
import type { Sent } from "./read-answer.ts";
import type { Send } from "./send.server.ts";

/** What is left of the day. */
export type Budget = {
  /** Sets this much aside before a request; null: it does not fit, and nothing happened. */
  reserve(most: { tokens: number; costMicros: number }): Promise<Reservation | null>;
};
export type Reservation = { settle(bill: Spend): Promise<void> };

export type Asked = { is: "answer"; text: string; model: string } | { is: "nobody"; why: NoAnswer };

export type Asking = {
  /** Asks until there is an answer, or it is no use, or no time or money is left. */
  ask(call: Call): Promise<Asked>;
  /** What all of it cost so far. */
  spend(): Spend;
};

type Means = { send: Send; budget: Budget; price: Price; clock: Clock; limits: Limits };

/** One errand: its time runs from here. Every request is paid for out of the budget before it is sent. */
export function openAsking(means: Means, signal: AbortSignal | undefined): Asking {
  const { clock, limits } = means;
  const deadline = clock.now() + limits.totalMs;
  let spent = NOTHING_SPENT;
  const left = () => deadline - clock.now();

  async function ask(call: Call): Promise<Asked> {
    let why: NoAnswer = "too_slow";
    for (let attempt = 1; attempt <= limits.attempts && left() > 0; attempt += 1) {
      if (signal?.aborted) return { is: "nobody", why: "cancelled" };
      const paid = await paidRequest(means, { call, withinMs: Math.min(limits.attemptMs, left()), signal });
      if (paid === null) return { is: "nobody", why: "budget_spent" };
      spent = plus(spent, paid.bill);
      const { sent } = paid;
      if (sent.is === "answer") return { is: "answer", text: sent.text, model: sent.model };
      if (signal?.aborted) return { is: "nobody", why: "cancelled" };
      why = sent.why;
      const wait = Math.max(sent.afterMs ?? 0, waitBefore(attempt + 1, clock.random()));
      if (!sent.again || attempt === limits.attempts || wait > Math.min(limits.longestWaitMs, left())) break;
      await clock.sleep(wait, signal);
    }
    return { is: "nobody", why: signal?.aborted ? "cancelled" : why };
  }

  return { ask, spend: () => spent };
}

type Paid = { sent: Sent; bill: Spend };

/** One request with its bill. Null: the budget does not hold it, and nothing was sent. */
async function paidRequest(
  { send, budget, price, clock }: Means,
  { call, withinMs, signal }: { call: Call; withinMs: number; signal: AbortSignal | undefined },
): Promise<Paid | null> {
  const most = mostUsage(JSON.stringify(call.body), call.body.max_output_tokens ?? 0);
  const mostBill = billFor(most, price);
  const reservation = await budget.reserve({
    tokens: most.tokensIn + most.tokensOut,
    costMicros: mostBill.costMicros,
  });
  if (reservation === null) return null;
  // Until the opposite is seen, it has cost what it can cost.
  let bill = mostBill;
  try {
    const sent = signal?.aborted
      ? NOT_SENT
      : await within({ clock, withinMs, signal }, (until) => send(call.body, until));
    bill = billOf(sent, { mostBill, price });
    return { sent, bill };
  } finally {
    await reservation.settle(bill);
  }
}

const NOT_SENT: Sent = { is: "failed", why: "cancelled", again: false, afterMs: null, charged: "nothing" };

function billOf(sent: Sent, { mostBill, price }: { mostBill: Spend; price: Price }): Spend {
  const charged = sent.is === "answer" ? (sent.usage ?? "unknown") : sent.charged;
  if (charged === "nothing") return NOTHING_SPENT;
  return charged === "unknown" ? mostBill : billFor(charged, price);
}

async function within<T>(
  { clock, withinMs, signal }: { clock: Clock; withinMs: number; signal: AbortSignal | undefined },
  work: (until: AbortSignal) => Promise<T>,
): Promise<T> {
  const time = new AbortController();
  const callOff = clock.after(withinMs, () => time.abort());
  try {
    return await work(signal ? AbortSignal.any([time.signal, signal]) : time.signal);
  } finally {
    callOff();
  }
}
