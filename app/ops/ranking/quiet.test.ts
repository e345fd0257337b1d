import { describe, expect, it } from "vitest";
import type { Decision } from "../memory/decision.ts";
import { alertWith } from "./alerts-for-tests.ts";
import { dataKeyOf, quietBy } from "./quiet.ts";

type Shown = Omit<Parameters<typeof alertWith>[0], "id">;

type Case = {
  because: string;
  decision: Partial<Decision>;
  alert?: Parameters<typeof alertWith>[0];
  quiet: boolean;
};

describe("quietBy", () => {
  const cases: Case[] = [
    { because: "snoozed until tomorrow", decision: { kind: "snoozed", until: "2026-11-23" }, quiet: true },
    {
      because: "snoozed until today: the day has come",
      decision: { kind: "snoozed", until: "2026-11-22" },
      quiet: false,
    },
    {
      because: "until stock changes, and it has not",
      decision: { kind: "snoozed", untilEvent: "stock_changes" },
      quiet: true,
    },
    {
      because: "a sale is not the change one waits for",
      decision: { kind: "snoozed", untilEvent: "stock_changes", availableThen: 8 },
      quiet: true,
    },
    {
      because: "stock came in",
      decision: { kind: "snoozed", untilEvent: "stock_changes", availableThen: 2 },
      quiet: false,
    },
    {
      because: "it ran out meanwhile",
      decision: { kind: "snoozed", untilEvent: "stock_changes", availableThen: 8 },
      alert: { id: "a", available: 0 },
      quiet: false,
    },
    {
      because: "until a delivery, and none came",
      decision: { kind: "snoozed", untilEvent: "delivery_arrives" },
      quiet: true,
    },
    {
      because: "the order is no longer open: it arrived",
      decision: { kind: "snoozed", untilEvent: "delivery_arrives", evidenceKey: "with an order" },
      quiet: false,
    },
    { because: "not worth it, and nothing changed", decision: { kind: "dismissed" }, quiet: true },
    {
      because: "the evidence is another",
      decision: { kind: "dismissed", evidenceKey: "other" },
      quiet: false,
    },
    {
      because: "just under half more is the same matter",
      decision: { kind: "dismissed", stakeP50Minor: 667 },
      quiet: true,
    },
    { because: "the stake grew by half", decision: { kind: "dismissed", stakeP50Minor: 666 }, quiet: false },
    {
      because: "ordered, on its way",
      decision: { kind: "acted" },
      alert: { id: "a", onOrder: 50, evidenceKey: "with an order" },
      quiet: true,
    },
    {
      because: "ordered just now, not read back yet",
      decision: { kind: "acted", at: new Date("2026-11-22T08:00:00Z") },
      quiet: true,
    },
    {
      because: "the order has come and it is short again",
      decision: { kind: "acted", at: new Date("2026-11-01T08:00:00Z") },
      quiet: false,
    },
    {
      because: "the order has come; what Shopify still shows as incoming is of no order of ours",
      decision: { kind: "acted", at: new Date("2026-11-01T08:00:00Z") },
      alert: { id: "a", undated: 5 },
      quiet: false,
    },
    {
      because: "ordered, but now far more is at stake",
      decision: { kind: "acted", stakeP50Minor: 100 },
      alert: { id: "a", onOrder: 50 },
      quiet: false,
    },
  ];
  it.each(cases)("$quiet: $because", ({ decision, alert = { id: "a" }, quiet }) => {
    const result = quietBy({
      alerts: [alertWith(alert)],
      decisions: new Map([["a", decided(decision)]]),
      today: "2026-11-22",
      timeZone: "UTC",
    });
    expect(result.quiet).toHaveLength(quiet ? 1 : 0);
    expect(result.open).toHaveLength(quiet ? 0 : 1);
  });

  const corrections: { because: string; then?: Shown; now: Shown; quiet: boolean }[] = [
    { because: "nothing was changed", now: {}, quiet: true },
    { because: "the price was corrected", now: { price: 1_900 }, quiet: false },
    { because: "the cost was corrected", then: { unitCost: 780 }, now: { unitCost: 900 }, quiet: false },
    { because: "a cost was filled in", now: { unitCost: 780 }, quiet: false },
    { because: "the delivery time was corrected", now: { leadDays: 40 }, quiet: false },
    { because: "the evidence is another", now: { evidenceKey: "with an order" }, quiet: false },
    { because: "a few were sold, which corrects nothing", then: { available: 31 }, now: { available: 25 }, quiet: true },
    { because: "fewer were counted than sales explain", then: { available: 31 }, now: { available: 24 }, quiet: false },
    { because: "of few, five are what a day can sell", then: { available: 8 }, now: { available: 3 }, quiet: true },
    { because: "more were counted", then: { available: 8 }, now: { available: 9 }, quiet: false },
    { because: "none is left", then: { available: 3 }, now: { available: 0 }, quiet: false },
    { because: "it was oversold, and still is", then: { available: -1 }, now: { available: -2 }, quiet: true },
    { because: "the stake grew by half", now: { stake: 1_500 }, quiet: false },
  ]; // prettier-ignore
  it.each(corrections)("with wrong data, $quiet: $because", ({ then = {}, now, quiet }) => {
    const marked = alertWith({ id: "a", ...then });
    const available = then.available ?? null;
    const decision = decided({
      kind: "wrong_data",
      evidenceKey: dataKeyOf(marked),
      ...(available === null ? {} : { availableThen: available }),
    });

    const result = quietBy({
      alerts: [alertWith({ id: "a", ...then, ...now })],
      decisions: new Map([["a", decision]]),
      today: "2026-11-22",
      timeZone: "UTC",
    });

    expect(result.quiet).toHaveLength(quiet ? 1 : 0);
  });

  it.each([
    { stake: 1, quiet: true, because: "a cent is no news, though it is more than half again of nothing" },
    { stake: 749, quiet: true, because: "under one and a half times the floor" },
    { stake: 750, quiet: false, because: "now there is something at stake" },
  ])("decided on with nothing at stake, then $stake: quiet $quiet, $because", ({ stake, quiet }) => {
    const result = quietBy({
      alerts: [alertWith({ id: "a", stake })],
      decisions: new Map([["a", decided({ kind: "dismissed", stakeP50Minor: 0 })]]),
      today: "2026-11-22",
      timeZone: "UTC",
    });
    expect(result.quiet).toHaveLength(quiet ? 1 : 0);
  });

  it.each([
    { timeZone: "America/Los_Angeles", quiet: false, because: "there it is two days ago" },
    { timeZone: "Asia/Tokyo", quiet: true, because: "there it is yesterday" },
  ])("counts the days since an order by the shop's calendar: $because", ({ timeZone, quiet }) => {
    const at = new Date("2026-11-20T23:30:00Z");
    const result = quietBy({
      alerts: [alertWith({ id: "a" })],
      decisions: new Map([["a", decided({ kind: "acted", at })]]),
      today: "2026-11-22",
      timeZone,
    });
    expect(result.quiet).toHaveLength(quiet ? 1 : 0);
  });

  it("leaves alone what nobody decided on", () => {
    const { open } = quietBy({
      alerts: [alertWith({ id: "b" })],
      decisions: new Map(),
      today: "2026-11-22",
      timeZone: "UTC",
    });
    expect(open).toHaveLength(1);
  });

  it("keeps wrong data among the dismissed", () => {
    const { quiet } = quietBy({
      alerts: [alertWith({ id: "a" })],
      decisions: new Map([
        ["a", decided({ kind: "wrong_data", evidenceKey: dataKeyOf(alertWith({ id: "a" })) })],
      ]),
      today: "2026-11-22",
      timeZone: "UTC",
    });
    expect(quiet[0]?.state).toBe("dismissed");
  });
});

function decided(decision: Partial<Decision>): Decision {
  return {
    id: "d",
    fingerprint: "a",
    kind: "snoozed",
    reason: "",
    until: null,
    untilEvent: null,
    evidenceKey: "same",
    stakeP50Minor: 1_000,
    availableThen: 5,
    by: { userId: "1", name: null },
    at: new Date("2026-11-10T08:00:00Z"),
    ...decision,
  };
}
