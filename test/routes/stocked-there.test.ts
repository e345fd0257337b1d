/** An order goes to one location: only what is stocked there can be on it, since Shopify shows nothing as incoming elsewhere. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel } from "../../app/ui/models.ts";
import { STREET } from "../sandbox/shopify/test-store.ts";
import { bowlOf, busyWorld } from "./busy-world.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

const world = busyWorld();
const elsewhere = world.variants.find(({ productTitle }) => productTitle === "Bowl 16");
if (!elsewhere) throw new Error("the busy store has sixteen bowls");
world.stock = world.stock.map((level) =>
  level.inventoryItemId === elsewhere.inventoryItemId ? { ...level, locationId: STREET } : level,
);
const ELSEWHERE = `gid://shopify/ProductVariant/${elsewhere.id}`;

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp({ world });
  await running.look();
}, 180_000);
afterAll(() => running.close());

/** A draft to the warehouse, of a bowl that is stocked there. */
async function toWarehouse(): Promise<DraftModel> {
  const draft = await running.nextDraft();
  return bowlOf(draft).variant === elsewhere?.id ? toWarehouse() : draft;
}

const add = (draft: DraftModel, variantId: string) =>
  running.ask("draft", {
    params: { draftId: draft.id },
    fields: [
      ["intent", "edit"],
      ["seenHash", draft.contentHash],
      ["addVariantId", variantId],
    ],
  });

describe("a product that is not stocked where an order goes", () => {
  it("is not offered to join it, and cannot be made to", async () => {
    const draft = await toWarehouse();

    const answer = await add(draft, ELSEWHERE);

    expect(draft.form?.alsoDue.length).toBeGreaterThan(0);
    expect(draft.form?.alsoDue.map(({ variantId }) => variantId)).not.toContain(ELSEWHERE);
    expect(answer.status).toBe(400);
    expect(Object.keys((answer.body as { fieldErrors: object }).fieldErrors)).toEqual(["addVariantId"]);
  });

  it("is ordered to where it is stocked", async () => {
    const { decideNow, thisWeek } = await running.inbox();
    const line = [...decideNow, ...thisWeek.lines].find(({ title }) => title.includes("Bowl 16"));
    const draft = await running.draft(line?.draftId ?? "");

    expect(JSON.stringify(draft.blocks)).toContain("High Street");
    expect(draft.blocked).toBeNull();
  });

  it("blocks an order that it is on, before anybody approves it", async () => {
    const draft = await toWarehouse();
    const joins = draft.form?.alsoDue[0];
    await add(draft, joins?.variantId ?? "");
    await running.app.sql(
      `delete from stock_levels s using variants v where v.inventory_item_id = s.inventory_item_id
        and v.variant_id = '${joins?.variantId ?? ""}'`,
    );

    const edited = await running.draft(draft.id);
    const answer = await running.approve(edited.id, edited.contentHash);

    expect(edited.blocked).toContain(`${joins?.title ?? ""} is not stocked at Warehouse`);
    expect(answer).toMatchObject({ status: 409, body: { problem: { code: "draft_blocked" } } });
    expect(running.outside.ledger()).toEqual([]);
  });
});
