/** A price is set once, to exactly what was approved, from exactly what was shown. Judged by the store and its ledger. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { priceChange } from "../../app/ops/drafts/price-change/price-change.ts";
import type { DraftModel } from "../../app/ui/models.ts";
import { runningApp, type RunningApp } from "../routes/running-app.ts";
import { editDraft, seedAnew, seededDraft } from "../routes/seeded-draft.ts";
import { SHOP } from "../sandbox/shopify/test-store.ts";

let running: RunningApp;
beforeAll(async () => {
  running = await runningApp();
  await running.look();
}, 180_000);
afterAll(() => running.close());
afterEach(() => {
  running.wrapWriter((writer) => writer);
  running.outside.faults.clear();
  running.setClock(() => new Date());
});

/** Bowls of the busy store that no test has touched: each sells at $18.00 and costs $6.50. */
let bowls = 0;
function nextBowl() {
  const index = bowls++;
  return { product: String(20 + index), variant: String(200 + index), title: `Bowl ${String(index + 1)}` };
}
type Bowl = ReturnType<typeof nextBowl>;

/** What a detector advises: from $18.00 to `to` minor, with the compare-at price that it had. */
function advised({ product, variant, title }: Bowl, to = 1_500) {
  const [line] = priceChange.example.lines;
  if (!line) throw new Error("the example has a line");
  const payload = {
    ...priceChange.example,
    productId: `gid://shopify/Product/${product}`,
    lines: [
      {
        ...line,
        variantId: `gid://shopify/ProductVariant/${variant}`,
        title,
        sku: null,
        priceMinor: 1_800,
        newPriceMinor: to,
        compareAtMinor: null,
        newCompareAtMinor: 1_800,
        unitCostMinor: 650,
        floorMinor: 900,
        leavesMinor: 900,
        newLeavesMinor: 630,
      },
    ],
  };
  return { kind: "price_change", payload };
}

const priceOf = ({ variant }: Bowl) => running.outside.store.variants.get(variant)?.price;

async function proposed(): Promise<{ bowl: Bowl; draft: DraftModel }> {
  const bowl = nextBowl();
  const draft = await seededDraft(running, advised(bowl), {
    productId: `gid://shopify/Product/${bowl.product}`,
  });
  return { bowl, draft };
}

async function approved() {
  const { bowl, draft } = await proposed();
  expect(await running.approve(draft.id, draft.contentHash)).toMatchObject({ status: 200 });
  return { bowl, draft };
}

async function ledgerOf(work: () => Promise<unknown>) {
  const before = running.outside.ledger().length;
  await work();
  return running.outside.ledger().slice(before);
}

const readProduct = ({ product }: Bowl) =>
  running.job("apply_webhook", {
    shop: SHOP,
    topic: "PRODUCTS_UPDATE",
    productId: `gid://shopify/Product/${product}`,
  });

describe("an approved price", () => {
  it("is set once, is read back, and answers its alert", async () => {
    const { bowl, draft } = await approved();

    const ledger = await ledgerOf(() => running.carryOut());
    const done = await running.draft(draft.id);
    const receipt = await running.receipt(done.receiptHref?.split("/").at(-1) ?? "");

    expect(ledger.map(({ operation, applied }) => [operation, applied])).toEqual([
      [
        "productVariantsBulkUpdate",
        [
          expect.stringContaining("18.00 → 15.00") as string,
          expect.stringContaining("none → 18.00") as string,
        ],
      ],
    ]);
    expect(done.state).toBe("done");
    expect(priceOf(bowl)).toBe("15.00");
    expect(receipt.cameBack).toContainEqual({ label: `Price of ${bowl.title}`, value: "15.00 USD" });
    expect(receipt.undo).toContain(`set back ${bowl.title} to $18.00`);
    expect((await running.alert(draft.alertId)).state).toBe("acted");
  });

  it("is the founder's own, where they typed another, with what a unit leaves there", async () => {
    const { bowl, draft } = await proposed();
    const id = `gid://shopify/ProductVariant/${bowl.variant}`;
    expect(draft.values?.rows[0]?.fields.map(({ name, value }) => [name, value])).toEqual([
      [`newPrice[${id}]`, "15.00"],
      [`newCompareAt[${id}]`, "18.00"],
    ]);
    await editDraft(running, draft, { [`newPrice[${id}]`]: "16.50", [`newCompareAt[${id}]`]: "" });
    const edited = await running.draft(draft.id);
    await seedAnew(running, draft, advised(bowl, 1_400));
    const later = await running.draft(draft.id);
    await running.approve(later.id, later.contentHash);
    await running.carryOut();

    expect(JSON.stringify(edited.blocks)).toContain("$7.65 (now $9.00)");
    expect(later.contentHash).toBe(edited.contentHash);
    expect(priceOf(bowl)).toBe("16.50");
  });

  it("follows what is advised by now, while nobody has edited it", async () => {
    const { bowl, draft } = await proposed();
    await seedAnew(running, draft, advised(bowl, 1_400));

    expect((await running.draft(draft.id)).approveLabel).toBe("Approve and set the price to $14.00");
    expect((await running.approve(draft.id, draft.contentHash)).status).toBe(409);
  });

  it("below cost is said before it is approved, and refused only where it is senseless", async () => {
    const { bowl, draft } = await proposed();
    const field = `newPrice[gid://shopify/ProductVariant/${bowl.variant}]`;
    const refused = await editDraft(running, draft, { [field]: "0" });
    await editDraft(running, draft, { [field]: "5.00" });
    const edited = await running.draft(draft.id);

    expect(refused).toMatchObject({ status: 400 });
    expect(Object.keys((refused.body as { fieldErrors: object }).fieldErrors)).toEqual([field]);
    expect(edited.stateText).toContain("below its cost of $6.50");
    expect(JSON.stringify(edited.blocks)).toContain("below its cost of $6.50");
    expect(edited.blocked).toBeNull();
  });
});

