/** Screens that are opened at the same moment, while what they show is refreshed: each of them opens. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel } from "../../app/ui/models.ts";
import { SHOP, WAREHOUSE } from "../sandbox/shopify/test-store.ts";
import { bowlOf } from "./busy-world.ts";
import { runningApp, type RunningApp } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());

/** Sells nearly all of the draft's bowl, further than an approval tolerates: whoever opens the draft refreshes it. */
async function sellOut(draft: DraftModel): Promise<void> {
  const { item } = bowlOf(draft);
  running.outside.admin.setAvailable({ inventoryItemId: item, locationId: WAREHOUSE, quantity: 1 });
  const inventoryItemId = `gid://shopify/InventoryItem/${item}`;
  await running.job("apply_webhook", { shop: SHOP, topic: "INVENTORY_LEVELS_UPDATE", inventoryItemId });
}

const openDraft = ({ id }: DraftModel) => running.ask("draft", { params: { draftId: id } });
const openAlert = ({ alertId }: DraftModel) => running.ask("alert", { params: { alertId } });
const sixOf = <T>(open: (draft: DraftModel, index: number) => Promise<T>, draft: DraftModel) =>
  Promise.all(Array.from({ length: 6 }, (_, index) => open(draft, index)));

describe("opened six times at once while stock has moved", () => {
  it.each([
    { what: "a draft", open: openDraft },
    { what: "an alert", open: openAlert },
    {
      what: "a draft and its alert",
      open: (draft: DraftModel, index: number) => (index % 2 === 0 ? openDraft(draft) : openAlert(draft)),
    },
  ])("$what shows the fresh figures to everybody", async ({ open }) => {
    const draft = await running.nextDraft();
    await sellOut(draft);

    const answers = await sixOf(open, draft);

    expect(answers.map(({ status }) => status)).toEqual(Array<number>(6).fill(200));
    const fresh = await running.draft(draft.id);
    expect(fresh.contentHash).not.toBe(draft.contentHash);
    expect(fresh.rechecks.join(" ")).toContain("is not 1 ± 5");
  });

  it("a draft that failed before is approved by one of them, and stays approved", async () => {
    const draft = await running.nextDraft();
    await running.app.sql(`update drafts set state = 'failed' where id = '${draft.id}'`);
    await sellOut(draft);
    const fresh = await running.draft(draft.id);
    await running.app.sql(`update drafts set state = 'failed', content_hash = '' where id = '${draft.id}'`);

    const [approval] = await Promise.all([
      running.approve(draft.id, fresh.contentHash),
      ...Array.from({ length: 6 }, () => openDraft(draft)),
    ]);

    // Whoever refreshes first may make the click come again; what counts is that both say the same.
    const again = approval.status === 200 ? approval : await running.approve(draft.id, fresh.contentHash);
    expect(again.status).toBe(200);
    expect((await running.draft(draft.id)).state).toBe("approved");
  });
});
