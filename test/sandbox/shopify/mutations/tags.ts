/** tagsAdd and tagsRemove, of orders. Neither takes a key, and a tag is put on once however often it is asked for. */
import { GraphQLError } from "graphql";
import { idOf, type Order } from "../state/model.ts";
import { type Done, type Mutation, type MutationContext } from "./mutation.ts";

const LONGEST_TAG = 40;

export const addTags: Mutation = (args, context) => {
  const order = orderOf(args["id"], context);
  if (!order) return notFound();
  const tags = tagsOf(args["tags"]);
  if (tags.some((tag) => tag.length > LONGEST_TAG))
    return { payload: { node: order, userErrors: [error(["tags"], "Tag is too long")] }, applied: [] };
  const added = tags.filter((tag) => !order.tags.some((has) => same(has, tag)));
  order.tags.push(...added);
  return done(order, added, { context, what: "added" });
};

export const removeTags: Mutation = (args, context) => {
  const order = orderOf(args["id"], context);
  if (!order) return notFound();
  const tags = tagsOf(args["tags"]);
  const gone = order.tags.filter((has) => tags.some((tag) => same(has, tag)));
  order.tags = order.tags.filter((has) => !gone.includes(has));
  return done(order, gone, { context, what: "removed" });
};

function done(
  order: Order,
  tags: readonly string[],
  { context: { state, orderChanged }, what }: { context: MutationContext; what: string },
): Done {
  if (tags.length > 0) {
    order.updatedAt = state.now();
    state.changed(state.orders);
    orderChanged(order);
  }
  return {
    payload: { node: order, userErrors: [] },
    applied: tags.map((tag) => `tag “${tag}” of ${order.name}: ${what}`),
  };
}

function orderOf(id: unknown, { state }: MutationContext): Order | undefined {
  const gid = String(id);
  if (!gid.startsWith("gid://shopify/Order/"))
    throw new GraphQLError("The stand-in tags orders alone.", {
      extensions: { code: "STAND_IN_HAS_NO_DATA" },
    });
  return state.orders.get(idOf("Order", gid) ?? "");
}

/** A tag with commas is several. */
function tagsOf(tags: unknown): string[] {
  return (tags as readonly string[])
    .flatMap((tag) => tag.split(","))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function notFound(): Done {
  return { payload: { node: null, userErrors: [error(["id"], "Resource not found")] }, applied: [] };
}

/** `UserError` has no code. */
function error(field: readonly string[], message: string): { field: readonly string[]; message: string } {
  return { field, message };
}
