/** An own order from placed to closed, through the app's own routes; judged by the store's stock and its ledger. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DraftModel, OrderRow, OrdersModel } from "../../app/ui/models.ts";
import { SHOP, WAREHOUSE } from "../sandbox/shopify/test-store.ts";
import { bowlOf } from "./busy-world.ts";
import { OTHER_SHOP, runningApp, type RunningApp, tokenFor } from "./running-app.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.setClock(() => new Date());
  running.wrapWriter((writer) => writer);
  running.outside.faults.clear();
});

/** A placed order of a bowl: its own name, its bowl and what was ordered of it. */
async function placed() {
  const draft = await running.nextDraft();
  const bowl = bowlOf(draft);
  const units = draft.form?.lines[0]?.units ?? 0;
  await running.approve(draft.id, draft.contentHash);
  await running.carryOut();
  await readAgain(bowl.item);
  const order = (await orders()).orders.find(({ reference }) => draft.title.startsWith(reference));
  if (!order) throw new Error("the order stands on the Orders page");
  return { draft, bowl, units, order };
}

/** What Shopify tells by a webhook: this item's stock is read again. */
function readAgain(item: string) {
  return running.job("apply_webhook", {
    shop: SHOP,
    topic: "INVENTORY_LEVELS_UPDATE",
    inventoryItemId: `gid://shopify/InventoryItem/${item}`,
  });
}

const orders = async () => ((await running.ask("orders")).body as { orders: OrdersModel }).orders;
const row = async ({ id }: OrderRow) => (await orders()).orders.find((order) => order.id === id);

/** Presses “Receive” or “Cancel what is open”, and opens the draft that it leads to. */
async function press(order: OrderRow, intent: "receive" | "cancel"): Promise<DraftModel> {
  const { body } = await running.ask("orders", {
    fields: [
      ["intent", intent],
      ["orderId", order.id],
    ],
  });
  expect(body).toMatchObject({ ok: true });
  return running.draft((body as { goTo: string }).goTo.split("/").at(-1) ?? "");
}

async function edit(draft: DraftModel, fields: [string, string][]): Promise<DraftModel> {
  const answer = await running.ask("draft", {
    params: { draftId: draft.id },
    fields: [["intent", "edit"], ["seenHash", draft.contentHash], ...fields],
  });
  expect(answer).toMatchObject({ status: 200, body: { ok: true } });
  return running.draft(draft.id);
}

async function approve(draft: DraftModel): Promise<void> {
  expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 200 });
  await running.carryOut();
}

function stock(item: string) {
  const level = running.outside.store.level(item, WAREHOUSE);
  if (!level) throw new Error("the bowl is stocked in the warehouse");
  return { incoming: level.quantities.incoming, available: level.quantities.available };
}

const onOrder = async (variant: string) => {
  const { onOrder: view } = await running.store.shop(SHOP, (unit) =>
    unit.facts.prepare({ onOrder: true }, "2026-01-01"),
  );
  return view?.get(`gid://shopify/ProductVariant/${variant}`)?.arrivals[0]?.units ?? 0;
};

describe("an order that was placed", () => {
  it("says in its receipt how to take it back in Shopify and in our own books alike", async () => {
    const { draft, bowl, units, order } = await placed();
    const { undo } = await running.receipt(
      (await running.draft(draft.id)).receiptHref?.split("/").at(-1) ?? "",
    );
    expect(undo).toContain(`In Purchase orders, choose “Cancel what is open” at ${order.reference}`);
    expect(undo).not.toContain("Inventory");
    await approve(await press(order, "cancel"));
    expect(stock(bowl.item).incoming).toBe(0);
    expect(await onOrder(bowl.variant)).toBe(0);
    expect(units).toBeGreaterThan(0);
  });

  it("is looked for in Shopify from the moment at which it was written there", async () => {
    const { bowl } = await placed();
    const { onOrder: view } = await running.store.shop(SHOP, (unit) =>
      unit.facts.prepare({ onOrder: true }, "2026-01-01"),
    );
    const [arrival] = view?.get(`gid://shopify/ProductVariant/${bowl.variant}`)?.arrivals ?? [];
    expect(arrival?.locationId).toBe(`gid://shopify/Location/${WAREHOUSE}`);
    expect(Date.parse(arrival?.shownSince ?? "")).toBeLessThanOrEqual(Date.now());
  });
});

