import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnChangeRow } from "../../facts/rows/own-records.ts";
import { STAKE } from "../shared/own-records-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { change, down, look } from "./cases-for-tests.ts";

describe("a decision that undoes one of shortly before", () => {
  it("is to be compared with it, and is worth a part of what the earlier one was", () => {
    const { alerts, lookedAt } = look(change("A", 6), change("B", 1, down));
    const [alert] = alerts;
    expect(lookedAt).toBe(2);
    expect(alert?.title).toMatch(/^Look again: “Decision B” undoes “Decision A” of /u);
    expect(alert?.reason).toMatch(/5 days later\. It moves a price back that the other moved\.$/u);
    expect(alert).toMatchObject({
      ...{ fingerprint: "decisions_clash:B", catalogueIds: ["AGT-06"], situation: "stock:B" },
      subject: { kind: "effect", id: "B" },
    });
    expect(alert?.stake.p50.minor).toBeLessThan(0.25 * STAKE.p50Minor);
    if (alert) expectSane(alert);
  });

  it("is said to be in time where it is not carried out yet", () => {
    const [alert] = look(change("A", 6), change("B", 0, { ...down, isDone: false })).alerts;
    expect(alert?.reason).toContain("is approved and not carried out yet");
  });

  it.each(["selling:V1", "status:P1", "buying:I1", "hold:O1"])("is seen of %s too", (thing) => {
    const both = (["up", "down"] as const).map((way, at) =>
      change(way, 2 - at, { touches: [{ thing, way }] }),
    );
    expect(look(...both).alerts).toHaveLength(1);
  });

  it("goes against the newest of those before it", () => {
    const [alert, ...more] = look(
      change("A", 9, down),
      change("B", 5),
      change("C", 4),
      change("D", 2, down),
    ).alerts;
    expect([alert, ...more].map((one) => one?.fingerprint)).toEqual([
      "decisions_clash:B",
      "decisions_clash:D",
    ]);
    expect(more[0]?.title).toContain("undoes “Decision C”");
  });

  it.each<{ because: string; rows: OwnChangeRow[] }>([
    { because: "both go the same way", rows: [change("A", 6), change("B", 1)] },
    {
      because: "they are about different things",
      rows: [change("A", 6), change("B", 1, { touches: [{ thing: "price:V2", way: "down" }] })],
    },
    { because: "more than two weeks lie between", rows: [change("A", 16), change("B", 1, down)] },
    { because: "it has stood for more than a week", rows: [change("A", 9), change("B", 8, down)] },
    {
      because: "little hung on the earlier one",
      rows: [change("A", 6, { p10Minor: 0, p50Minor: 3_000, p90Minor: 5_000 }), change("B", 1, down)],
    },
    {
      because: "one approval moves two prices",
      rows: [
        change("A", 1, {
          touches: [
            { thing: "price:V1", way: "up" },
            { thing: "price:V1", way: "down" },
          ],
        }),
      ],
    },
  ])("is none where $because", ({ rows }) => {
    expect(look(...rows).alerts).toEqual([]);
  });

  it.each([
    { because: "just two weeks lie between", rows: [change("A", 15), change("B", 1, down)] },
    { because: "it has stood for a week", rows: [change("A", 8), change("B", 7, down)] },
  ])("is one still where $because", ({ rows }) => {
    expect(look(...rows).alerts).toHaveLength(1);
  });

  it("costs no more than the earlier one was worth", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000, max: 900_000 }), (p50Minor) => {
        const stake = { p10Minor: p50Minor - 10_000, p50Minor, p90Minor: p50Minor + 10_000 };
        const [alert] = look(change("A", 6, stake), change("B", 1, down)).alerts;
        if (!alert) return;
        expectSane(alert);
        expect(alert.stake.p90.minor).toBeLessThanOrEqual(stake.p90Minor);
      }),
    );
  });
});
