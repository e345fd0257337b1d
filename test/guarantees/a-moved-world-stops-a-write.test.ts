/** What was approved is carried out in the world that was shown, or not at all: then it comes back with the reason. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel } from "../../app/ui/models.ts";
import { BOWL_STOCK, bowlOf } from "../routes/busy-world.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { SHOP, WAREHOUSE } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => running.wrapWriter((writer) => writer));

async function approved(): Promise<DraftModel> {
  const draft = await running.nextDraft();
  await running.approve(draft.id, draft.contentHash);
  return draft;
}

async function ledgerOf(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

function sell(draft: DraftModel, units: number): void {
  running.outside.admin.setAvailable({
    inventoryItemId: bowlOf(draft).item,
    locationId: WAREHOUSE,
    quantity: BOWL_STOCK - units,
  });
}

/** As a colleague or another app would, in Shopify. */
function addIncoming(draft: DraftModel, units: number): void {
  const level = running.outside.store.level(bowlOf(draft).item, WAREHOUSE);
  if (!level) throw new Error("the bowl is stocked in the warehouse");
  running.outside.store.setQuantity(level, "incoming", level.quantities.incoming + units);
}

const announced = (draft: DraftModel) =>
  running.job("apply_webhook", {
    shop: SHOP,
    topic: "INVENTORY_LEVELS_UPDATE",
    inventoryItemId: `gid://shopify/InventoryItem/${bowlOf(draft).item}`,
  });

describe("between approval and execution", () => {
  it.each([
    { units: 5, writes: 1, because: "a few sales are what a day brings" },
    { units: 6, writes: 0, because: "that is more than the draft said it tolerates" },
  ])("$units units sold lead to $writes writes: $because", async ({ units, writes }) => {
    const draft = await approved();
    sell(draft, units);

    expect(await ledgerOf(() => running.carryOut())).toHaveLength(writes);
  });

  it("stock that moved too far brings the draft back: the reason, fresh figures, another hash", async () => {
    const draft = await approved();
    sell(draft, 9);

    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);
    await announced(draft);
    const fresh = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(back.state).toBe("proposed");
    expect(back.stateText).toContain("moved from 10 to 1");
    expect(fresh.contentHash).not.toBe(draft.contentHash);
    expect(fresh.rechecks.join(" ")).toContain("is not 1 ± 5");
    // The old screen cannot approve the new figures.
    expect((await running.approve(draft.id, draft.contentHash)).status).toBe(409);
  });

  it("the draft that comes back is made anew from the store itself: no webhook has to tell of what moved", async () => {
    const draft = await approved();
    sell(draft, 8);

    await running.carryOut();
    const asked = await running.app.jobs("incremental_read");
    for (const data of asked) await running.job("incremental_read", data);
    const fresh = await running.draft(draft.id);

    expect(asked).toEqual([{ shop: SHOP }]);
    expect(fresh.stateText).toMatch(/moved from 10 to 2 since you approved.*look again/);
    expect(fresh.rechecks.join(" ")).toContain("is not 2 ± 5");
    expect(fresh.contentHash).not.toBe(draft.contentHash);
    expect((await running.approve(fresh.id, fresh.contentHash)).status).toBe(200);
    expect(await ledgerOf(() => running.carryOut())).toHaveLength(1);
  });

  it.each([
    {
      because: "a sale at another price leaves another sum than the decision rests on",
      change: (variantId: string) => running.outside.admin.setPrice({ variantId, price: "12.00" }),
      says: /The selling price of Bowl \d+ moved from 18 to 12 USD since you approved/,
      recheck: "is not $12.00 by then",
    },
    {
      because: "the order would name a cost that no longer holds",
      change: (variantId: string) => running.outside.admin.setCost({ variantId, cost: "9.50" }),
      says: /The recorded unit cost of Bowl \d+ moved from [\d.]+ to 9.5 USD since you approved/,
      recheck: "is not $9.50 by then",
      unitCost: "9.50",
    },
  ])("a price that changed stops it: $because", async ({ change, says, recheck, unitCost }) => {
    const draft = await approved();
    change(bowlOf(draft).variant);

    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);
    await running.job("apply_webhook", {
      shop: SHOP,
      topic: "PRODUCTS_UPDATE",
      productId: `gid://shopify/Product/${bowlOf(draft).product}`,
    });
    const fresh = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(back.state).toBe("proposed");
    expect(back.stateText).toMatch(says);
    expect(fresh.contentHash).not.toBe(draft.contentHash);
    expect(fresh.rechecks.join(" ")).toContain(recheck);
    expect(fresh.form?.lines[0]?.unitCost).toBe(unitCost ?? draft.form?.lines[0]?.unitCost);
  });

  it("a cost that the founder named stays theirs, and the recorded one is said beside it", async () => {
    const draft = await running.nextDraft();
    const { variantId } = draft.form?.lines[0] ?? { variantId: "" };
    const fields: [string, string][] = [
      ["intent", "edit"],
      ["seenHash", draft.contentHash],
      [`unitCost[${variantId}]`, "5.25"],
    ];
    await running.ask("draft", { params: { draftId: draft.id }, fields });
    running.outside.admin.setCost({ variantId: bowlOf(draft).variant, cost: "9.50" });
    await running.job("apply_webhook", {
      shop: SHOP,
      topic: "PRODUCTS_UPDATE",
      productId: `gid://shopify/Product/${bowlOf(draft).product}`,
    });

    const fresh = await running.draft(draft.id);

    expect(fresh.form?.lines[0]?.unitCost).toBe("5.25");
    expect(fresh.stateText).toMatch(
      /Shopify records a cost of \$9\.50 for Bowl \d+; this order says \$5\.25\./,
    );
  });

  it("somebody else's incoming units stop it: the total would not be the one that was shown", async () => {
    const draft = await approved();
    addIncoming(draft, 6);

    const ledger = await ledgerOf(() => running.carryOut());

    expect(ledger).toEqual([]);
    expect((await running.draft(draft.id)).stateText).toMatch(
      /Incoming of Bowl \d+ at Warehouse moved from 0 to 6/,
    );
  });

  it("units that come in after the last look are met by Shopify's own compare-and-set", async () => {
    const draft = await approved();
    running.wrapWriter((writer) => ({
      ...writer,
      write: (write, key) => {
        addIncoming(draft, 6);
        return writer.write(write, key);
      },
    }));

    const ledger = await ledgerOf(() => running.carryOut());
    const failed = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(failed.state).toBe("failed");
    expect(failed.stateText).toContain("nothing changed in the store");
  });

  it("a product deleted in Shopify stops it, and the draft says so", async () => {
    const draft = await approved();
    running.outside.admin.deleteVariant(bowlOf(draft).variant);

    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);
    await running.job("apply_webhook", {
      shop: SHOP,
      topic: "PRODUCTS_DELETE",
      productId: `gid://shopify/Product/${bowlOf(draft).product}`,
    });
    const blocked = await running.draft(draft.id);
    const refused = await running.approve(draft.id, blocked.contentHash);

    expect(ledger).toEqual([]);
    expect(back.stateText).toMatch(/Bowl \d+ in the store is gone since you approved/);
    expect(blocked.blocked).toMatch(/Bowl \d+ was deleted in Shopify/);
    expect(refused).toMatchObject({ status: 409, body: { ok: false, problem: { code: "draft_blocked" } } });
  });

  it("a store that cannot be read right now keeps the approval, and the next run carries it out", async () => {
    const draft = await approved();
    running.wrapWriter((writer) => ({
      ...writer,
      read: () => Promise.reject(new Error("no way through")),
    }));

    const blind = await ledgerOf(() => expect(running.carryOut()).rejects.toThrow("no way through"));
    running.wrapWriter((writer) => writer);
    const later = await ledgerOf(() => running.carryOut());

    expect(blind).toEqual([]);
    expect(later).toHaveLength(1);
    expect((await running.draft(draft.id)).state).toBe("done");
  });
});

