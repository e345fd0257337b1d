import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../test/factories/model-means.ts";
import { quickClock } from "../../../test/factories/quick-clock.ts";
import { aWordsRequest } from "../../../test/factories/words-request.ts";
import { openAsking } from "./attempts.server.ts";
import { wordsCall } from "./call.ts";
import { billFor, mostUsage } from "./cost.ts";
import { LIMITS, waitBefore } from "./limits.ts";
import type { Sent } from "./read-answer.ts";

const CALL = wordsCall(aWordsRequest(), "m");
const PRICE = { in: 1, out: 2 };
const answer: Sent = { is: "answer", text: "{}", model: "m", usage: { tokensIn: 10, tokensOut: 5 } };
const busy = (afterMs: number | null): Sent => ({
  is: "failed",
  why: "overloaded",
  again: true,
  afterMs,
  charged: "nothing",
});

function asking(script: Sent[], { random = 0 } = {}) {
  const clock = quickClock({ random });
  const budget = budgetOf();
  let sent = 0;
  const send = async () => {
    const next = script[sent];
    sent += 1;
    if (!next) throw new Error("the script has no answer left");
    return next;
  };
  const errand = openAsking({ send, budget, price: PRICE, clock, limits: LIMITS }, undefined);
  return { errand, clock, budget, sent: () => sent };
}

describe("asking again", () => {
  it.each([
    { because: "the provider says how long", afterMs: 4_000, waits: [4_000] },
    { because: "it may be as long as we wait at most", afterMs: 10_000, waits: [10_000] },
    { because: "it is less than we wait anyway", afterMs: 1, waits: [250] },
    { because: "it does not say", afterMs: null, waits: [250] },
  ])("waits as long as it is asked to: $because", async ({ afterMs, waits }) => {
    const { errand, clock } = asking([busy(afterMs), answer]);
    expect(await errand.ask(CALL)).toMatchObject({ is: "answer" });
    expect(clock.waits).toEqual(waits);
  });

  it("gives up at once where it is asked to wait longer than anybody would", async () => {
    const { errand, clock, sent } = asking([busy(10_001), answer]);
    expect(await errand.ask(CALL)).toEqual({ is: "nobody", why: "overloaded" });
    expect(clock.waits).toEqual([]);
    expect(sent()).toBe(1);
  });

  it("waits longer each time, part of it by chance", () => {
    expect([2, 3, 4].map((next) => waitBefore(next, 0))).toEqual([250, 500, 1_000]);
    expect([2, 3, 4].map((next) => waitBefore(next, 0.999_999))).toEqual([500, 1_000, 2_000]);
  });

  it("ends after three requests, with the reason of the last", async () => {
    const lost: Sent = { ...busy(null), why: "unreachable" } as Sent;
    const { errand, sent } = asking([busy(null), busy(null), lost, answer]);
    expect(await errand.ask(CALL)).toEqual({ is: "nobody", why: "unreachable" });
    expect(sent()).toBe(3);
  });

  it("ends when the time for all of it is over, repair included", async () => {
    const { errand, clock, sent } = asking([answer, busy(10_000), busy(10_000), answer]);
    await errand.ask(CALL);
    await clock.sleep(LIMITS.totalMs - 15_000, undefined);
    // 10 of the last 15 seconds are waited for; the next 10 would be too many.
    expect(await errand.ask(CALL)).toEqual({ is: "nobody", why: "overloaded" });
    expect(sent()).toBe(3);
    await clock.sleep(5_000, undefined);
    expect(await errand.ask(CALL)).toEqual({ is: "nobody", why: "too_slow" });
    expect(sent()).toBe(3);
  });
});

describe("the bill", () => {
  const most = billFor(mostUsage(JSON.stringify(CALL.body), 3_000), PRICE);

  it.each<{ because: string; sent: Sent; bill: object }>([
    { because: "the provider says", sent: answer, bill: { tokensIn: 10, tokensOut: 5, costMicros: 20 } },
    { because: "it forgot to say", sent: { ...answer, usage: null }, bill: most },
    {
      because: "nobody saw the answer",
      sent: { is: "failed", why: "unreachable", again: false, afterMs: null, charged: "unknown" },
      bill: most,
    },
    { because: "it was turned away", sent: { ...busy(null), again: false } as Sent, bill: { costMicros: 0 } },
  ])("is what $because", async ({ sent, bill }) => {
    const { errand, budget } = asking([sent]);
    await errand.ask(CALL);
    expect(budget.bills).toEqual([expect.objectContaining(bill)]);
    expect(errand.spend()).toMatchObject(bill);
  });

  it("is the most it can be where we fail ourselves, and the failure passes on", async () => {
    const { errand, budget } = asking([]);
    await expect(errand.ask(CALL)).rejects.toThrow("no answer left");
    expect(budget.bills).toEqual([most]);
  });

  it("is never more than was set aside: a token stands for a byte at least", () => {
    const body = JSON.stringify({ text: "Überfällige Lieferung 注文 🧾" });
    expect(mostUsage(body, 100)).toEqual({ tokensIn: Buffer.byteLength(body) + 200, tokensOut: 100 });
  });

  it("is rounded up to a millionth of a dollar", () => {
    expect(billFor({ tokensIn: 1, tokensOut: 0 }, { in: 0.75, out: 4.5 }).costMicros).toBe(1);
    expect(billFor({ tokensIn: 1_000_000, tokensOut: 1_000_000 }, { in: 0.75, out: 4.5 }).costMicros).toBe(
      5_250_000,
    );
  });
});
