/**
 * Policies, statuses, corrections, transfers and lists: each does exactly what was approved, once, or comes back with the reason.
 * Judged by the store and its ledger. Prices have a file of their own.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { markdownList } from "../../app/ops/drafts/markdown-list/markdown-list.ts";
import { stockCount } from "../../app/ops/drafts/stock-count/stock-count.ts";
import type { DraftSeed } from "../../app/ops/detectors/contract.ts";
import type { DraftModel, HistoryModel } from "../../app/ui/models.ts";
import { BOWL_STOCK, busyWorld } from "../routes/busy-world.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { editDraft, seedAnew, seededDraft } from "../routes/seeded-draft.ts";
import { askToTakeBack, takingBack } from "../routes/taking-back.ts";
import { SHOP, STREET, WAREHOUSE } from "../sandbox/shopify/test-store.ts";

/** The busy store with room for its bowls in the street too, for transfers. */
const world = busyWorld({ bowls: 24 });
for (const level of world.stock.filter(({ inventoryItemId }) => inventoryItemId.startsWith("20")))
  world.stock.push({ ...level, locationId: STREET, available: 0 });

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp({ world });
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.wrapWriter((writer) => writer);
  running.setClock(() => new Date());
});

/** Bowls of the busy store that no test has touched: on sale, not sold beyond stock, ten in the warehouse. */
let bowls = 0;
const nextBowl = () => bowlAt(bowls++);
function bowlAt(index: number) {
  return {
    product: String(20 + index),
    variant: String(200 + index),
    item: String(2_000 + index),
    title: `Bowl ${String(index + 1)}`,
  };
}
type Bowl = ReturnType<typeof bowlAt>;
const gid = (type: string, id: string) => `gid://shopify/${type}/${id}`;

const announcedStock = ({ item }: Bowl) => ({
  topic: "INVENTORY_LEVELS_UPDATE",
  inventoryItemId: gid("InventoryItem", item),
});

type Case = {
  kind: string;
  seed: (bowl: Bowl) => DraftSeed;
  operation: string;
  /** What the store shows of it. */
  now: (bowl: Bowl) => unknown;
  becomes: unknown;
  /** As a colleague would, in Shopify. */
  move: (bowl: Bowl) => void;
  moved: unknown;
  says: RegExp;
  /** A field of its form, what is typed into it, and what the store then shows. */
  typed: { field: (bowl: Bowl) => string; value: string; becomes: unknown; wrong: string };
  announced: (bowl: Bowl) => Record<string, string>;
  /** How the store shows it once that is taken back: as `now` does, or elsewhere. */
  back: { becomes: unknown; now?: (bowl: Bowl) => unknown; first?: (bowl: Bowl) => void };
};

const announcedProduct = ({ product }: Bowl) => ({
  topic: "PRODUCTS_UPDATE",
  productId: gid("Product", product),
});

