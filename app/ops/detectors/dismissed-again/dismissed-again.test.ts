import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DismissalRow } from "../../facts/rows/own-records.ts";
import { LEAST_TIMES, WINDOW_DAYS } from "./dismissed-again.ts";
import { daysAgo, look } from "./cases-for-tests.ts";

describe("a decision that is dismissed again and again", () => {
  it("is to be put off for a season, where reading it costs more than it may be worth", () => {
    const { alerts, lookedAt } = look();
    expect(lookedAt).toBe(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "dismissed_again:alert-1",
      catalogueIds: ["AGT-08"],
      subject: { kind: "shop", id: "alert-1" },
      situation: "attention:alert-1",
      bestOptionId: "mute",
    });
    expect(alerts[0]?.title).toMatch(
      /^Put “Mark down Oak Tray” off until .+: you have dismissed it 5 times$/u,
    );
    expect(alerts[0]?.evidence[0]).toMatchObject({ value: 5, unit: "times" });
  });

  it.each<{ because: string; over: Partial<DismissalRow> }>([
    { because: "it was dismissed once less than is a habit", over: { days: daysAgo(3, 1) } },
    {
      because: "one of the next may well be worth it",
      over: { p10Minor: 20_000, p50Minor: 60_000, p90Minor: 90_000 },
    },
    {
      because: "it comes so seldom that little is saved",
      over: { days: daysAgo(89, 50, 2), attentionMinutes: 1 },
    },
    { because: "it is this very proposal", over: { detector: "dismissed_again" } },
  ])("is left alone where $because", ({ over }) => {
    expect(look(over).alerts).toEqual([]);
  });

  it("saves no more than reading it would have cost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: WINDOW_DAYS }), { minLength: LEAST_TIMES, maxLength: 40 }),
        fc.double({ min: 0.5, max: 10, noNaN: true }),
        fc.integer({ min: 0, max: 100_000 }),
        (ago, attentionMinutes, p50Minor) => {
          const days = daysAgo(...ago.toSorted((a, b) => b - a));
          const [alert] = look({
            days,
            attentionMinutes,
            p10Minor: 0,
            p50Minor,
            p90Minor: 2 * p50Minor,
          }).alerts;
          if (!alert) return true;
          const most = (days.length / 7) * WINDOW_DAYS * attentionMinutes * 600;
          return alert.stake.p50.minor <= most && alert.stake.p10.minor <= alert.stake.p50.minor;
        },
      ),
    );
  });
});
