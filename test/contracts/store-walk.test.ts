import { describe, expect, it } from "vitest";
import type { FactBatch } from "../../app/ops/facts/facts.ts";
import type { Ask } from "../../app/ops/facts/views.ts";
import { aLine, anOrder, aStockLevel, aVariant } from "../factories/facts.ts";
import { eachShop } from "../factories/each-shop.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const TODAY = "2026-11-22";

const here = eachShop();
const { unit } = here;
const write = (batch: FactBatch) => unit((u) => u.facts.write(batch, NOW));

describe("views of variants, walked through", () => {
  it("come in pages of whole products of what is sold now", async () => {
    const of = (product: number) => ({ productId: `gid://shopify/Product/${String(product)}` });
    await write({
      variants: [
        ...[aVariant(1, of(1)), aVariant(2, of(2)), aVariant(3, of(2)), aVariant(4, of(3))],
        ...[aVariant(5, { ...of(4), status: "archived" }), aVariant(6, of(5))],
      ],
    });
    const pagesOf = (most: number) =>
      unit(async (u) => (await u.facts.walk([{ variants: true }], { today: TODAY, most })).pages);
    const pages = await pagesOf(2);
    expect(pages.map((page) => page.map((id) => id.split("/").at(-1)))).toEqual([
      ["1"],
      ["2", "3"],
      ["4", "6"],
    ]);
    expect(await pagesOf(100)).toHaveLength(1);
  });

  it("hold on a page what they hold at once, for each of the windows that were asked for", async () => {
    const of = (n: number) => `gid://shopify/ProductVariant/${String(n)}`;
    const line = (n: number, at: number) =>
      aLine(n, { variantId: of(n), quantity: at, discountMinor: 30 * at });
    await write({
      variants: [1, 2, 3].map((n) => aVariant(n, { productId: `gid://shopify/Product/${String(4 - n)}` })),
      stockLevels: [1, 2, 3].map((n) => aStockLevel(n)),
      orders: [
        anOrder(1, { day: "2026-11-12", lines: [line(1, 2), line(2, 1)] }),
        anOrder(2, { day: "2026-11-20", lines: [line(2, 3)] }),
      ],
    });
    await unit((u) => u.facts.rebuildDailySales(null));
    await here.read(NOW);
    const [long, short] = [{ lastDays: 15 }, { lastDays: 4 }];
    const asks: Ask[] = [
      { variants: true, stock: true, sales: short, outOfStock: short },
      { sales: long, stockLog: long, orderMargins: long, returnsByVariant: { lastDays: 364 } },
    ];
    const seen = await unit(async (u) => {
      const walk = await u.facts.walk(asks, { today: TODAY, most: 1 });
      const views = [];
      for (const page of walk.pages)
        for (const ask of asks) views.push({ page, ask, on: await walk.prepare(ask, page) });
      return views;
    });
    expect(seen).toHaveLength(6);
    for (const { page, ask, on } of seen)
      expect(on).toEqual(await unit((u) => u.facts.prepare(ask, TODAY, page)));
  });
});