const cases: Case[] = [
  {
    kind: "selling_policy",
    seed: ({ product, variant, title }) => ({
      kind: "selling_policy",
      payload: {
        productId: gid("Product", product),
        lines: [
          {
            variantId: gid("ProductVariant", variant),
            title,
            sku: null,
            continueSelling: false,
            newContinueSelling: true,
          },
        ],
      },
    }),
    operation: "productVariantsBulkUpdate",
    now: ({ variant }) => running.outside.store.variants.get(variant)?.policy,
    becomes: "CONTINUE",
    move: ({ variant }) => running.outside.admin.setPolicy({ variantId: variant, policy: "CONTINUE" }),
    moved: "CONTINUE",
    says: /Selling Bowl \d+ when out of stock changed since you approved/,
    typed: {
      field: ({ variant }) => `policy[${gid("ProductVariant", variant)}]`,
      value: "allowed",
      becomes: "CONTINUE",
      wrong: "stopped",
    },
    announced: announcedProduct,
    back: { becomes: "DENY" },
  },
  {
    kind: "product_status",
    seed: ({ product, title }) => ({
      kind: "product_status",
      payload: { productId: gid("Product", product), title, status: "active", newStatus: "archived" },
    }),
    operation: "productUpdate",
    now: ({ product }) => running.outside.store.products.get(product)?.status,
    becomes: "ARCHIVED",
    move: ({ product }) => running.outside.admin.setStatus({ productId: product, status: "UNLISTED" }),
    moved: "UNLISTED",
    says: /The status of Bowl \d+ changed since you approved/,
    typed: { field: () => "newStatus", value: "draft", becomes: "DRAFT", wrong: "active" },
    announced: announcedProduct,
    back: { becomes: "ACTIVE" },
  },
  {
    kind: "stock_correction",
    seed: ({ variant, item, title }) => ({
      kind: "stock_correction",
      payload: {
        lines: [
          {
            variantId: gid("ProductVariant", variant),
            inventoryItemId: gid("InventoryItem", item),
            locationId: gid("Location", WAREHOUSE),
            locationName: "Warehouse",
            title,
            sku: null,
            availableAtShow: BOWL_STOCK,
            newAvailable: 7,
          },
        ],
      },
    }),
    operation: "inventorySetQuantities",
    now: ({ item }) => running.outside.store.level(item, WAREHOUSE)?.quantities.available,
    becomes: 7,
    move: ({ item }) =>
      running.outside.admin.setAvailable({
        inventoryItemId: item,
        locationId: WAREHOUSE,
        quantity: BOWL_STOCK - 1,
      }),
    moved: BOWL_STOCK - 1,
    says: /Available of Bowl \d+ at Warehouse moved from 10 to 9 since you approved/,
    typed: {
      field: ({ item }) => `newAvailable[${gid("InventoryItem", item)}@${gid("Location", WAREHOUSE)}]`,
      value: "4",
      becomes: 4,
      wrong: "-4",
    },
    announced: announcedStock,
    back: { becomes: BOWL_STOCK },
  },
  {
    kind: "stock_transfer",
    seed: ({ variant, item, title }) => ({
      kind: "stock_transfer",
      payload: {
        from: { locationId: gid("Location", WAREHOUSE), name: "Warehouse" },
        to: { locationId: gid("Location", STREET), name: "High Street" },
        lines: [
          {
            variantId: gid("ProductVariant", variant),
            inventoryItemId: gid("InventoryItem", item),
            title,
            sku: null,
            units: 4,
            availableAtShow: BOWL_STOCK,
          },
        ],
        note: "",
      },
    }),
    operation: "inventoryTransferCreateAsReadyToShip",
    now: ({ item }) => running.outside.store.level(item, WAREHOUSE)?.quantities.reserved,
    becomes: 4,
    move: ({ item }) =>
      running.outside.admin.setAvailable({ inventoryItemId: item, locationId: WAREHOUSE, quantity: 3 }),
    moved: 0,
    says: /Available of Bowl \d+ at Warehouse moved from 10 to 3 since you approved/,
    typed: {
      field: ({ item }) => `units[${gid("InventoryItem", item)}]`,
      value: "2",
      becomes: 2,
      wrong: "two",
    },
    announced: announcedStock,
    back: {
      becomes: 4,
      now: ({ item }) => running.outside.store.level(item, STREET)?.quantities.reserved,
      // Whoever receives the transfer says so in Shopify.
      first: ({ item }) =>
        running.outside.admin.setAvailable({ inventoryItemId: item, locationId: STREET, quantity: 4 }),
    },
  },
];

async function proposed({ seed }: Case, bowl = nextBowl()): Promise<{ bowl: Bowl; draft: DraftModel }> {
  return { bowl, draft: await seededDraft(running, seed(bowl), { productId: gid("Product", bowl.product) }) };
}

