/** Tags of orders and states of returns as they are now: what approvals of them rest on. */
import { z } from "zod";
import type { ReadClient } from "./client.server.ts";
import { ORDER_TAGS_NOW, RETURNS_NOW } from "./operations.ts";
import { inChunks } from "./paging.server.ts";

const Tagged = z.object({ id: z.string(), name: z.string(), tags: z.array(z.string()) });
const TagsAnswer = z.object({ nodes: z.array(Tagged.nullable()) });

export type TaggedOrder = z.output<typeof Tagged>;

export async function readTags(
  client: ReadClient,
  orderIds: readonly string[],
): Promise<Map<string, TaggedOrder>> {
  const nodes = await inChunks(ORDER_TAGS_NOW, [...new Set(orderIds)], 50, async (some) => {
    const answer = await client.read(ORDER_TAGS_NOW, { ids: some }, TagsAnswer);
    return answer.nodes.filter((node) => node !== null);
  });
  return new Map(nodes.map((node) => [node.id, node]));
}

/** Shopify does not tell tags apart by capitals. Null: the order is gone. */
export function tagState(order: TaggedOrder | undefined, tag: string): "there" | "absent" | null {
  if (!order) return null;
  return order.tags.some((has) => has.toLowerCase() === tag.toLowerCase()) ? "there" : "absent";
}

const Asked = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  decline: z.object({ reason: z.string() }).nullable(),
});
const ReturnsAnswer = z.object({ nodes: z.array(Asked.nullable()) });

/** Status as Shopify writes it: REQUESTED. */
export type ReturnNow = z.output<typeof Asked>;

export async function readReturns(
  client: ReadClient,
  ids: readonly string[],
): Promise<Map<string, ReturnNow>> {
  const nodes = await inChunks(RETURNS_NOW, [...new Set(ids)], 50, async (some) => {
    const answer = await client.read(RETURNS_NOW, { ids: some }, ReturnsAnswer);
    return answer.nodes.filter((node) => node !== null);
  });
  return new Map(nodes.map((node) => [node.id, node]));
}
