import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReturnDecision } from "../../drafts/return-decision/payload.ts";
import type { Returned } from "../shared/returns-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { asked, eight, look } from "./cases-for-tests.ts";

describe("returns that customers ask for and nobody answered", () => {
  it("are to be answered, the one that waits longest first, by a yes that can become a no", () => {
    const { alerts, lookedAt } = look([...eight(asked), { ...asked, daysAgo: 9 }]);
    const [alert] = alerts;
    expect(lookedAt).toBe(9);
    expect(alerts).toHaveLength(1);
    expect(alert).toMatchObject({
      title: "Answer the 9 returns that customers ask for",
      fingerprint: "return_unanswered:gid://shopify/Return/9",
      subject: { title: "#1009" },
      bestOptionId: "answer",
    });
    expect(alert?.reason).toContain("9 days at the longest: #1009, with Ceramic Mug");
    const [answer, nothing] = alert?.options ?? [];
    expect(ReturnDecision.parse(answer?.draft?.payload)).toEqual({
      ...{ returnId: "gid://shopify/Return/9", orderId: "gid://shopify/Order/9" },
      ...{ name: "#1009-R1", orderName: "#1009", lines: [{ title: "Ceramic Mug", units: 1 }] },
      ...{ decision: "approve", reason: "RETURN_PERIOD_ENDED", byHand: false },
    });
    expect([answer?.draft?.kind, answer?.reversible, nothing?.draft]).toEqual([
      "return_decision",
      false,
      null,
    ]);
  });

  it.each<{ because: string; returned: readonly Returned[] }>([
    { because: "two days are nothing", returned: eight({ ...asked, daysAgo: 2 }) },
    { because: "they were answered", returned: eight({ ...asked, status: "open" }) },
    { because: "they were declined", returned: eight({ ...asked, status: "declined" }) },
    { because: "one of them is not worth a minute", returned: [asked] },
  ])("are not named where $because", ({ returned }) => {
    expect(look(returned).alerts).toEqual([]);
  });

  it("are named from the third day on", () => {
    expect(look(eight({ ...asked, daysAgo: 3 })).alerts).toHaveLength(1);
  });

  it("prepare nothing where not every line of the return is known", () => {
    const [alert] = look(eight({ ...asked, whole: false })).alerts;
    expect(alert?.options.map(({ draft }) => draft)).toEqual([null, null]);
  });

  it("have sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: -3, max: 500 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (count, daysAgo, currency) => {
          const rows = Array.from({ length: count }, (): Returned => ({ ...asked, daysAgo }));
          for (const alert of look(rows, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("may wait the fewer days the more they are, and none where a day is worth a look", () => {
    const canWait = (count: number) => {
      const said = look(Array.from({ length: count }, () => asked)).alerts[0]?.changesMind.join() ?? "";
      return Number(/^If somebody answers them within (\d+) days? in any case/u.exec(said)?.[1] ?? 0);
    };
    expect(canWait(8)).toBeGreaterThan(canWait(16));
    expect(canWait(16)).toBeGreaterThan(0);
    expect(canWait(400)).toBe(0);
  });
});
