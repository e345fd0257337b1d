/** What the founder decided stays decided while nothing has changed, is kept with its reason, and can be undone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Store, Unit } from "../../app/adapters/store/contract.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { bowlOf } from "../routes/busy-world.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { SHOP, WAREHOUSE } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.setClock(() => new Date()));

const DAY_MS = 86_400_000;
const day = (ahead: number) => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10);
const notNow = (alertId: string, fields: [string, string][]) =>
  running.ask("inbox", { fields: [["intent", "not_now"], ["alertId", alertId], ...fields] });

async function isListed(alertId: string): Promise<boolean> {
  const { decideNow, thisWeek, canWait } = await running.inbox();
  return [...decideNow, ...thisWeek.lines, ...canWait.lines].some(({ id }) => id === alertId);
}

/** Looks anew so many days later. */
async function lookAgain(daysLater = 0): Promise<void> {
  running.setClock(() => new Date(Date.now() + daysLater * DAY_MS));
  await running.job("notice", { shop: SHOP });
}

/** Has so many of the draft's bowl in the warehouse, as after a delivery or many sales, and looks anew. */
async function stockBecomes(draft: DraftModel, quantity: number): Promise<void> {
  const { item } = bowlOf(draft);
  running.outside.admin.setAvailable({ inventoryItemId: item, locationId: WAREHOUSE, quantity });
  const inventoryItemId = `gid://shopify/InventoryItem/${item}`;
  await running.job("apply_webhook", { shop: SHOP, topic: "INVENTORY_LEVELS_UPDATE", inventoryItemId });
  await lookAgain();
}