// Last: they change the whole store.
describe("a store that changes its ways", () => {
  it("with another time zone has its days read anew, and says so", async () => {
    running.outside.admin.changeShop({ timeZone: "Asia/Tokyo" });
    await running.job("incremental_read", { shop: SHOP });
    await running.job("first_read", { shop: SHOP });
    await running.job("notice", { shop: SHOP });

    const { body } = await running.ask("history");

    expect(JSON.stringify(body)).toContain("time zone changed to Asia/Tokyo");
    expect((await running.inbox()).decideNow.length).toBeGreaterThan(0);
  });

  it("with another currency blocks what was prepared in the old one, and prepares it anew", async () => {
    const edited = await running.nextDraft();
    const note: [string, string][] = [
      ["intent", "edit"],
      ["seenHash", edited.contentHash],
      ["note", "Mine."],
    ];
    await running.ask("draft", { params: { draftId: edited.id }, fields: note });
    const untouched = await running.nextDraft();

    running.outside.admin.changeShop({ currency: "EUR" });
    await running.job("incremental_read", { shop: SHOP });
    const blocked = await running.draft(edited.id);
    const refused = await running.approve(edited.id, blocked.contentHash);
    const unread = (await running.ask("inbox")).body;
    const old = await running.alert(edited.alertId);
    // Nothing is concluded from what is not read in the new currency, whoever asks.
    await running.job("notice", { shop: SHOP });
    const notLookedAt = (await running.ask("inbox")).body;
    await running.job("first_read", { shop: SHOP });
    const notJudged = (await running.ask("inbox")).body;
    await running.job("notice", { shop: SHOP });
    const anew = await running.draft(untouched.id);

    for (const meanwhile of [unread, notLookedAt, notJudged])
      expect(meanwhile).toMatchObject({ firstRun: { found: [] } });
    expect(JSON.stringify(unread)).toContain("currency changed to EUR, so everything is read anew");
    expect(old.stake.likely).toContain("$");
    expect((await running.inbox()).decideNow[0]?.stake.likely).toContain("€");
    expect(blocked.blocked).toContain("currency changed from USD to EUR");
    expect(refused).toMatchObject({ status: 409, body: { ok: false, problem: { code: "draft_blocked" } } });
    expect(anew).toMatchObject({ blocked: null, form: { currency: "EUR" } });
    expect(JSON.stringify((await running.ask("history")).body)).toContain("currency changed to EUR");
  });
});
