/**
 * Inventory transfers. Ready to ship: the origin's units turn from available to reserved. In transit: they leave the
 * origin and are incoming at the destination. Received: incoming becomes available, what was rejected is gone.
 */
import {
  idOf,
  type Item,
  type Level,
  type Location,
  type StoredQuantity,
  type Transfer,
} from "../state/model.ts";
import type { State } from "../state/state.ts";
import {
  type Done,
  type Mutation,
  type MutationContext,
  refused,
  titleOf,
  type UserError,
  userError,
} from "./mutation.ts";

const TRANSFER = "inventoryTransfer";

type TransferInput = {
  originLocationId?: string | null;
  destinationLocationId?: string | null;
  lineItems: readonly { inventoryItemId: string; quantity: number }[];
  referenceName?: string | null;
  note?: string | null;
  tags?: readonly string[] | null;
  metafields?: unknown;
};

export const createTransfer: Mutation = (args, context) =>
  create(args["input"] as TransferInput, context, false);

export const createTransferReady: Mutation = (args, context) =>
  create(args["input"] as TransferInput, context, true);

export const markTransferReady: Mutation = (args, context) => {
  const transfer = context.state.transfers.get(idOf("InventoryTransfer", String(args["id"])) ?? "");
  if (!transfer) return refused(TRANSFER, [unknownTransfer()]);
  const errors = readinessErrors(transfer);
  if (transfer.status !== "DRAFT") errors.push(wrongStatus("INVALID_TRANSFER_STATUS", "transfer"));
  return errors.length > 0 ? refused(TRANSFER, errors) : done(transfer, makeReady(transfer, context));
};

export const cancelTransfer: Mutation = (args, context) => {
  const transfer = context.state.transfers.get(idOf("InventoryTransfer", String(args["id"])) ?? "");
  if (!transfer) return refused(TRANSFER, [unknownTransfer()]);
  if (transfer.shipments.length > 0) {
    return refused(TRANSFER, [
      userError("SHIPMENT_EXISTS", ["id"], "Shipment already exists for the transfer."),
    ]);
  }
  if (transfer.status !== "DRAFT" && transfer.status !== "READY_TO_SHIP") {
    return refused(TRANSFER, [wrongStatus("INVALID_TRANSFER_STATUS", "transfer")]);
  }
  const applied = [`transfer ${transfer.name}: ${transfer.status} → CANCELED`];
  if (transfer.status === "READY_TO_SHIP") {
    for (const { item, quantity } of transfer.lines) {
      applied.push(
        ...shift(at(item, transfer.origin), { reserved: -quantity, available: quantity }, context),
      );
    }
  }
  transfer.status = "CANCELED";
  return done(transfer, applied);
};

function create(input: TransferInput, context: MutationContext, ready: boolean): Done {
  const { state } = context;
  const errors: UserError[] = [];
  const origin = locationOf(state, input.originLocationId, "originLocationId", errors);
  const destination = locationOf(state, input.destinationLocationId, "destinationLocationId", errors);
  if (origin && origin === destination) {
    errors.push(
      userError(
        "TRANSFER_ORIGIN_CANNOT_BE_THE_SAME_AS_DESTINATION",
        ["input", "destinationLocationId"],
        "The origin location cannot be the same as the destination location.",
      ),
    );
  }
  const transfer: Transfer = {
    kind: "InventoryTransfer",
    id: state.nextId(),
    name: `#T${String(state.transfers.size + 1).padStart(4, "0")}`,
    status: "DRAFT",
    origin,
    destination,
    lines: linesOf(input, [origin, destination], state, errors),
    shipments: [],
    note: input.note ?? null,
    referenceName: input.referenceName ?? null,
    tags: [...(input.tags ?? [])],
    createdAt: state.now(),
  };
  if (input.metafields) {
    errors.push(
      userError("INVALID_METAFIELDS", ["input", "metafields"], "The stand-in keeps no metafields."),
    );
  }
  if (ready) errors.push(...readinessErrors(transfer));
  if (errors.length > 0) return refused(TRANSFER, errors);

  state.transfers.set(transfer.id, transfer);
  const units = transfer.lines.map((line) => `${line.quantity} × ${line.title}`).join(", ");
  const applied = [`transfer ${transfer.name} created: ${units} to ${destination?.name ?? "nowhere yet"}`];
  if (ready) applied.push(...makeReady(transfer, context));
  return done(transfer, applied);
}