describe("an order that arrived", () => {
  it("whole: its units move from incoming to available, once, and it is closed", async () => {
    const { bowl, units, order } = await placed();
    const before = stock(bowl.item);
    expect(before.incoming).toBe(units);
    expect(await onOrder(bowl.variant)).toBe(units);
    expect(order).toMatchObject({ open: true, state: { text: "On its way" }, overdue: null });

    const draft = await press(order, "receive");
    expect(draft).toMatchObject({ state: "proposed", blocked: null, form: null, pdfHref: null });
    expect(draft.back.href).toBe("/app/orders");
    const ledger = running.outside.ledger().length;
    await approve(draft);
    await running.approve(draft.id, draft.contentHash);
    await running.carryOut();

    expect(stock(bowl.item)).toEqual({ incoming: 0, available: before.available + units });
    expect(running.outside.ledger()).toHaveLength(ledger + 1);
    expect(await row(order)).toMatchObject({ open: false, state: { text: "Received" } });
    expect(await onOrder(bowl.variant)).toBe(0);
    const done = await running.draft(draft.id);
    expect(done).toMatchObject({ state: "done", closing: null });
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");
    expect(receipt).toMatchObject({ state: "done", alertHref: null, shown: draft.blocks });
    expect(receipt.undo).toContain("lower available");
    expect((await row(order))?.past[0]?.text).toContain("by you");
  });

  it("in part, twice: what is open falls by each receipt, and the next alert counts what is left", async () => {
    const { bowl, units, order } = await placed();
    const first = await edit(await press(order, "receive"), [
      ["units[0]", "3"],
      ["note", "Three now."],
    ]);
    await approve(first);
    await readAgain(bowl.item);

    expect(stock(bowl.item).incoming).toBe(units - 3);
    expect(await row(order)).toMatchObject({ open: true, state: { text: "Partly received" } });
    expect(await onOrder(bowl.variant)).toBe(units - 3);

    const second = await press(order, "receive");
    expect(second.id).not.toBe(first.id);
    expect(second.closing?.lines[0]).toMatchObject({ openUnits: units - 3, units: units - 3 });
    await approve(second);
    expect(await row(order)).toMatchObject({ open: false });
    expect(stock(bowl.item).incoming).toBe(0);
  });

  it("in part, and the rest cancelled, says both", async () => {
    const { bowl, order } = await placed();
    await approve(await edit(await press(order, "receive"), [["units[0]", "2"]]));
    await readAgain(bowl.item);
    await approve(await press(order, "cancel"));
    const closed = await row(order);
    expect(closed).toMatchObject({ open: false, state: { text: "Received, rest cancelled" } });
    expect(closed?.past.map(({ text }) => text).join(" ")).toContain(
      "2 units received today, on the day of the order",
    );
    expect(stock(bowl.item).incoming).toBe(0);
  });

  it("in numbers that Shopify told of too late stops, and says why, edited or not", async () => {
    const { bowl, units, order } = await placed();
    await approve(await edit(await press(order, "receive"), [["units[0]", "2"]]));
    // Shopify has not told of those two yet.
    const stale = await edit(await press(order, "cancel"), [["note", "They have no more."]]);
    expect(stale.closing?.lines[0]).toMatchObject({ incoming: units });
    await approve(stale);
    await readAgain(bowl.item);

    const back = await running.draft(stale.id);
    expect(back).toMatchObject({ state: "proposed" });
    expect(back.stateText).toContain("Your approval was not carried out");
    expect(stock(bowl.item).incoming).toBe(units - 2);
  });

  it("and was counted in by hand: only incoming falls", async () => {
    const { bowl, units, order } = await placed();
    const { available } = stock(bowl.item);
    running.outside.admin.setAvailable({
      inventoryItemId: bowl.item,
      locationId: WAREHOUSE,
      quantity: available + units,
    });
    await readAgain(bowl.item);

    await approve(await edit(await press(order, "receive"), [["stock", "counted_in"]]));

    expect(stock(bowl.item)).toEqual({ incoming: 0, available: available + units });
    expect(await row(order)).toMatchObject({ open: false });
  });

  it("and was taken in by hand altogether: nothing is written, and the order is closed all the same", async () => {
    const { bowl, units, order } = await placed();
    running.outside.admin.receiveIncoming({
      inventoryItemId: bowl.item,
      locationId: WAREHOUSE,
      quantity: units,
    });
    await readAgain(bowl.item);
    const [before, ledger] = [stock(bowl.item), running.outside.ledger().length];

    const draft = await press(order, "receive");
    expect(draft.closing?.stock).toBe("counted_in");
    await approve(draft);
    const { receiptHref } = await running.draft(draft.id);
    const { steps } = await running.receipt(receiptHref?.split("/").at(-1) ?? "");
    const said = steps.map(({ text }) => text).join(" ");

    expect(stock(bowl.item)).toEqual(before);
    expect(running.outside.ledger()).toHaveLength(ledger);
    expect(await row(order)).toMatchObject({ open: false, state: { text: "Received" } });
    expect(await onOrder(bowl.variant)).toBe(0);
    expect(said).toContain("Recorded in Ops Room's own books; nothing was sent to the store.");
    expect(said).not.toContain("The store confirmed it");
  });

  it("is recorded once though the store's answer is lost", async () => {
    const { bowl, units, order } = await placed();
    const before = stock(bowl.item);
    running.outside.faults.set("error_after_apply", { times: 1, match: /ReceiveIncoming/ });

    await approve(await press(order, "receive"));

    expect(stock(bowl.item)).toEqual({ incoming: 0, available: before.available + units });
    expect(
      await running.app.sql(`select id from order_closings where purchase_order_id = '${order.id}'`),
    ).toHaveLength(1);
  });

  it("stops when incoming moved between the look and the write, and can be approved anew", async () => {
    const { bowl, units, order } = await placed();
    const draft = await press(order, "receive");
    await running.approve(draft.id, draft.contentHash);
    running.outside.admin.receiveIncoming({ inventoryItemId: bowl.item, locationId: WAREHOUSE, quantity: 1 });
    const before = stock(bowl.item);
    await running.carryOut();

    expect(stock(bowl.item)).toEqual(before);
    expect(await row(order)).toMatchObject({ open: true });
    await readAgain(bowl.item);
    const again = await running.draft(draft.id);
    expect(again.state).toBe("proposed");
    await approve(
      await edit(again, [
        ["units[0]", String(units - 1)],
        ["stock", "move"],
      ]),
    );
    expect(stock(bowl.item).incoming).toBe(0);
  });

  it("is not moved where the store shows fewer incoming than are to be received", async () => {
    const { bowl, units, order } = await placed();
    running.outside.admin.receiveIncoming({ inventoryItemId: bowl.item, locationId: WAREHOUSE, quantity: 2 });
    await readAgain(bowl.item);

    const draft = await edit(await press(order, "receive"), [["stock", "move"]]);

    expect(draft.blocked).toContain(`fewer than the ${String(units)}`);
    expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 409 });
  });

  it.each([
    { field: "units[0]", value: "100000", because: "more than is open" },
    { field: "units[0]", value: "0", because: "nothing at all" },
    { field: "receivedDay", value: "2999-01-01", because: "a day to come" },
    { field: "stock", value: "both", because: "no such choice" },
  ])("refuses $because, by field", async ({ field, value }) => {
    const draft = await sharedReceipt();
    const answer = await running.ask("draft", {
      params: { draftId: draft.id },
      fields: [
        ["intent", "edit"],
        ["seenHash", draft.contentHash],
        [field, value],
      ],
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { ok: false, fieldErrors: { [field]: expect.any(String) as string } },
    });
  });

  let shared: OrderRow | null = null;
  async function sharedReceipt(): Promise<DraftModel> {
    shared ??= (await placed()).order;
    return press(shared, "receive");
  }
});

