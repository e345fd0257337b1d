import { endDiscount, startDiscount } from "./discounts.ts";
import { holdFulfilment, releaseHold } from "./holds.ts";
import type { Mutation } from "./mutation.ts";
import { updateProduct, updateVariants } from "./products.ts";
import { adjustQuantities, moveQuantities, setQuantities } from "./quantities.ts";
import { approveReturn, declineReturn } from "./returns.ts";
import { createShipmentInTransit, receiveShipment } from "./shipments.ts";
import { addTags, removeTags } from "./tags.ts";
import { cancelTransfer, createTransfer, createTransferReady, markTransferReady } from "./transfers.ts";

/** The store's writes that the stand-in does, by name. */
export const MUTATIONS: ReadonlyMap<string, Mutation> = new Map([
  ["discountAutomaticActivate", startDiscount("DiscountAutomaticNode")],
  ["discountAutomaticDeactivate", endDiscount("DiscountAutomaticNode")],
  ["discountCodeActivate", startDiscount("DiscountCodeNode")],
  ["discountCodeDeactivate", endDiscount("DiscountCodeNode")],
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
  ["returnApproveRequest", approveReturn],
  ["returnDeclineRequest", declineReturn],
  ["tagsAdd", addTags],
  ["tagsRemove", removeTags],
]);
