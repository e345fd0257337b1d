/** Parts of orders as they are now: what approvals of holds rest on, and what is looked at around a write. */
import { z } from "zod";
import type { ReadClient } from "./client.server.ts";
import { FULFILMENTS_NOW } from "./operations.ts";
import { inChunks } from "./paging.server.ts";

const Answer = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string(),
        orderName: z.string(),
        status: z.string(),
        fulfillmentHolds: z.array(
          z.object({
            id: z.string(),
            reason: z.string(),
            handle: z.string().nullable(),
            heldByRequestingApp: z.boolean(),
          }),
        ),
      })
      .nullable(),
  ),
});

/** Status as Shopify writes it: OPEN. */
export type FulfilmentNow = NonNullable<z.output<typeof Answer>["nodes"][number]>;

export async function readFulfilments(
  client: ReadClient,
  ids: readonly string[],
): Promise<Map<string, FulfilmentNow>> {
  const nodes = await inChunks(FULFILMENTS_NOW, [...new Set(ids)], 50, async (some) => {
    const answer = await client.read(FULFILMENTS_NOW, { ids: some }, Answer);
    return answer.nodes.filter((node) => node !== null);
  });
  return new Map(nodes.map((node) => [node.id, node]));
}