describe("an alert", () => {
  it.each([
    { how: "not_worth_it", state: "dismissed", says: "Dismissed by you" },
    { how: "we_know", state: "dismissed", says: "Dismissed by you" },
    { how: "wrong_data", state: "dismissed", says: "Marked as wrong data by you" },
  ])("answered with $how does not come back on the same evidence", async ({ how, state, says }) => {
    const { alertId } = await running.nextDraft();

    expect(
      (
        await notNow(alertId, [
          ["how", how],
          ["reason", "Seen to it."],
        ])
      ).status,
    ).toBe(200);
    await lookAgain();

    const alert = await running.alert(alertId);
    expect(await isListed(alertId)).toBe(false);
    expect(alert.state).toBe(state);
    expect(alert.stateText).toContain(says);
    expect(alert.stateText).toContain("Seen to it.");
    expect(alert.past.map(({ text }) => text).join()).toContain("Seen to it.");
  });

  it.each([
    { fields: [["how", "we_know"]], because: "what was known was the last shortage" },
    {
      fields: [
        ["how", "later"],
        ["until", day(30)],
      ],
      because: "the shortage that was put off is over",
    },
    {
      fields: [
        ["how", "event"],
        ["until", "stock_changes"],
      ],
      because: "stock has changed, twice",
    },
    {
      fields: [
        ["how", "event"],
        ["until", "delivery_arrives"],
      ],
      because: "a delivery came, and is sold",
    },
  ] as { fields: [string, string][]; because: string }[])(
    "answered with $fields and solved since comes back with the next shortage: $because",
    async ({ fields }) => {
      const draft = await running.nextDraft();
      const { alertId } = draft;
      await notNow(alertId, fields);

      await stockBecomes(draft, 2_000);
      const solved = (await running.alert(alertId)).state;
      await stockBecomes(draft, 9);
      const short = await isListed(alertId);
      await lookAgain();

      expect(solved).toBe("solved");
      expect(short).toBe(true);
      expect(await isListed(alertId)).toBe(true);
    },
  );

  it("put off until a day comes back on that day, not before", async () => {
    const { alertId } = await running.nextDraft();
    await notNow(alertId, [
      ["how", "later"],
      ["until", day(3)],
    ]);

    await lookAgain(1);
    const before = await isListed(alertId);
    await lookAgain(4);

    expect(before).toBe(false);
    expect(await isListed(alertId)).toBe(true);
  });

  it("marked as wrong data comes back once the data is corrected", async () => {
    const draft = await running.nextDraft();
    const { alertId } = draft;
    await notNow(alertId, [
      ["how", "wrong_data"],
      ["reason", "The price is last year's."],
    ]);
    await lookAgain();
    const before = await isListed(alertId);

    running.outside.admin.setPrice({ variantId: bowlOf(draft).variant, price: "19.00" });
    const productId = `gid://shopify/Product/${bowlOf(draft).product}`;
    await running.job("apply_webhook", { shop: SHOP, topic: "PRODUCTS_UPDATE", productId });
    await lookAgain();

    expect(before).toBe(false);
    expect(await isListed(alertId)).toBe(true);
  });

  it("can be taken back, and stays so when looked at anew", async () => {
    const { alertId } = await running.nextDraft();
    await notNow(alertId, [["how", "we_know"]]);

    const answer = await running.ask("alert", { params: { alertId }, fields: [["intent", "reopen"]] });

    expect(answer.status).toBe(200);
    expect(await isListed(alertId)).toBe(true);
    await lookAgain();
    expect(await isListed(alertId)).toBe(true);
  });

  it("whose order was carried out stays quiet while the order is on its way", async () => {
    const draft = await running.nextDraft();
    await running.approve(draft.id, draft.contentHash);
    await running.carryOut();
    await lookAgain();

    expect(await isListed(draft.alertId)).toBe(false);
    expect((await running.alert(draft.alertId)).past[0]?.text).toMatch(/Acted on by you|Ordered \d+ units/);
  });

  it.each([
    { fields: [["how", "wrong_data"]], field: "reason" },
    {
      fields: [
        ["how", "later"],
        ["until", "soon"],
      ],
      field: "until",
    },
    {
      fields: [
        ["how", "later"],
        ["until", day(-1)],
      ],
      field: "until",
    },
    {
      fields: [
        ["how", "event"],
        ["until", "full_moon"],
      ],
      field: "until",
    },
  ] as { fields: [string, string][]; field: string }[])(
    "is not put away by $fields: it names the field",
    async ({ fields, field }) => {
      const { decideNow, thisWeek } = await running.inbox();
      const alertId = [...decideNow, ...thisWeek.lines][0]?.id ?? "";

      const { status, body } = await notNow(alertId, fields);

      expect(status).toBe(400);
      expect(Object.keys((body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
      expect(await isListed(alertId)).toBe(true);
    },
  );
});

describe("a decision made while the store is looked at", () => {
  /** Runs a look in the midst of which the founder decides. */
  async function decidedDuringLook(at: "detecting" | "placing", decide: () => Promise<unknown>) {
    let waiting: Promise<unknown> | undefined;
    const store: Store = {
      ...running.store,
      shop: (shop, work) =>
        running.store.shop(shop, async (unit) => {
          const facts: Unit["facts"] = {
            ...unit.facts,
            prepare: async (asks, today) => {
              const prepared = await unit.facts.prepare(asks, today);
              if (at === "detecting") await decide();
              return prepared;
            },
          };
          const alerts: Unit["alerts"] = {
            ...unit.alerts,
            replace: async (input) => {
              // It cannot end before the look does; that it has begun is enough.
              if (at === "placing") waiting = decide();
              return unit.alerts.replace(input);
            },
          };
          return work({ ...unit, facts, alerts });
        }),
    };
    await running.job("notice", { shop: SHOP }, { store });
    await waiting;
  }

  it.each(["detecting", "placing"] as const)("stands, where the look is %s", async (at) => {
    const { alertId } = await running.nextDraft();

    await decidedDuringLook(at, () => notNow(alertId, [["how", "we_know"]]));

    expect((await running.alert(alertId)).state).toBe("dismissed");
    expect(await isListed(alertId)).toBe(false);
  });
});
