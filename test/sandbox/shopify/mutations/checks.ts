/** What Shopify checks before it changes a quantity, in its own error codes and words. */
import { GraphQLError } from "graphql";
import { idOf, type Level, type QuantityName, quantityOf, type StoredQuantity } from "../state/model.ts";
import type { State } from "../state/state.ts";
import { type UserError, userError } from "./mutation.ts";

/** Changed by Adjust and Move; `committed` follows orders and `on_hand` is a sum. */
export const ADJUSTABLE: readonly StoredQuantity[] = [
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

export type Input = { reason: string; name?: string; referenceDocumentUri?: string | null };
export function documentErrors(input: Input): UserError[] {
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
export function ledgerErrors(
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

export function findLevel(
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

export function stale(
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
export function demandCompare(change: { changeFromQuantity?: number | null }, where: string): void {
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
