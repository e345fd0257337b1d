import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenAlertRow } from "../../facts/rows/own-records.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { openAlert } from "../shared/own-records-for-tests.ts";
import { valueOfKnowing } from "./value-of-knowing.ts";
import { clear, lacking, lead, look, nothing, torn } from "./cases-for-tests.ts";

describe("one fact that several decisions lack", () => {
  it("is asked for once, with how many it weighs in, by the supplier's name", () => {
    const { alerts, lookedAt } = look(...[1, 2, 3, 4, 5, 6].map((n) => lacking(n)));
    expect(lookedAt).toBe(1);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "one_fact_decides:lead_time suppliers/kiln%20%26%20co",
      catalogueIds: ["AGT-07"],
      subject: { kind: "supplier", id: "kiln & co" },
      title: "Tell Ops Room how long Kiln & Co take: it weighs in 6 decisions",
      bestOptionId: "tell",
      decideBy: "2026-11-25",
      missing: [{ cure: lead.cure }],
    });
    expect(alerts[0]?.reason).toContain("and 5 more");
  });

  it("counts decisions about the same goods once", () => {
    const apart = look(...[1, 2, 3, 4].map((n) => lacking(n))).alerts[0];
    const shared = look(...[1, 2, 3, 4].map((n) => lacking(n, { situation: "stock:V1" }))).alerts[0];
    expect(apart?.stake.p50.minor).toBeCloseTo(4 * (shared?.stake.p50.minor ?? 0), -2);
  });

  it("asks in the decision's own words where it is another fact", () => {
    const overdue = { ...lead, id: "overdue_order", text: "An order of 24 units is 9 days overdue." };
    const { alerts } = look(...[1, 2, 3, 4].map((n) => lacking(n, { missing: [overdue] })));
    expect(alerts[0]?.title).toBe(
      "Clear up one thing that weighs in 4 decisions: “An order of 24 units is 9 days overdue.”",
    );
  });

  it.each<{ because: string; rows: OpenAlertRow[] }>([
    {
      because: "every future gives the same choice",
      rows: [1, 2, 3].map((n) => lacking(n, { options: clear })),
    },
    { because: "nothing would cure it", rows: [lacking(1, { missing: [{ ...lead, cure: null }] })] },
    {
      because: "missing unit costs are said elsewhere",
      rows: [lacking(1, { missing: [{ ...lead, id: "unit_cost" }] })],
    },
    { because: "the decision is one of Ops Room's own", rows: [lacking(1, { catalogueIds: ["AGT-07"] })] },
    { because: "nothing is missing", rows: [openAlert(1, { options: torn })] },
  ])("is not asked for where $because", ({ rows }) => {
    expect(look(...rows).alerts).toEqual([]);
  });

  it("turns on the part of the spread that it makes: the more decisions, the less it need be", () => {
    const part = (count: number) => {
      const rows = Array.from({ length: count }, (_, at) => lacking(at + 1));
      const said = look(...rows).alerts[0]?.changesMind[0] ?? "";
      return Number(/^If this fact makes less than ([\d.]+)% of how far/u.exec(said)?.[1]);
    };
    expect(part(4)).toBeLessThan(30);
    expect(part(40)).toBeLessThan(part(4));
    // There, together, they are worth a founder's minute.
    const worth = 4 * valueOfKnowing({ options: torn }, part(4) / 100);
    expect(worth / LEAST_STAKE_MINOR).toBeCloseTo(1, 1);
  });
});

describe("the value of knowing", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const option = fc.tuple(amount, amount, amount).map((three) => {
    const [p10Minor = 0, p50Minor = 0, p90Minor = 0] = three.toSorted((a, b) => a - b);
    return { id: "some", p10Minor, p50Minor, p90Minor };
  });

  it("is nothing where nothing is learned, grows with what is learned, and is never below nothing", () => {
    fc.assert(
      fc.property(fc.array(option, { minLength: 1, maxLength: 4 }), (some) => {
        const options = [...some, nothing];
        const [none, part, more, all] = [0, 0.2, 0.6, 1].map((share) => valueOfKnowing({ options }, share));
        const grows = [none, part, more, all].every((worth, at, worths) => {
          const before = worths[at - 1] ?? 0;
          return (worth ?? 0) >= before - 1e-6;
        });
        return Math.abs(none ?? 1) < 1e-6 && grows;
      }),
    );
  });

  it("is what is spared by not choosing what turns out badly", () => {
    // Half of the time one loses 100, half of the time gains 100: knowing it is worth half of the mean size.
    const even = { id: "coin", p10Minor: -10_000, p50Minor: 0, p90Minor: 10_000 };
    const spread = 10_000 / 1.2815515655446004;
    expect(valueOfKnowing({ options: [even, nothing] }, 1)).toBeCloseTo(spread * 0.3989, -2);
  });
});
