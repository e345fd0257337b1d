/** Shipments of inventory transfers, as far as goods on their way and goods received. */
import { idOf, type Shipment, type Transfer } from "../state/model.ts";
import { type Mutation, refused, type UserError, userError } from "./mutation.ts";
import { at, shift, wrongStatus } from "./transfers.ts";

const SHIPMENT = "inventoryShipment";

type ShipmentInput = {
  movementId: string;
  lineItems: readonly { inventoryItemId: string; quantity: number }[];
};

export const createShipmentInTransit: Mutation = (args, context) => {
  const { state } = context;
  const input = args["input"] as ShipmentInput;
  const transfer = state.transfers.get(idOf("InventoryTransfer", input.movementId) ?? "");
  if (!transfer) {
    return refused(SHIPMENT, [
      userError("TRANSFER_NOT_FOUND", ["input", "movementId"], "The transfer was not found."),
    ]);
  }
  const errors: UserError[] = [];
  if (transfer.status !== "READY_TO_SHIP" && transfer.status !== "IN_PROGRESS") {
    errors.push(wrongStatus("INVALID_TRANSFER_STATUS", "transfer"));
  }
  if (input.lineItems.length === 0) {
    errors.push(userError("ITEMS_EMPTY", ["input", "lineItems"], "The list of line items is empty."));
  }
  const lines = shippedLines(input, transfer, errors);
  if (errors.length > 0) return refused(SHIPMENT, errors);

  const shipment: Shipment = {
    kind: "InventoryShipment",
    id: state.nextId(),
    name: `${transfer.name}-S${transfer.shipments.length + 1}`,
    status: "IN_TRANSIT",
    transfer,
    lines: lines.map((line) => ({ ...line, id: state.nextId(), accepted: 0, rejected: 0 })),
    createdAt: state.now(),
    shippedAt: state.now(),
    receivedAt: null,
  };
  state.shipments.set(shipment.id, shipment);
  transfer.shipments.push(shipment);
  transfer.status = "IN_PROGRESS";
  const applied = [`shipment ${shipment.name} in transit`];
  for (const { line, quantity } of shipment.lines) {
    line.shipped += quantity;
    applied.push(...shift(at(line.item, transfer.origin), { reserved: -quantity }, context));
    applied.push(...shift(at(line.item, transfer.destination), { incoming: quantity }, context));
  }
  return { payload: { [SHIPMENT]: shipment, userErrors: [] }, applied };
};

type Received = { shipmentLineItemId: string; quantity: number; reason: "ACCEPTED" | "REJECTED" };

export const receiveShipment: Mutation = (args, context) => {
  const { state } = context;
  const shipment = state.shipments.get(idOf("InventoryShipment", String(args["id"])) ?? "");
  if (!shipment)
    return refused(SHIPMENT, [userError("SHIPMENT_NOT_FOUND", ["id"], "The shipment was not found.")]);
  if (shipment.status !== "IN_TRANSIT" && shipment.status !== "PARTIALLY_RECEIVED") {
    return refused(SHIPMENT, [wrongStatus("INVALID_SHIPMENT_STATUS", "shipment")]);
  }
  const errors: UserError[] = [];
  const all = args["bulkReceiveAction"] as Received["reason"] | null | undefined;
  const received = all
    ? shipment.lines.map((line) => ({
        line,
        quantity: line.quantity - line.accepted - line.rejected,
        reason: all,
      }))
    : receivedLines((args["lineItems"] ?? []) as readonly Received[], shipment, errors);
  if (errors.length > 0) return refused(SHIPMENT, errors);

  const { transfer } = shipment;
  const applied: string[] = [];
  for (const { line, quantity, reason } of received) {
    if (reason === "ACCEPTED") line.accepted += quantity;
    else line.rejected += quantity;
    const available = reason === "ACCEPTED" ? quantity : 0;
    applied.push(
      ...shift(at(line.line.item, transfer.destination), { incoming: -quantity, available }, context),
    );
  }
  const complete = shipment.lines.every((line) => line.accepted + line.rejected >= line.quantity);
  shipment.status = complete ? "RECEIVED" : "PARTIALLY_RECEIVED";
  shipment.receivedAt = complete ? state.now() : null;
  const shippedAll = transfer.lines.every((line) => line.shipped >= line.quantity);
  if (shippedAll && transfer.shipments.every((one) => one.status === "RECEIVED"))
    transfer.status = "TRANSFERRED";
  applied.push(`shipment ${shipment.name}: ${shipment.status}`);
  return { payload: { [SHIPMENT]: shipment, userErrors: [] }, applied };
};

function shippedLines(
  input: ShipmentInput,
  transfer: Transfer,
  errors: UserError[],
): { line: Transfer["lines"][number]; quantity: number }[] {
  const seen = new Set<Transfer["lines"][number]>();
  return input.lineItems.flatMap(({ inventoryItemId, quantity }, index) => {
    const field = ["input", "lineItems", index];
    const line = transfer.lines.find(({ item }) => item.id === idOf("InventoryItem", inventoryItemId));
    if (!line) {
      errors.push(userError("ITEM_NOT_FOUND", [...field, "inventoryItemId"], "The item was not found."));
      return [];
    }
    if (seen.has(line))
      errors.push(userError("DUPLICATE_ITEM", field, "A single item can't be listed twice."));
    seen.add(line);
    if (quantity <= 0 || quantity > line.quantity - line.shipped) {
      errors.push(userError("INVALID_QUANTITY", [...field, "quantity"], "The quantity is invalid."));
    }
    return [{ line, quantity }];
  });
}

function receivedLines(
  given: readonly Received[],
  shipment: Shipment,
  errors: UserError[],
): { line: Shipment["lines"][number]; quantity: number; reason: Received["reason"] }[] {
  // A line may be received in part and rejected in part: together no more than is still on its way.
  const left = new Map(shipment.lines.map((line) => [line, line.quantity - line.accepted - line.rejected]));
  return given.flatMap(({ shipmentLineItemId, quantity, reason }, index) => {
    const field = ["lineItems", index];
    const line = shipment.lines.find(
      ({ id }) => id === idOf("InventoryShipmentLineItem", shipmentLineItemId),
    );
    if (!line) {
      errors.push(userError("ITEM_NOT_FOUND", [...field, "shipmentLineItemId"], "The item was not found."));
      return [];
    }
    const open = left.get(line) ?? 0;
    if (quantity <= 0 || quantity > open) {
      errors.push(userError("INVALID_QUANTITY", [...field, "quantity"], "The quantity is invalid."));
    }
    left.set(line, open - quantity);
    return [{ line, quantity, reason }];
  });
}
