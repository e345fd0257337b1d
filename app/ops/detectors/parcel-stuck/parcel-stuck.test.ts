import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParcelPaceRow } from "../../facts/rows/order-care.ts";
import { type Away, look, pace, raised } from "./cases-for-tests.ts";

describe("a parcel that does not arrive", () => {
  it("stalls where it takes longer than hardly any of its carrier's does", () => {
    const alert = raised([{}]);
    expect(alert).toMatchObject({
      fingerprint: "parcel_stuck:gid://shopify/Fulfillment/1",
      situation: "order:gid://shopify/Order/1",
      subject: { kind: "order", title: "#1001" },
      title: "Ask Harbour Post where the parcel of #1001 is",
      reason:
        "1 order is on the way with Harbour Post for 11 days; nine in ten arrive within 6 days. It is worth $440.",
      catalogueIds: ["ORD-05"],
      bestOptionId: "ask",
    });
    expect(alert.options.map(({ id }) => id)).toEqual(["ask", "reship", "nothing"]);
  });

  it("was perhaps never handed over where it has no scan", () => {
    const alert = raised([{ sent: 5, scanned: null }]);
    expect(alert.title).toBe("Ask Harbour Post where the parcel of #1001 is: it was never scanned");
    expect(alert.catalogueIds).toEqual(["ORD-04"]);
    expect(alert.changesMind).toEqual([
      expect.stringMatching(/^If fewer than \d+(?:\.\d)?% of such parcels never arrive, wait\.$/u),
      expect.stringContaining("it moves, wait"),
      expect.stringContaining("hand it over"),
    ]);
  });

  it("comes back where the carrier says that it could not deliver", () => {
    const alert = raised([{ status: "NOT_DELIVERED" }]);
    expect(alert).toMatchObject({
      title: "Settle how #1001 gets to its customer: Harbour Post could not deliver it",
      catalogueIds: ["ORD-07"],
      bestOptionId: "redirect",
    });
  });

  it("is one matter of its carrier where there are several, small ones too", () => {
    const alert = raised(Array.from({ length: 12 }, () => ({ units: 2 })));
    expect(alert).toMatchObject({
      fingerprint: "parcel_stuck:stalled:usual:Harbour Post",
      situation: "parcels:stalled:usual:Harbour Post",
      title: "Ask Harbour Post where the parcels of 12 orders are",
    });
  });

  it.each<{ because: string; away: Away; paced?: ParcelPaceRow | null }>([
    { because: "it is as late as some usually are", away: { sent: 10, scanned: 9 } },
    { because: "its first scan is as late as some usually are", away: { sent: 3, scanned: null } },
    { because: "the carrier expected it two days ago", away: { sent: 9, expected: 2 } },
    { because: "the carrier tried yesterday", away: { sent: 4, status: "ATTEMPTED_DELIVERY", news: 1 } },
    { because: "a mug is not worth a minute", away: { units: 1 } },
  ])("is not raised where $because", ({ away }) => {
    expect(look([away])).toMatchObject({ alerts: [], lookedAt: 1, notes: [] });
  });

  it.each<{ because: string; away: Away; catalogue: string }>([
    { because: "a day longer than that", away: { sent: 11, scanned: 10 }, catalogue: "ORD-05" },
    { because: "a day longer without a scan", away: { sent: 4, scanned: null }, catalogue: "ORD-04" },
    { because: "expected four days ago", away: { sent: 9, expected: 4 }, catalogue: "ORD-05" },
    {
      because: "tried, and waiting to be fetched for four days",
      away: { sent: 8, status: "ATTEMPTED_DELIVERY", news: 4 },
      catalogue: "ORD-07",
    },
  ])("is raised where it is $because", ({ away, catalogue }) => {
    expect(raised([away]).catalogueIds).toEqual([catalogue]);
  });

  it.each<{ because: string; paced: ParcelPaceRow | null }>([
    { because: "its carrier is new", paced: null },
    { because: "too few left with it", paced: pace({ sent: 19 }) },
    { because: "its carrier seldom tells of deliveries", paced: pace({ delivered: 159 }) },
  ])("says nothing by its silence where $because", ({ paced }) => {
    expect(look([{}], { paced })).toMatchObject({
      alerts: [],
      lookedAt: 0,
      notes: ["1 order is on the way with carriers of which too few scans are known to tell what is late."],
    });
  });

  it("tells by the carrier's own word where its pace is not known", () => {
    expect(raised([{ expected: 5 }], { paced: null }).reason).toContain(
      "overdue by what Harbour Post itself said",
    );
  });

  it("counts for its share of an order that left in several, and says so", () => {
    const whole = raised([{ units: 40 }]);
    const half = raised([{ units: 40, parcels: 2 }]);
    expect(half.stake.p50.minor).toBeLessThan(0.6 * whole.stake.p50.minor);
    expect(half.assumptions.map(({ id }) => id)).toContain("several");
  });

  it("costs sane figures whatever was paid", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            units: fc.integer({ min: 1, max: 2_000 }),
            sent: fc.integer({ min: 0, max: 45 }),
            status: fc.constantFrom("IN_TRANSIT", "FAILURE", "ATTEMPTED_DELIVERY", "DELAYED"),
            expected: fc.option(fc.integer({ min: -5, max: 40 })),
            parcels: fc.integer({ min: 0, max: 4 }),
          }),
          { maxLength: 9 },
        ),
        fc.option(fc.integer({ min: 0, max: 100_000 })),
        (away, unitCostMinor) => {
          for (const alert of look(away, { mugs: [{ variant: { unitCostMinor } }] }).alerts) {
            const { p10, p50, p90 } = alert.stake;
            expect(
              [p10, p50, p90, alert.waitingPerDay].every(({ minor }) => Number.isSafeInteger(minor)),
            ).toBe(true);
            expect(p10.minor).toBeLessThanOrEqual(p50.minor);
            expect(p50.minor).toBeLessThanOrEqual(p90.minor);
            expect(alert.options.find(({ id }) => id === alert.bestOptionId)?.money.p50).toEqual(p50);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is waited for only where asking is not worth it either", () => {
    const cheap = { mugs: [{ variant: { unitCostMinor: 100 } }] };
    const [alert] = look([{}, {}, {}], cheap).alerts;
    expect(alert?.bestOptionId).toBe("reship");
    expect(alert?.changesMind[0]).toBe("If fewer than 1.1% of such parcels never arrive, wait.");
  });
});