describe("a world that moved after the approval", () => {
  it.each([
    {
      because: "the price",
      change: ({ variant }: Bowl) => running.outside.admin.setPrice({ variantId: variant, price: "17.00" }),
      says: /The selling price of Bowl \d+ moved from 18 to 17 USD since you approved/,
      rechecks: "is not $17.00",
    },
    {
      because: "the compare-at price",
      change: ({ variant }: Bowl) =>
        running.outside.admin.setPrice({ variantId: variant, compareAt: "25.00" }),
      says: /The compare-at price of Bowl \d+ moved from nothing to 25 USD since you approved/,
      rechecks: "is not $25.00",
    },
    {
      because: "the cost",
      change: ({ variant }: Bowl) => running.outside.admin.setCost({ variantId: variant, cost: "9.50" }),
      says: /The recorded unit cost of Bowl \d+ moved from 6.5 to 9.5 USD since you approved/,
      rechecks: "is not $9.50",
    },
  ])("stops it when it was $because, and shows it anew", async ({ change, says, rechecks }) => {
    const { bowl, draft } = await approved();
    change(bowl);
    const before = priceOf(bowl);

    const ledger = await ledgerOf(() => running.carryOut());
    const back = await running.draft(draft.id);
    await readProduct(bowl);
    const fresh = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(priceOf(bowl)).toBe(before);
    expect(back.state).toBe("proposed");
    expect(back.stateText).toMatch(says);
    expect(fresh.contentHash).not.toBe(draft.contentHash);
    expect(fresh.rechecks.join(" ")).toContain(rechecks);
  });

  it("after the last reading of the one door is met by the look right before the call", async () => {
    const { bowl, draft } = await approved();
    running.wrapWriter((writer) => ({
      ...writer,
      write: (write, key) => {
        running.outside.admin.setPrice({ variantId: bowl.variant, price: "17.00" });
        return writer.write(write, key);
      },
    }));

    const ledger = await ledgerOf(() => running.carryOut());
    const failed = await running.draft(draft.id);

    expect(ledger).toEqual([]);
    expect(priceOf(bowl)).toBe("17.00");
    expect(failed.state).toBe("failed");
    expect(failed.stateText).toContain("changed from 18.00 USD to 17.00 USD since you approved");
  });

  it("in which it is set already leaves nothing to approve", async () => {
    const { bowl, draft } = await proposed();
    running.outside.admin.setPrice({ variantId: bowl.variant, price: "15.00", compareAt: "18.00" });
    await readProduct(bowl);
    const blocked = await running.draft(draft.id);

    expect(blocked.blocked).toContain("Shopify has these prices already");
    expect((await running.approve(draft.id, blocked.contentHash)).status).toBe(409);
  });

  it("in which the product is gone blocks it", async () => {
    const { bowl, draft } = await proposed();
    running.outside.admin.deleteProduct(bowl.product);
    await running.job("apply_webhook", {
      shop: SHOP,
      topic: "PRODUCTS_DELETE",
      productId: `gid://shopify/Product/${bowl.product}`,
    });

    expect((await running.draft(draft.id)).blocked).toContain("was deleted in Shopify");
  });

  it("an hour later has let the approval expire", async () => {
    const { draft } = await approved();
    running.setClock(() => new Date(Date.now() + 61 * 60_000));

    const ledger = await ledgerOf(() => running.carryOut());

    expect(ledger).toEqual([]);
    expect((await running.draft(draft.id)).state).toBe("expired");
  });
});

describe("an answer that was lost", () => {
  it("is looked for, found, and not sent again", async () => {
    const { bowl, draft } = await approved();
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
    expect(priceOf(bowl)).toBe("15.00");
  });

  it("of a call that never arrived ends as not sent, and the price stays", async () => {
    const { bowl, draft } = await approved();
    running.outside.faults.set("error_before_apply", { times: 1, match: "productVariantsBulkUpdate" });

    const ledger = await ledgerOf(async () => {
      await running.carryOut();
      expect((await running.draft(draft.id)).state).toBe("unknown");
      running.setClock(() => new Date(Date.now() + 10 * 60_000));
      for (const data of await running.app.jobs("probe_effect")) await running.job("probe_effect", data);
    });

    expect(ledger).toEqual([]);
    expect(priceOf(bowl)).toBe("18.00");
    expect((await running.draft(draft.id)).state).toBe("failed");
  });
});
