import { holdFulfilment, releaseHold } from "./holds.ts";
import type { Mutation } from "./mutation.ts";
import { updateProduct, updateVariants } from "./products.ts";
import { adjustQuantities, moveQuantities, setQuantities } from "./quantities.ts";
import { createShipmentInTransit, receiveShipment } from "./shipments.ts";
import { cancelTransfer, createTransfer, createTransferReady, markTransferReady } from "./transfers.ts";

/** The store's writes that the stand-in does, by name. */
export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map([
  ["fulfillmentOrderHold", holdFulfilment],
  ["fulfillmentOrderReleaseHold", releaseHold],
  ["inventoryAdjustQuantities", adjustQuantities],
  ["inventorySetQuantities", setQuantities],
  ["inventoryMoveQuantities", moveQuantities],
  ["inventoryTransferCreate", createTransfer],
  ["inventoryTransferCreateAsReadyToShip", createTransferReady],
  ["inventoryTransferMarkAsReadyToShip", markTransferReady],
  ["inventoryTransferCancel", cancelTransfer],
  ["inventoryShipmentCreateInTransit", createShipmentInTransit],
  ["inventoryShipmentReceive", receiveShipment],
  ["productUpdate", updateProduct],
  ["productVariantsBulkUpdate", updateVariants],
]);
