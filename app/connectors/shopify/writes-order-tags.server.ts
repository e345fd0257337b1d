/**
 * Tags of an order, put on or taken off beside those that it has. Shopify compares nothing here and takes no key; a tag
 * that is put on twice is there once.
 */
import { z } from "zod";
import { ADD_TAGS, REMOVE_TAGS } from "./mutations.ts";
import { readTags, tagState } from "./now-orders.server.ts";
import { answeredBy, type WriteForm } from "./writes-form.ts";

/** As the draft kind `order_tag` writes it. */
const Request = z.strictObject({
  orderId: z.string().min(1),
  order: z.string(),
  tags: z.array(z.string().min(1)).min(1).max(250),
});

export function addingTags(request: unknown): WriteForm | null {
  return formOf(request, {
    ...{ document: ADD_TAGS, operation: "AddTags" },
    ...{ from: "absent", to: "there" },
  });
}

export function removingTags(request: unknown): WriteForm | null {
  return formOf(request, {
    ...{ document: REMOVE_TAGS, operation: "RemoveTags" },
    ...{ from: "there", to: "absent" },
  });
}

function formOf(
  request: unknown,
  { from, to, ...sent }: { document: string; operation: string; from: string; to: string },
): WriteForm | null {
  const parsed = Request.safeParse(request);
  if (!parsed.success) return null;
  const { orderId, order, tags } = parsed.data;
  return {
    ...sent,
    ...{ keyed: false, lookProves: true, recordId: orderId },
    variables: () => ({ id: orderId, tags }),
    async look(client) {
      const now = (await readTags(client, [orderId])).get(orderId);
      return {
        standings: tags.map((tag) => {
          const label = `Tag “${tag}” of ${order}`;
          return { label, brief: label, from, to, now: tagState(now, tag) };
        }),
        also: {},
      };
    },
    answered: (data) => answeredBy(data, Answer, ({ node }) => node && { id: node.id, at: node.updatedAt }),
  };
}

const Answer = z.object({ node: z.object({ id: z.string(), updatedAt: z.string() }).nullable() });
