import type { AdjustmentGroup } from "../readers/stock-changes.ts";
import type { Level, Order, Product } from "../state/model.ts";
import type { State } from "../state/state.ts";

export type UserError = { code: string; field: readonly string[] | null; message: string };

/** What a mutation did. `applied` is empty when it changed nothing. */
export type Done = { payload: Record<string, unknown>; applied: readonly string[] };

/** What a mutation may use: the store, and ways to say that a level, a product or an order changed (for webhooks). */
export type MutationContext = {
  state: State;
  levelChanged: (level: Level) => void;
  productChanged: (product: Product) => void;
  orderChanged: (order: Order) => void;
};

/** Applies all of it or nothing, synchronously. */
export type Mutation = (input: Readonly<Record<string, unknown>>, context: MutationContext) => Done;

export function refused(payloadField: string, errors: readonly UserError[]): Done {
  return { payload: { [payloadField]: null, userErrors: errors }, applied: [] };
}

export function userError(
  code: string,
  field: readonly (string | number)[] | null,
  message: string,
): UserError {
  return { code, field: field?.map(String) ?? null, message };
}

/** `inventoryAdjustmentGroup` payload of the quantity mutations, with the changes in words. */
export function adjusted(group: AdjustmentGroup): Done {
  return {
    payload: { inventoryAdjustmentGroup: group, userErrors: [] },
    applied: group.changes
      // A sum follows from the rest.
      .filter((change) => change.name !== "on_hand")
      .map((change) => {
        const after = change.quantityAfterChange ?? 0;
        const { item, location } = change;
        return `${change.name} of ${titleOf(item)} at ${location.name}: ${after - change.delta} → ${after}`;
      }),
  };
}

export function titleOf(item: Level["item"]): string {
  const { product, title, sku } = item.variant;
  const name = title === "Default Title" ? product.title : `${product.title}, ${title}`;
  return sku ? `${name} (${sku})` : name;
}
