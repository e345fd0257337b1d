import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Returned } from "../shared/returns-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { back, look, six } from "./cases-for-tests.ts";

describe("goods that came back and were not paid back", () => {
  it("are to be paid, for what it costs to let their customers wait", () => {
    const { alerts, lookedAt } = look(six(back));
    expect(lookedAt).toBe(26);
    expect(alerts).toHaveLength(1);
    const [alert] = alerts;
    expect(alert).toMatchObject({
      title: "Pay back 6 returns whose goods are with you: $132.00 in all",
      catalogueIds: ["RET-04"],
      bestOptionId: "pay",
    });
    expect(alert?.reason).toContain("up to 12 days ago");
    expect(alert?.reason).toContain("usually paid within 2 days");
    // The money itself is owed either way: what is at stake is far less.
    expect(alert?.stake.p90.minor).toBeLessThan(13_200);
    expect(alert?.options[0]?.reversible).toBe(false);
  });

  it.each<{ because: string; returned: Returned; usual?: number }>([
    {
      because: "they came within the time it usually takes",
      returned: { daysAgo: 9, lines: [{ receivedDaysAgo: 2 }] },
    },
    { because: "they were paid", returned: { ...back, refundedDaysAgo: 10 } },
    { because: "nothing came", returned: { daysAgo: 20, lines: [{}] } },
    {
      because: "something else goes out for them",
      returned: { ...back, exchanges: [{ variantId: null, quantity: 1, unprocessed: 0 }] },
    },
    { because: "the shop closed it", returned: { ...back, status: "closed" } },
    { because: "its lines are not all known", returned: { ...back, whole: false } },
    {
      because: "a fee for the way back was taken off",
      returned: { ...back, refundedDaysAgo: 10, refundedMinor: 1_700 },
    },
    {
      because: "five days are nothing where little is known",
      returned: { daysAgo: 9, lines: [{ receivedDaysAgo: 5 }] },
      usual: 5,
    },
  ])("are not named where $because", ({ returned, usual = 20 }) => {
    expect(look(six(returned), usual).alerts).toEqual([]);
  });

  it("are named a day beyond that", () => {
    expect(look(six({ daysAgo: 9, lines: [{ receivedDaysAgo: 3 }] })).alerts).toHaveLength(1);
    expect(look(six({ daysAgo: 9, lines: [{ receivedDaysAgo: 6 }] }), 5).alerts).toHaveLength(1);
  });

  it("are counted as far as they came", () => {
    const half: Returned = { daysAgo: 20, lines: [{ quantity: 2, received: 1, receivedDaysAgo: 12 }] };
    expect(look(six(half)).alerts[0]?.title).toContain("$132.00");
  });

  it("have sane figures", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -500, max: 9_000_000 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (count, refundedMinor, currency) => {
          const rows = Array.from({ length: count }, (): Returned => ({ ...back, refundedMinor }));
          for (const alert of look(rows, 12, currency).alerts) expectSane(alert);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("may wait the fewer days the more they are, and none where a day is worth a look", () => {
    const canWait = (count: number) => {
      const said = look(Array.from({ length: count }, () => back)).alerts[0]?.changesMind.join() ?? "";
      return Number(/^If somebody pays them back within (\d+) days? in any case/u.exec(said)?.[1] ?? 0);
    };
    expect(canWait(8)).toBeGreaterThan(canWait(16));
    expect(canWait(16)).toBeGreaterThan(0);
    expect(canWait(400)).toBe(0);
  });
});