function linesOf(
  input: TransferInput,
  places: readonly (Location | null)[],
  state: State,
  errors: UserError[],
): Transfer["lines"] {
  const lines: Transfer["lines"] = [];
  const seen = new Set<Item>();
  for (const [index, { inventoryItemId, quantity }] of input.lineItems.entries()) {
    const field = ["input", "lineItems", index];
    const item = state.items.get(idOf("InventoryItem", inventoryItemId) ?? "");
    if (!item) {
      errors.push(userError("ITEM_NOT_FOUND", [...field, "inventoryItemId"], "The item was not found."));
      continue;
    }
    if (seen.has(item))
      errors.push(userError("DUPLICATE_ITEM", field, "A single item can't be listed twice."));
    seen.add(item);
    if (!item.tracked) errors.push(userError("UNTRACKED_ITEM", field, "The item does not track inventory."));
    if (quantity <= 0)
      errors.push(userError("INVALID_QUANTITY", [...field, "quantity"], "The quantity is invalid."));
    if (places.some((place) => place && !item.levels.has(place.id))) {
      errors.push(
        userError("INVENTORY_STATE_NOT_ACTIVE", field, "The item is not stocked at the intended location."),
      );
    }
    lines.push({ id: state.nextId(), item, title: titleOf(item), quantity, shipped: 0 });
  }
  return lines;
}

function readinessErrors(transfer: Transfer): UserError[] {
  const errors: UserError[] = [];
  if (transfer.lines.length === 0) {
    errors.push(userError("ITEMS_EMPTY", ["input", "lineItems"], "The list of line items is empty."));
  }
  if (!transfer.origin || !transfer.destination) {
    errors.push(userError("LOCATION_REQUIRED", null, "A location is required for this operation."));
  }
  return errors;
}

function makeReady(transfer: Transfer, context: MutationContext): string[] {
  transfer.status = "READY_TO_SHIP";
  return [
    `transfer ${transfer.name}: DRAFT → READY_TO_SHIP`,
    ...transfer.lines.flatMap(({ item, quantity }) =>
      shift(at(item, transfer.origin), { available: -quantity, reserved: quantity }, context),
    ),
  ];
}

function locationOf(
  state: State,
  id: string | null | undefined,
  field: string,
  errors: UserError[],
): Location | null {
  if (!id) return null;
  const location = state.locations.get(idOf("Location", id) ?? "");
  if (!location) {
    errors.push(userError("LOCATION_NOT_FOUND", ["input", field], "The location selected can\'t be found."));
    return null;
  }
  if (!location.active) {
    errors.push(userError("LOCATION_NOT_ACTIVE", ["input", field], "The location selected is not active."));
  }
  return location;
}

function done(transfer: Transfer, applied: readonly string[]): Done {
  return { payload: { [TRANSFER]: transfer, userErrors: [] }, applied };
}

function unknownTransfer(): UserError {
  return userError("TRANSFER_NOT_FOUND", ["id"], "The transfer was not found.");
}

export function wrongStatus(code: string, what: "transfer" | "shipment"): UserError {
  return userError(code, ["id"], `Current ${what} status does not support this operation.`);
}

export function at(item: Item, location: Location | null): Level | undefined {
  return location ? item.levels.get(location.id) : undefined;
}

/** Changes quantities of a level and says so; nothing where the item is no longer stocked. */
export function shift(
  level: Level | undefined,
  by: Partial<Record<StoredQuantity, number>>,
  { state, levelChanged }: MutationContext,
): string[] {
  if (!level) return [];
  const said: string[] = [];
  for (const [key, delta] of Object.entries(by)) {
    // The keys of `by` are quantity names.
    const name = key as StoredQuantity;
    if (delta === 0) continue;
    const before = level.quantities[name];
    state.setQuantity(level, name, before + delta);
    said.push(`${name} of ${titleOf(level.item)} at ${level.location.name}: ${before} → ${before + delta}`);
  }
  levelChanged(level);
  return said;
}
