/** Discounts as they are now: what approvals of their end rest on, and what is looked at around a write. */
import { z } from "zod";
import type { ReadClient } from "./client.server.ts";
import { DISCOUNT_BY_CODE, DISCOUNTS_NOW } from "./operations.ts";
import { inChunks } from "./paging.server.ts";

/** Shopify may add a kind of discount of which nothing is asked: then it has no status here. */
const OfCode = z.object({
  id: z.string(),
  codeDiscount: z.object({
    status: z.string().optional(),
    endsAt: z.string().nullish(),
    codesCount: z.object({ count: z.int() }).nullish(),
  }),
});
const Automatic = z.object({
  id: z.string(),
  automaticDiscount: z.object({ status: z.string().optional(), endsAt: z.string().nullish() }),
});
const Answer = z.object({ nodes: z.array(z.union([OfCode, Automatic]).nullable()) });
const ByCode = z.object({ codeDiscountNodeByCode: OfCode.nullable() });

/** Status as Shopify writes it: ACTIVE. `codes`: how many it has; null: it applies by itself, or Shopify does not say. */
export type DiscountNow = { id: string; status: string | null; endsAt: string | null; codes: number | null };

/** `code/<code, encoded for an address>`, or an id. */
export async function readDiscounts(
  client: ReadClient,
  names: readonly string[],
): Promise<Map<string, DiscountNow>> {
  const wanted = [...new Set(names)];
  const found = new Map<string, DiscountNow>();
  const ids = wanted.filter((name) => codeIn(name) === null);
  const nodes = await inChunks(DISCOUNTS_NOW, ids, 50, async (some) => {
    const answer = await client.read(DISCOUNTS_NOW, { ids: some }, Answer);
    return answer.nodes.filter((node) => node !== null);
  });
  for (const node of nodes) found.set(node.id, discountOf(node));
  for (const name of wanted) {
    const code = codeIn(name);
    if (code === null) continue;
    const { codeDiscountNodeByCode: node } = await client.read(DISCOUNT_BY_CODE, { code }, ByCode);
    if (node) found.set(name, discountOf(node));
  }
  return found;
}

export function nameOfCode(code: string): string {
  return `${BY_CODE}${encodeURIComponent(code)}`;
}

const BY_CODE = "code/";

function codeIn(name: string): string | null {
  return name.startsWith(BY_CODE) ? decodeURIComponent(name.slice(BY_CODE.length)) : null;
}

function discountOf(node: z.output<typeof OfCode> | z.output<typeof Automatic>): DiscountNow {
  const { status, endsAt } = "codeDiscount" in node ? node.codeDiscount : node.automaticDiscount;
  const codes = "codeDiscount" in node ? (node.codeDiscount.codesCount?.count ?? null) : null;
  return { id: node.id, status: status ?? null, endsAt: endsAt ?? null, codes };
}
