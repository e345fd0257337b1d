import { describe, expect, it } from "vitest";
import type { Unit } from "../../app/adapters/store/contract.ts";
import { aDecision, anAlert, ranked } from "../factories/alert.ts";
import { packed } from "../../app/adapters/store/packed-alert.server.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-22T13:00:00Z");
const TOMORROW = new Date("2026-11-23T12:00:00Z");
const HASH = "a".repeat(64);

const here = eachShop();
const { unit } = here;
const replace = (over: Partial<Parameters<Unit["alerts"]["replace"]>[0]> = {}) =>
  unit((u) => u.alerts.replace({ ranked: [], quiet: [], detectors: ["stockout"], now: NOW, ...over }));
const byFingerprint = (n: number) => unit((u) => u.alerts.byFingerprint(`stockout:${String(n)}`));

describe("alerts of a run", () => {
  it("are opened, updated and solved by fingerprint", async () => {
    expect(await replace({ ranked: [ranked(anAlert(1)), ranked(anAlert(2), 1)] })).toEqual({
      opened: 2,
      updated: 0,
      solved: 0,
    });
    const first = await byFingerprint(1);
    const changed = anAlert(1, { title: "Mug 1 is gone" });
    expect(await replace({ ranked: [ranked(changed)], now: LATER })).toEqual({
      opened: 0,
      updated: 1,
      solved: 1,
    });

    expect(await byFingerprint(1)).toMatchObject({
      id: first?.id,
      alert: { title: "Mug 1 is gone" },
      firstSeenAt: NOW,
      lastSeenAt: LATER,
    });
    expect(await byFingerprint(2)).toMatchObject({ state: "solved" });
  });

  it("leave those of detectors that did not run alone", async () => {
    await replace({ ranked: [ranked(anAlert(1))] });
    expect(await replace({ detectors: [], now: LATER })).toMatchObject({ solved: 0 });
    expect(await byFingerprint(1)).toMatchObject({ state: "open" });
  });

  it("keep a chosen option while it is offered", async () => {
    await replace({ ranked: [ranked(anAlert(1))] });
    const id = (await byFingerprint(1))?.id ?? "";
    await unit((u) => u.alerts.chooseOption(id, "less"));
    await replace({ ranked: [ranked(anAlert(1))], now: LATER });
    expect(await byFingerprint(1)).toMatchObject({ chosenOptionId: "less" });
    const offered = anAlert(1).options.map((option) =>
      option.id === "less" ? { ...option, id: "more" } : option,
    );
    await replace({ ranked: [ranked(anAlert(1, { options: offered }))], now: LATER });
    expect(await byFingerprint(1)).toMatchObject({ chosenOptionId: "order" });
  });

  it("remember yesterday's stake, and what grew since", async () => {
    await replace({ ranked: [ranked(anAlert(1))] });
    expect(await byFingerprint(1)).toMatchObject({ stakeYesterdayMinor: null });
    const usd = (minor: number) => ({ minor, currency: "USD" });
    const grown = anAlert(1, { stake: { p10: usd(8_000), p50: usd(15_000), p90: usd(30_000) } });
    await replace({ ranked: [ranked(grown)], now: TOMORROW });
    expect(await byFingerprint(1)).toMatchObject({ stakeYesterdayMinor: 10_000 });
    expect(await unit((u) => u.alerts.changedSince(LATER))).toEqual({
      opened: 0,
      solved: 0,
      grew: [{ title: "Mug 1 runs out", fromMinor: 10_000, toMinor: 15_000 }],
    });
  });

  it("stay quiet with their decision, and open again without it", async () => {
    await replace({ ranked: [ranked(anAlert(1))] });
    const id = (await byFingerprint(1))?.id ?? "";
    await unit((u) => u.alerts.setState(id, "snoozed", aDecision(1)));
    await replace({
      quiet: [{ fingerprint: "stockout:1", state: "snoozed", alert: packed(anAlert(1)) }],
      now: LATER,
    });
    expect(await byFingerprint(1)).toMatchObject({ state: "snoozed", decision: aDecision(1) });
    expect(await replace({ ranked: [ranked(anAlert(1))], now: TOMORROW })).toMatchObject({
      opened: 1,
      updated: 0,
    });
    expect(await byFingerprint(1)).toMatchObject({ state: "open", decision: null });
  });

  it("taken back after a look that passed them by, stand where they stood", async () => {
    await replace({ ranked: [ranked(anAlert(2), 0), ranked(anAlert(1), 1)] });
    const place = async () => {
      const { shelf, position, why } = (await byFingerprint(1)) ?? {};
      return { shelf, position, why };
    };
    const before = await place();
    expect(before).toMatchObject({ shelf: "decide_now", position: 1 });
    const id = (await byFingerprint(1))?.id ?? "";
    await unit((u) => u.alerts.setState(id, "snoozed", aDecision(1)));
    await replace({
      ranked: [ranked(anAlert(2), 0)],
      quiet: [{ fingerprint: "stockout:1", state: "snoozed", alert: packed(anAlert(1)) }],
      now: LATER,
    });
    await unit((u) => u.alerts.setState(id, "open", null));
    expect(await place()).toEqual(before);
  });

  it("are listed by shelf, each situation's money once, with the prepared draft", async () => {
    const twin = anAlert(3, {
      situation: "stock:V1",
      missing: [{ id: "cost", text: "cost is missing", effect: "…", cure: null }],
    });
    await replace({ ranked: [ranked(anAlert(1), 0), ranked(anAlert(2), 1), ranked(twin, 2, "can_wait")] });
    const id = (await byFingerprint(1))?.id ?? "";
    const seed = { kind: "purchase_order", payload: { units: 24 } };
    const draft = await unit((u) =>
      u.drafts.ensure({ alertId: id, optionId: "order", seed, kindVersion: 1, contentHash: HASH, now: NOW }),
    );
    const { shelves } = await unit((u) => u.alerts.open({ limitPerShelf: 1 }));
    expect(shelves.decide_now).toMatchObject({ count: 2, p50Minor: 20_000, p10Minor: 10_000 });
    expect(shelves.decide_now.lines).toMatchObject([
      {
        id,
        title: "Mug 1 runs out",
        draftId: draft.id,
        draftTitle: "Option order of 1",
        decideBy: "2026-11-25",
      },
    ]);
    expect(shelves.can_wait).toMatchObject({
      count: 1,
      p50Minor: 0,
      lines: [{ cautions: ["cost is missing"], draftId: null }],
    });
    expect(shelves.this_week).toEqual({ lines: [], count: 0, p10Minor: 0, p50Minor: 0, p90Minor: 0 });
    expect(await unit((u) => u.alerts.forProduct("P1"))).toMatchObject([{ id }]);
  });
});
