/** inventoryAdjustQuantities, inventorySetQuantities, inventoryMoveQuantities: the store's stock, changed all or nothing. */
import type { AdjustmentGroup, QuantityChange } from "../readers/stock-changes.ts";
import { type Level, onHand, quantityOf, type StoredQuantity } from "../state/model.ts";
import type { State } from "../state/state.ts";
import {
  ADJUSTABLE,
  demandCompare,
  documentErrors,
  findLevel,
  type Input,
  ledgerErrors,
  stale,
} from "./checks.ts";
import {
  adjusted,
  type Done,
  type Mutation,
  type MutationContext,
  refused,
  type UserError,
  userError,
} from "./mutation.ts";

const TOO_MANY = 2_000_000_000;
const GROUP = "inventoryAdjustmentGroup";

type AdjustChange = {
  inventoryItemId: string;
  locationId: string;
  delta: number;
  changeFromQuantity?: number | null;
  ledgerDocumentUri?: string | null;
};

/** One quantity to change, found and checked. */
type Planned = { level: Level; name: StoredQuantity; delta: number; ledgerDocumentUri: string | null };

export const adjustQuantities: Mutation = (args, context) => {
  const input = args["input"] as Input & { changes: readonly AdjustChange[] };
  const name = ADJUSTABLE.find((known) => known === input.name);
  if (!name)
    return refused(GROUP, [
      userError("INVALID_QUANTITY_NAME", ["input", "name"], "The specified quantity name is invalid."),
    ]);

  const errors = [...documentErrors(input), ...ledgerErrors(name, input.changes)];
  const plan: Planned[] = [];
  for (const [index, change] of input.changes.entries()) {
    const at = ["input", "changes", index];
    demandCompare(change, `changes[${index}]`);
    const level = findLevel(context.state, change, at, errors);
    if (!level) continue;
    const after = level.quantities[name] + change.delta;
    stale(level, name, change.changeFromQuantity, [...at, "changeFromQuantity"], errors);
    if (after > TOO_MANY)
      errors.push(
        userError(
          "INVALID_QUANTITY_TOO_HIGH",
          [...at, "delta"],
          "The quantity can't be higher than 2,000,000,000.",
        ),
      );
    if (after < -TOO_MANY)
      errors.push(
        userError(
          "INVALID_QUANTITY_TOO_LOW",
          [...at, "delta"],
          "The quantity can't be lower than -2,000,000,000.",
        ),
      );
    plan.push({ level, name, delta: change.delta, ledgerDocumentUri: change.ledgerDocumentUri ?? null });
  }
  return errors.length > 0 ? refused(GROUP, errors) : apply(plan, input, context);
};

type SetQuantity = {
  inventoryItemId: string;
  locationId: string;
  quantity: number;
  changeFromQuantity?: number | null;
};

export const setQuantities: Mutation = (args, context) => {
  const input = args["input"] as Input & { quantities: readonly SetQuantity[] };
  const name = input.name === "available" || input.name === "on_hand" ? input.name : null;
  if (!name) {
    return refused(GROUP, [
      userError(
        "INVALID_NAME",
        ["input", "name"],
        "The quantity name must be either 'available' or 'on_hand'.",
      ),
    ]);
  }
  const errors = documentErrors(input);
  const plan: Planned[] = [];
  const seen = new Set<Level>();
  for (const [index, quantity] of input.quantities.entries()) {
    const at = ["input", "quantities", index];
    demandCompare(quantity, `quantities[${index}]`);
    const level = findLevel(context.state, quantity, at, errors);
    if (!level) continue;
    if (seen.has(level)) {
      errors.push(
        userError(
          "NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR",
          at,
          "The combination of inventoryItemId and locationId must be unique.",
        ),
      );
    }
    seen.add(level);
    if (quantity.quantity < 0)
      errors.push(
        userError("INVALID_QUANTITY_NEGATIVE", [...at, "quantity"], "The quantity can't be negative."),
      );
    if (quantity.quantity > TOO_MANY / 2) {
      errors.push(
        userError(
          "INVALID_QUANTITY_TOO_HIGH",
          [...at, "quantity"],
          "The total quantity can't be higher than 1,000,000,000.",
        ),
      );
    }
    stale(level, name, quantity.changeFromQuantity, [...at, "changeFromQuantity"], errors);
    // on_hand is a sum: what is set beyond it is available.
    plan.push({
      level,
      name: "available",
      delta: quantity.quantity - quantityOf(level, name),
      ledgerDocumentUri: null,
    });
  }
  return errors.length > 0 ? refused(GROUP, errors) : apply(plan, input, context);
};

