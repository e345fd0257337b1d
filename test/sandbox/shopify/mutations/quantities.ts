/** inventoryAdjustQuantities, inventorySetQuantities, inventoryMoveQuantities: the store's stock, changed all or nothing. */
import { GraphQLError } from "graphql";
import type { AdjustmentGroup, QuantityChange } from "../readers/stock-changes.ts";
import {
  idOf,
  type Level,
  onHand,
  type QuantityName,
  quantityOf,
  type StoredQuantity,
} from "../state/model.ts";
import type { State } from "../state/state.ts";
import {
  adjusted,
  type Done,
  type Mutation,
  type MutationContext,
  refused,
  type UserError,
  userError,
} from "./mutation.ts";

const ADJUSTABLE: readonly StoredQuantity[] = [
  "available",
  "damaged",
  "incoming",
  "quality_control",
  "reserved",
  "safety_stock",
];

const REASONS = new Set([
  "correction",
  "cycle_count_available",
  "damaged",
  "movement_canceled",
  "movement_created",
  "movement_received",
  "movement_updated",
  "other",
  "promotion",
  "quality_control",
  "received",
  "reservation_created",
  "reservation_deleted",
  "reservation_updated",
  "restock",
  "safety_stock",
  "shrinkage",
]);

const TOO_MANY = 2_000_000_000;
const GROUP = "inventoryAdjustmentGroup";

type Input = { reason: string; name?: string; referenceDocumentUri?: string | null };
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
  const errors = documentErrors(input);
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
  return [{ level, name, delta, ledgerDocumentUri: terminal.ledgerDocumentUri ?? null }];
}

function apply(plan: readonly Planned[], input: Input, { state, levelChanged }: MutationContext): Done {
  const changes: QuantityChange[] = [];
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
    if (name !== "incoming") {
      changes.push({
        name: "on_hand",
        delta,
        quantityAfterChange: onHand(level),
        ledgerDocumentUri: null,
        item,
        location,
      });
    }
  }
  for (const level of new Set(plan.map((planned) => planned.level))) levelChanged(level);
  const group: AdjustmentGroup = {
    id: state.nextId(),
    createdAt: state.now(),
    reason: input.reason,
    referenceDocumentUri: input.referenceDocumentUri ?? null,
    changes,
  };
  return adjusted(group);
}

function documentErrors(input: Input): UserError[] {
  const errors: UserError[] = [];
  if (!REASONS.has(input.reason))
    errors.push(userError("INVALID_REASON", ["input", "reason"], "The specified reason is invalid."));
  const uri = input.referenceDocumentUri;
  if (uri !== undefined && uri !== null && !isUri(uri)) {
    errors.push(
      userError(
        "INVALID_REFERENCE_DOCUMENT",
        ["input", "referenceDocumentUri"],
        "The specified reference document is invalid.",
      ),
    );
  }
  return errors;
}

type Documented = { ledgerDocumentUri?: string | null };

/** A ledger document is required for every quantity but available, which must have none; one per request. */
function ledgerErrors(
  name: StoredQuantity,
  changes: readonly Documented[],
  at: readonly (string | number)[] | null = null,
): UserError[] {
  const errors: UserError[] = [];
  for (const [index, { ledgerDocumentUri: uri }] of changes.entries()) {
    const field = [...(at ?? ["input", "changes", index]), "ledgerDocumentUri"];
    const given = uri ?? null;
    if (name === "available") {
      if (given !== null) {
        errors.push(
          userError(
            "INVALID_AVAILABLE_DOCUMENT",
            field,
            "A ledger document URI is not allowed when adjusting available.",
          ),
        );
      }
    } else if (given === null) {
      errors.push(
        userError(
          "INVALID_QUANTITY_DOCUMENT",
          field,
          "A ledger document URI is required except when adjusting available.",
        ),
      );
    } else if (given.startsWith("gid://shopify/")) {
      errors.push(
        userError(
          "INTERNAL_LEDGER_DOCUMENT",
          field,
          "Internal (gid://shopify/) ledger documents are not allowed to be adjusted via API.",
        ),
      );
    } else if (!isUri(given)) {
      errors.push(userError("INVALID_LEDGER_DOCUMENT", field, "The specified ledger document is invalid."));
    }
  }
  if (new Set(changes.map((change) => change.ledgerDocumentUri ?? null)).size > 1) {
    errors.push(
      userError(
        "MAX_ONE_LEDGER_DOCUMENT",
        ["input", "changes"],
        "All changes must have the same ledger document URI or, in the case of adjusting available, no ledger document URI.",
      ),
    );
  }
  return errors;
}

function findLevel(
  state: State,
  ids: { inventoryItemId: string; locationId: string },
  at: readonly (string | number)[],
  errors: UserError[],
): Level | null {
  const item = state.items.get(idOf("InventoryItem", ids.inventoryItemId) ?? "");
  const location = state.locations.get(idOf("Location", ids.locationId) ?? "");
  if (!item)
    errors.push(
      userError(
        "INVALID_INVENTORY_ITEM",
        [...at, "inventoryItemId"],
        "The specified inventory item could not be found.",
      ),
    );
  if (!location)
    errors.push(
      userError("INVALID_LOCATION", [...at, "locationId"], "The specified location could not be found."),
    );
  if (!item || !location) return null;
  const level = item.levels.get(location.id);
  if (level && location.active) return level;
  errors.push(
    userError(
      "ITEM_NOT_STOCKED_AT_LOCATION",
      [...at, "locationId"],
      "The inventory item is not stocked at the location.",
    ),
  );
  return null;
}

function stale(
  level: Level,
  name: QuantityName,
  expected: number | null | undefined,
  field: readonly (string | number)[],
  errors: UserError[],
): void {
  if (expected === null || expected === undefined || expected === quantityOf(level, name)) return;
  errors.push(
    userError(
      "CHANGE_FROM_QUANTITY_STALE",
      field,
      "The changeFromQuantity argument no longer matches the persisted quantity.",
    ),
  );
}

/** The schema lets it be left out; Shopify does not. */
function demandCompare(change: { changeFromQuantity?: number | null }, where: string): void {
  if (change.changeFromQuantity !== undefined) return;
  throw new GraphQLError(
    `The field changeFromQuantity is required in ${where}. Pass null to skip the comparison.`,
    {
      extensions: { code: "INVALID_FIELD_ARGUMENTS" },
    },
  );
}

function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text);
}
