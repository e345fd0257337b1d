/** Products and variants as they are now: what approvals of prices, policies and statuses rest on. */
import { z } from "zod";
import { Currency } from "../../ops/money/money.ts";
import { decimalText } from "../../ops/money/parse.ts";
import type { ReadClient } from "./client.server.ts";
import { PRODUCTS_NOW, VARIANTS_NOW } from "./operations.ts";
import { inChunks } from "./paging.server.ts";
import { minor } from "./to-facts.ts";

const Decimal = z.string().regex(/^\d+(\.\d+)?$/);

const VariantsAnswer = z.object({
  shop: z.object({ currencyCode: Currency }),
  nodes: z.array(
    z
      .object({
        id: z.string(),
        displayName: z.string(),
        price: Decimal,
        compareAtPrice: Decimal.nullable(),
        inventoryPolicy: z.string(),
        inventoryItem: z.object({
          unitCost: z.object({ amount: Decimal, currencyCode: Currency }).nullable(),
        }),
      })
      .nullable(),
  ),
});

/**
 * Amounts are decimal texts in the shop's currency, rounded as they are when they are read as facts: what was shown is
 * compared with them. Cost null: not recorded in this currency.
 */
export type VariantNow = {
  title: string;
  currency: Currency;
  price: string;
  compareAt: string | null;
  cost: string | null;
  /** CONTINUE or DENY. */
  policy: string;
};

export async function readVariants(
  client: ReadClient,
  ids: readonly string[],
): Promise<Map<string, VariantNow>> {
  const nodes = await inChunks(VARIANTS_NOW, [...new Set(ids)], 200, async (some) => {
    const answer = await client.read(VARIANTS_NOW, { ids: some }, VariantsAnswer);
    const { currencyCode: currency } = answer.shop;
    return answer.nodes.flatMap((node) => (node === null ? [] : [{ ...node, currency }]));
  });
  return new Map(
    nodes.map(({ id, displayName, currency, price, compareAtPrice, inventoryPolicy, inventoryItem }) => {
      const { unitCost } = inventoryItem;
      return [
        id,
        {
          title: displayName,
          currency,
          price: rounded(price, currency),
          compareAt: compareAtPrice === null ? null : rounded(compareAtPrice, currency),
          cost: unitCost?.currencyCode === currency ? rounded(unitCost.amount, currency) : null,
          policy: inventoryPolicy,
        },
      ];
    }),
  );
}

function rounded(amount: string, currency: Currency): string {
  return decimalText(minor(amount, currency), currency);
}

const ProductsAnswer = z.object({
  nodes: z.array(z.object({ id: z.string(), title: z.string(), status: z.string() }).nullable()),
});

/** Status as Shopify writes it: ACTIVE. */
type ProductNow = { title: string; status: string };

export async function readProducts(
  client: ReadClient,
  ids: readonly string[],
): Promise<Map<string, ProductNow>> {
  const nodes = await inChunks(PRODUCTS_NOW, [...new Set(ids)], 200, async (some) => {
    const answer = await client.read(PRODUCTS_NOW, { ids: some }, ProductsAnswer);
    return answer.nodes.filter((node) => node !== null);
  });
  return new Map(nodes.map(({ id, title, status }) => [id, { title, status }]));
}