type Terminal = {
  locationId: string;
  name: string;
  changeFromQuantity?: number | null;
  ledgerDocumentUri?: string | null;
};
type Move = { inventoryItemId: string; quantity: number; from: Terminal; to: Terminal };

export const moveQuantities: Mutation = (args, context) => {
  const input = args["input"] as Input & { changes: readonly Move[] };
  const errors = [...documentErrors(input), ...tooManyDocuments(input.changes)];
  const plan: Planned[] = [];
  for (const [index, move] of input.changes.entries()) {
    const at = ["input", "changes", index];
    if (move.from.locationId !== move.to.locationId) {
      errors.push(
        userError("DIFFERENT_LOCATIONS", at, "The quantities can't be moved between different locations."),
      );
    }
    if (move.from.name === move.to.name) {
      errors.push(
        userError("SAME_QUANTITY_NAME", at, "The quantity names for each change can't be the same."),
      );
    }
    if (move.quantity < 0)
      errors.push(
        userError("INVALID_QUANTITY_NEGATIVE", [...at, "quantity"], "The quantity can't be negative."),
      );
    const { inventoryItemId } = move;
    plan.push(
      ...movePart(
        context.state,
        { inventoryItemId, terminal: move.from, delta: -move.quantity },
        [...at, "from"],
        errors,
      ),
    );
    plan.push(
      ...movePart(
        context.state,
        { inventoryItemId, terminal: move.to, delta: move.quantity },
        [...at, "to"],
        errors,
      ),
    );
  }
  return errors.length > 0 ? refused(GROUP, errors) : apply(plan, input, context);
};

/** Of all the changes of one move together. */
const LEDGER_DOCUMENTS = 2;

function tooManyDocuments(changes: readonly Move[]): UserError[] {
  const documents = new Set(
    changes.flatMap(({ from, to }) => [from.ledgerDocumentUri, to.ledgerDocumentUri]).filter(Boolean),
  );
  if (documents.size <= LEDGER_DOCUMENTS) return [];
  return [
    userError(
      "MAXIMUM_LEDGER_DOCUMENT_URIS",
      ["input", "changes"],
      "Only a maximum of 2 ledger document URIs across all changes is allowed.",
    ),
  ];
}

function movePart(
  state: State,
  part: { inventoryItemId: string; terminal: Terminal; delta: number },
  at: readonly (string | number)[],
  errors: UserError[],
): Planned[] {
  const { terminal, delta, inventoryItemId } = part;
  demandCompare(terminal, at.slice(1).join("."));
  const name = ADJUSTABLE.find((known) => known === terminal.name);
  if (!name) {
    errors.push(
      userError("INVALID_QUANTITY_NAME", [...at, "name"], "The specified quantity name is invalid."),
    );
    return [];
  }
  errors.push(...ledgerErrors(name, [terminal], at));
  const level = findLevel(state, { inventoryItemId, locationId: terminal.locationId }, at, errors);
  if (!level) return [];
  stale(level, name, terminal.changeFromQuantity, [...at, "changeFromQuantity"], errors);
  // Shopify's schema names no error for moving more than there is: what keeps a quantity from falling below zero is
  // the caller's comparison.
  if (level.quantities[name] + delta > TOO_MANY)
    errors.push(
      userError(
        "INVALID_QUANTITY_TOO_HIGH",
        [...at.slice(0, -1), "quantity"],
        "The quantity can't be higher than 2,000,000,000.",
      ),
    );
  return [{ level, name, delta, ledgerDocumentUri: terminal.ledgerDocumentUri ?? null }];
}

function apply(plan: readonly Planned[], input: Input, { state, levelChanged }: MutationContext): Done {
  const changes: QuantityChange[] = [];
  const onHandBefore = new Map(plan.map(({ level }) => [level, onHand(level)]));
  for (const { level, name, delta, ledgerDocumentUri } of plan) {
    if (delta === 0) continue;
    state.setQuantity(level, name, level.quantities[name] + delta);
    const { item, location } = level;
    changes.push({
      name,
      delta,
      quantityAfterChange: level.quantities[name],
      ledgerDocumentUri,
      item,
      location,
    });
  }
  for (const [level, before] of onHandBefore) {
    const { item, location } = level;
    const after = onHand(level);
    const sum = { name: "on_hand", ledgerDocumentUri: null, item, location };
    if (after !== before) changes.push({ ...sum, delta: after - before, quantityAfterChange: after });
    levelChanged(level);
  }
  const group: AdjustmentGroup = {
    id: state.nextId(),
    createdAt: state.now(),
    reason: input.reason,
    referenceDocumentUri: input.referenceDocumentUri ?? null,
    changes,
  };
  return adjusted(group);
}