describe("an order that will not come", () => {
  it("is cancelled: incoming falls, nothing is counted on, and the alert comes back", async () => {
    const { draft: ordered, bowl, order } = await placed();
    const { available } = stock(bowl.item);

    await running.app.sql("delete from pgboss.job where name = 'notice'");
    await approve(await edit(await press(order, "cancel"), [["note", "They have closed."]]));
    expect(await running.app.jobs("notice")).toHaveLength(1);
    await readAgain(bowl.item);

    expect(stock(bowl.item)).toEqual({ incoming: 0, available });
    const closed = await row(order);
    expect(closed).toMatchObject({ open: false, state: { text: "Cancelled" } });
    expect(closed?.past[0]?.text).toContain("They have closed.");
    expect(await onOrder(bowl.variant)).toBe(0);

    running.setClock(() => new Date(Date.now() + 3 * 86_400_000));
    await running.job("notice", { shop: SHOP });
    expect((await running.alert(ordered.alertId)).state).toBe("open");
  });

  it("and was received meanwhile is refused", async () => {
    const { order } = await placed();
    const cancellation = await press(order, "cancel");
    await approve(await press(order, "receive"));

    expect((await running.draft(cancellation.id)).state).toBe("dismissed");
    expect(await running.approve(cancellation.id, cancellation.contentHash)).toMatchObject({ status: 409 });
    expect(
      await running.ask("orders", {
        fields: [
          ["intent", "cancel"],
          ["orderId", order.id],
        ],
      }),
    ).toMatchObject({ status: 409, body: { problem: { code: "order_closed" } } });
  });

  it("approved at the same moment as its receipt, becomes one of the two", async () => {
    const { order } = await placed();
    const [receipt, cancellation] = [await press(order, "receive"), await press(order, "cancel")];
    const before = running.outside.ledger().length;

    const answers = await Promise.all(
      [receipt, cancellation].map(({ id, contentHash }) => running.approve(id, contentHash)),
    );
    await running.carryOut();

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(running.outside.ledger()).toHaveLength(before + 1);
    expect(await row(order)).toMatchObject({ open: false });
  });
});

describe("an order past its day", () => {
  it("is marked overdue, with what that means", async () => {
    const { order } = await placed();
    running.setClock(() => new Date());
    await running.app.sql(
      `update purchase_orders set expected_day = current_date - 3 where id = '${order.id}'`,
    );
    const late = await row(order);
    expect(late).toMatchObject({ open: true, state: { text: "Overdue", tone: "warning" } });
    expect(late?.overdue).toMatch(/^[234] days overdue/);
  });
});

describe("orders of another shop", () => {
  it("are neither shown nor closed", async () => {
    const { orders: mine } = await orders();
    const token = await tokenFor({ shop: OTHER_SHOP });
    const seen = await running.ask("orders", { token });
    const closed = await running.ask("orders", {
      token,
      fields: [
        ["intent", "cancel"],
        ["orderId", mine[0]?.id ?? ""],
      ],
    });
    expect(JSON.stringify(seen.body)).not.toContain(mine[0]?.id ?? "none");
    expect(closed.status).toBe(404);
  });
});