async function approved(of: Case, which?: Bowl) {
  const { bowl, draft } = await proposed(of, which);
  expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 200 });
  return { bowl, draft };
}

async function ledgerOf(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

describe.each(cases)("$kind", (of) => {
  it("does what was approved, once, is read back, and answers its alert", async () => {
    const { bowl, draft } = await approved(of);

    const ledger = await ledgerOf(() => running.carryOut());
    const done = await running.draft(draft.id);
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");

    expect(ledger.map(({ operation }) => operation)).toEqual([of.operation]);
    expect(of.now(bowl)).toBe(of.becomes);
    expect(done.state).toBe("done");
    expect(receipt.cameBack.length).toBeGreaterThan(1);
    expect(receipt.undo).toContain("Shopify Admin");
    expect((await running.alert(draft.alertId)).state).toBe("acted");
  });

  it("does what the founder chose instead, and refuses what is senseless beside its field", async () => {
    const { bowl, draft } = await proposed(of);
    const field = of.typed.field(bowl);
    const refused = await editDraft(running, draft, { [field]: of.typed.wrong });
    await editDraft(running, draft, { [field]: of.typed.value });
    const edited = await running.draft(draft.id);
    await running.approve(edited.id, edited.contentHash);
    await running.carryOut();

    expect(refused.status).toBe(400);
    expect(Object.keys((refused.body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(draft.values?.rows[0]?.fields.map(({ name }) => name)).toEqual([field]);
    expect(of.now(bowl)).toBe(of.typed.becomes);
  });

  it("stops when somebody changed it meanwhile, leaves theirs, and shows it anew", async () => {
    const { bowl, draft } = await approved(of);
    of.move(bowl);

    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);
    await running.job("apply_webhook", { shop: SHOP, ...of.announced(bowl) });
    const fresh = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(of.now(bowl)).toBe(of.moved);
    expect(back).toMatchObject({ state: "proposed", stateText: expect.stringMatching(of.says) as string });
    expect(fresh.contentHash).not.toBe(draft.contentHash);
  });

  it("looks for an answer that was lost, finds it, and does not send it again", async () => {
    const { bowl, draft } = await approved(of);
    running.wrapWriter((writer) => ({
      ...writer,
      write: async (write, key) => {
        await writer.write(write, key);
        throw new Error("the answer got lost");
      },
    }));

    const ledger = await ledgerOf(async () => {
      await running.carryOut();
      expect((await running.draft(draft.id)).state).toBe("unknown");
      running.setClock(() => new Date(Date.now() + 10 * 60_000));
      for (const data of await running.app.jobs("probe_effect")) await running.job("probe_effect", data);
    });

    expect(ledger).toHaveLength(1);
    expect((await running.draft(draft.id)).state).toBe("done");
    expect(of.now(bowl)).toBe(of.becomes);
  });
});

describe.each(cases)("a $kind that is taken back", ({ announced, back, ...of }) => {
  it("is a change of its own, with its own yes, from what it is to what it was, and once", async () => {
    const { bowl, draft } = await approved({ ...of, announced, back });
    await running.carryOut();
    back.first?.(bowl);
    await running.job("apply_webhook", { shop: SHOP, ...announced(bowl) });

    const prepared = await ledgerOf(() => takingBack(running, draft));
    const undo = await takingBack(running, draft);
    const ledger = await ledgerOf(async () => {
      expect(await running.approve(undo.id, undo.contentHash)).toMatchObject({ status: 200 });
      await running.carryOut();
    });

    expect(prepared).toEqual([]);
    expect(undo).toMatchObject({ state: "proposed", back: { label: "What it takes back" } });
    expect(undo.id).not.toBe(draft.id);
    expect(ledger.map(({ operation }) => operation)).toEqual([of.operation]);
    expect((back.now ?? of.now)(bowl)).toBe(back.becomes);
    expect((await running.draft(undo.id)).state).toBe("done");
    expect(await askToTakeBack(running, draft)).toMatchObject({
      body: { problem: { code: "already_undone" } },
    });
  });
});

it("a transfer cannot be taken back before there is anything to send back", async () => {
  const transfer = cases.find(({ kind }) => kind === "stock_transfer");
  if (!transfer) throw new Error("it is one of the cases");
  const { draft } = await approved(transfer);
  await running.carryOut();

  const undo = await takingBack(running, draft);
  const refused = await running.approve(undo.id, undo.contentHash);

  expect(undo.blocked).not.toBeNull();
  expect(refused).toMatchObject({ status: 409, body: { problem: { code: "draft_blocked" } } });
});

describe("an answer that no look can tell", () => {
  // Bowls that the tests above have changed in another way than the one that is looked at here.
  it.each([
    {
      kind: "stock_correction",
      which: 0,
      standing: "10 (10 when approved; 7 if it arrived and nothing else happened)",
    },
    { kind: "selling_policy", which: 8, standing: "DENY (DENY when approved; CONTINUE if it arrived)" },
    { kind: "stock_transfer", which: 1, standing: "10 (10 when approved)" },
  ])("of a $kind is the founder's to say, from how it stands", async ({ kind, which, standing }) => {
    const of = cases.find((each) => each.kind === kind);
    if (!of) throw new Error("it is one of the cases");
    const { draft } = await approved(of, bowlAt(which));
    running.wrapWriter((writer) => ({
      ...writer,
      write: () => Promise.reject(new Error("the answer got lost")),
      probe: () => Promise.resolve({ state: "unknown" }),
    }));
    await running.carryOut();
    const [row] = await running.app.sql(`select id from approvals where draft_id = '${draft.id}'`);
    const approvalId = String(row?.["id"]);
    for (let look = 1; look <= 4; look += 1) {
      running.setClock(() => new Date(Date.now() + look * 10 * 60_000));
      await running.job("probe_effect", { shop: SHOP, approvalId });
    }

    expect((await running.receipt(approvalId)).toDecide?.standing.map(({ value }) => value)).toEqual([
      standing,
    ]);
  });
});

describe.each([
  { kind: "stock_count", seed: { kind: "stock_count", payload: stockCount.example } },
  { kind: "markdown_list", seed: { kind: "markdown_list", payload: markdownList.example } },
])("$kind", ({ seed }) => {
  it("is a file, and once it is approved a record of ours; the store is not touched", async () => {
    const draft = await seededDraft(running, seed);

    const ledger = await ledgerOf(async () => {
      await running.approve(draft.id, draft.contentHash);
      await running.carryOut();
    });
    const done = await running.draft(draft.id);
    const { history } = (await running.ask("history")).body as { history: HistoryModel };
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");

    expect(draft.file?.text).toContain("Ceramic Mug, White");
    expect(done).toMatchObject({ state: "done", file: { filename: draft.file?.filename } });
    expect(ledger).toEqual([]);
    expect(history.entries.map(({ what }) => what)).toEqual(
      expect.arrayContaining([`Marked as done: ${draft.title}`, `Recorded as done: ${draft.title}`]),
    );
    expect(JSON.stringify(receipt.sent)).toContain("Ceramic Mug, White");
    expect(receipt.undo).toContain("wrote nothing to Shopify");
    expect((await running.alert(draft.alertId)).state).toBe("acted");
  });

  it("stays as it is while somebody works from it, though stock moves", async () => {
    const draft = await seededDraft(running, seed);
    const lines = seed.payload.lines.map((line) => ({ ...line, availableAtShow: 1, available: 1 }));
    const kept = seed.kind === "stock_count" ? "available" : "availableAtShow";
    const payload = {
      ...seed.payload,
      lines: lines.map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => name !== kept))),
    };
    await seedAnew(running, draft, { kind: seed.kind, payload });

    expect((await running.draft(draft.id)).contentHash).toBe(draft.contentHash);
  });
});
