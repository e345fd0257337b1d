import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenAlertRow, SourceRow } from "../../facts/rows/own-records.ts";
import { openAlert, STAKE } from "../shared/own-records-for-tests.ts";
import { look, problem, source } from "./cases-for-tests.ts";

describe("a source that was not read for days", () => {
  it("is to be connected again, for what its old figures spoil of the decisions that rest on it", () => {
    const { alerts, lookedAt } = look(
      [source("orders", 5, { state: "failed", problem }), source("products", 0)],
      [openAlert(1), openAlert(2)],
    );
    expect(lookedAt).toBe(2);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      fingerprint: "source_stale:shopify",
      catalogueIds: ["XSY-09"],
      subject: { kind: "source", id: "shopify" },
      title: "Connect Shopify again: its figures are 5 days old",
      bestOptionId: "reconnect",
    });
    expect(alerts[0]?.reason).toContain(
      "Shopify refused access to orders. 2 decisions in the list rest on it",
    );
    // What is at stake in the decisions is shown, and only a part of it is this one's own.
    const shown = alerts[0]?.evidence.find(({ id }) => id === "at_stake");
    expect(shown).toMatchObject({ value: 2 * STAKE.p50Minor, range: { low: 2 * STAKE.p10Minor } });
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(STAKE.p50Minor);
  });

  it("counts decisions about the same goods once", () => {
    const shared = [openAlert(1), openAlert(2, { situation: "stock:V1", p50Minor: 50_000 })];
    const [alert] = look([source("orders", 5)], shared).alerts;
    expect(alert?.evidence.find(({ id }) => id === "at_stake")?.value).toBe(STAKE.p50Minor);
  });

  it.each<{ because: string; sources: SourceRow[]; alerts: OpenAlertRow[] }>([
    {
      because: "it was read yesterday, and a banner says the rest",
      sources: [source("orders", 1)],
      alerts: [openAlert(1)],
    },
    {
      because: "it was never read, which every look says",
      sources: [source("orders", null)],
      alerts: [openAlert(1)],
    },
    {
      because: "no open decision rests on it",
      sources: [source("orders", 9)],
      alerts: [openAlert(1, { rests: ["products"] })],
    },
    {
      because: "only Ops Room's own do",
      sources: [source("orders", 9)],
      alerts: [openAlert(1, { catalogueIds: ["XSY-09"] })],
    },
    { because: "nothing is open", sources: [source("orders", 9)], alerts: [] },
  ])("is no matter where $because", ({ sources, alerts }) => {
    expect(look(sources, alerts).alerts).toEqual([]);
  });

  it("spoils more the older it is, and never more than is at stake", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), (age) => {
        const stake = (days: number) => look([source("orders", days)], [openAlert(1)]).alerts[0]?.stake;
        const [now, later] = [stake(age), stake(age + 1)];
        return (
          (later?.p50.minor ?? 0) >= (now?.p50.minor ?? 0) && (later?.p90.minor ?? 0) <= 2.5 * STAKE.p90Minor
        );
      }),
      { numRuns: 40 },
    );
  });
});
