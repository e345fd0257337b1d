/** A draft that waits shows what ordering it now would mean: nothing of it is left standing at the day it was made. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addDays } from "../../app/ops/facts/day.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { SHOP, STREET, WAREHOUSE } from "../sandbox/shopify/test-store.ts";
import { busyWorld } from "./busy-world.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  const world = busyWorld();
  // Everything is stocked in the street too, where none of it lies: an order can go there as well.
  const street = world.stock.map((level) => ({ ...level, locationId: STREET, available: 0, committed: 0 }));
  const stocked = new Set(world.stock.map(({ inventoryItemId, locationId }) => inventoryItemId + locationId));
  const more = street.filter(({ inventoryItemId }) => !stocked.has(inventoryItemId + STREET));
  running = await runningApp({ world: { ...world, stock: [...world.stock, ...more] } });
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.wrapWriter((writer) => writer);
  vi.useRealTimers();
});

const DAY_MS = 86_400_000;
/** Screens and jobs alike live so many days after the test began. */
function daysOn(days: number): void {
  vi.useRealTimers();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * DAY_MS });
}

/** The day on which the draft says that the order is expected, so many days from the real today. */
function expectedOf({ blocks }: DraftModel): string {
  const head = blocks[0];
  if (head?.type !== "fields") throw new Error("an order begins with its fields");
  return /\((.+)\)/.exec(head.fields.find(({ label }) => label === "Expected")?.value ?? "")?.[1] ?? "";
}

const unitsOf = ({ form }: DraftModel) => form?.lines[0]?.units;
const referenceOf = ({ title }: DraftModel) => title.split(" ")[0];

async function expire(draft: DraftModel): Promise<void> {
  await running.approve(draft.id, draft.contentHash);
  daysOn(25 / 24);
  await running.carryOut();
}

async function fail(draft: DraftModel): Promise<void> {
  const { Refused } = await import("../../app/ops/errors.ts");
  const busy = () => Promise.reject(new Refused("shopify_busy", "Shopify was too busy."));
  running.wrapWriter((writer) => ({ ...writer, write: busy }));
  await running.approve(draft.id, draft.contentHash);
  await running.carryOut();
}

async function edit(draft: DraftModel): Promise<void> {
  await running.ask("draft", {
    params: { draftId: draft.id },
    fields: [
      ["intent", "edit"],
      ["seenHash", draft.contentHash],
      [`units[${draft.form?.lines[0]?.variantId ?? ""}]`, "77"],
    ],
  });
}

describe("a draft opened ten days later", () => {
  it.each([
    { was: "left alone", happens: () => Promise.resolve(), coverDays: "20", units: "as advised" },
    { was: "approved too late", happens: expire, coverDays: "25", units: "as advised" },
    { was: "approved in vain", happens: fail, coverDays: "30", units: "as advised" },
    { was: "edited", happens: edit, coverDays: "35", units: "as edited" },
  ])(
    "that was $was orders $units, expected as if it was placed that day",
    async ({ happens, coverDays, units }) => {
      const draft = await running.nextDraft();
      await happens(draft);
      // Stock is to last another number of days than when the draft was made: another order is advised.
      await running.ask("settings", {
        fields: [
          ["intent", "settings"],
          ["coverDays", coverDays],
        ],
      });

      daysOn(10);
      await running.job("notice", { shop: SHOP });
      const late = await running.draft(draft.id);
      const { options, chosenOptionId, draft: prepared } = await running.alert(draft.alertId);
      const advised = options.find(({ id }) => id === chosenOptionId)?.title;

      expect(expectedOf(late)).toBe(addDays(expectedOf(draft), 10));
      expect([prepared?.id, referenceOf(late)]).toEqual([draft.id, referenceOf(draft)]);
      expect(units === "as edited" ? "Order 77 now" : advised).toBe(`Order ${String(unitsOf(late))} now`);
      expect(unitsOf(late)).not.toBe(unitsOf(draft));
      // What was looked at is what is approved.
      expect((await running.approve(late.id, late.contentHash)).status).toBe(200);
    },
  );

  it("after its alert was last worked out, still expects the order from that day on", async () => {
    const draft = await running.nextDraft();
    daysOn(4);
    expect(expectedOf(await running.draft(draft.id))).toBe(addDays(expectedOf(draft), 4));
  });

  it("says that its approval expired, though its figures are fresh", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    daysOn(2);
    await running.job("expire_approvals", {});
    const late = await running.draft(draft.id);

    expect(expectedOf(late)).toBe(addDays(expectedOf(draft), 2));
    expect(late.stateText).toContain("expired before it was carried out");
  });
});

// Last: they change the whole store.
describe("a draft that cannot be placed any more", () => {
  const WAREHOUSE_GID = `gid://shopify/Location/${WAREHOUSE}`;
  const setActive = (active: boolean) =>
    running.app.sql(`update locations set active = ${String(active)} where location_id = '${WAREHOUSE_GID}'`);
  const closeWarehouse = async () => {
    await setActive(false);
  };
  const changeCurrency = async () => {
    running.outside.admin.changeShop({ currency: "EUR" });
    await running.job("incremental_read", { shop: SHOP });
    await running.job("first_read", { shop: SHOP });
    await running.job("notice", { shop: SHOP });
  };
  afterEach(() => setActive(true));

  it.each([
    { was: "edited", because: "its location closed", happens: edit, ends: closeWarehouse },
    { was: "left to expire", because: "its location closed", happens: expire, ends: closeWarehouse },
    { was: "edited", because: "the currency changed", happens: edit, ends: changeCurrency },
  ])("and was $was makes way for one that can, when $because", async ({ happens, ends, was }) => {
    const draft = await running.nextDraft();
    await happens(draft);
    vi.useRealTimers();
    await ends();

    const fresh = await running.draft((await running.alert(draft.alertId)).draft?.id ?? "");
    const before = await running.draft(draft.id);

    expect(fresh).toMatchObject({ state: "proposed", blocked: null, editedBy: null });
    // What nobody edited becomes the new one; what somebody edited is kept beside it.
    expect([before.state, before.id === fresh.id]).toEqual(
      was === "edited" ? ["dismissed", false] : ["proposed", true],
    );
    expect((await running.approve(fresh.id, fresh.contentHash)).status).toBe(200);
    await running.carryOut();
  });
});
