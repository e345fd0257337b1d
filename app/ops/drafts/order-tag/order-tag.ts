import { defineDraftKind, type Inverse, type Precondition, type Write } from "../contract.ts";
import { OrderTag } from "./payload.ts";

/** Puts tags on an order, by which it is found and by which others' rules act, or takes them off. */
export const orderTag = defineDraftKind({
  id: "order_tag",
  version: 1,
  payload: OrderTag,
  example: example(),
  title: ({ add, name }) => (add ? `Tag on ${name}` : `Tag off ${name}`),
  approveLabel: ({ add, name, tags }) =>
    add ? `Approve and tag ${name} ${quoted(tags)}` : `Approve and take ${quoted(tags)} off ${name}`,
  cash: () => null,
  show: ({ add, name, tags }) => [
    {
      type: "fields",
      fields: [
        { label: "Order", value: name },
        ...tags.map((tag) => ({ label: add ? "New tag" : "Tag that goes", value: tag })),
      ],
    },
    ...tags.map((tag) => ({
      type: "change" as const,
      label: `Shopify: tag “${tag}” of ${name}`,
      before: add ? "not there" : "there",
      after: add ? "there" : "not there",
    })),
  ],
  consequences: ({ add, name, tags }) => [
    add
      ? `Shopify: ${name} bears ${quoted(tags)}, for whoever works with it. Other tags stay.`
      : `Shopify: ${name} no longer bears ${quoted(tags)}. Other tags stay.`,
    "Rules and apps of yours that act on this tag act on it.",
  ],
  notHappening: ({ name }) => [
    `${name} is neither held back nor changed otherwise by Ops Room: a tag is a note to people and rules.`,
    "The customer is not told.",
  ],
  toWrite,
  preconditions,
  toRecord: () => null,
  moves: "neither",
  inverse,
});

/** “check address”, “call” */
function quoted(tags: readonly string[]): string {
  return tags.map((tag) => `“${tag}”`).join(", ");
}

function toWrite({ orderId, name, tags, add }: OrderTag): Write {
  return {
    connector: "shopify",
    operation: add ? "order_tags_add" : "order_tags_remove",
    request: { orderId, order: name, tags },
  };
}

/** Who put it on, or took it off, meanwhile did what was wanted: then there is nothing to take back either. */
function preconditions({ orderId, name, tags, add }: OrderTag): Precondition[] {
  return tags.map((tag) => ({
    ...{ subject: `tag:${orderId}@${tag}`, label: `The tag “${tag}” of ${name}` },
    ...{ value: add ? "absent" : "there", tolerance: 0 },
  }));
}

function inverse(tags: OrderTag): Inverse<OrderTag> {
  return { payload: { ...tags, add: !tags.add } };
}

function example(): OrderTag {
  return { orderId: "gid://shopify/Order/5001", name: "#1042", tags: ["ops-room: call first"], add: true };
}
