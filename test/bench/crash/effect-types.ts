/** Every type of effect that the Shopify connector writes: a draft that asks for it, and its traces in the ledger. */
import type { DraftKind } from "../../../app/ops/drafts/contract.ts";
import { discountEnd } from "../../../app/ops/drafts/discount-end/discount-end.ts";
import { orderHold } from "../../../app/ops/drafts/order-hold/order-hold.ts";
import { orderTag } from "../../../app/ops/drafts/order-tag/order-tag.ts";
import { priceChange } from "../../../app/ops/drafts/price-change/price-change.ts";
import { productStatus } from "../../../app/ops/drafts/product-status/product-status.ts";
import { purchaseOrder } from "../../../app/ops/drafts/purchase-order/purchase-order.ts";
import { receiveOrder } from "../../../app/ops/drafts/receive-order/receive-order.ts";
import { returnDecision } from "../../../app/ops/drafts/return-decision/return-decision.ts";
import { stockCorrection } from "../../../app/ops/drafts/stock-correction/stock-correction.ts";
import { stockTransfer } from "../../../app/ops/drafts/stock-transfer/stock-transfer.ts";
import { AVAILABLE, COST_MINOR, INCOMING, PRICE_MINOR, TAG, type Target } from "./world.ts";

export type EffectType = {
  /** As the connector names it. */
  operation: string;
  /** As Shopify does. */
  mutation: string;
  kind: DraftKind;
  payload(target: Target): Record<string, unknown>;
  /** What its mutation names and no other effect's does. */
  touches(target: Target): string;
};

const WAREHOUSE = { locationId: "gid://shopify/Location/1", name: "Warehouse" };
const STREET = { locationId: "gid://shopify/Location/2", name: "High Street" };
const UNITS = 5;

const named = ({ variantId, itemId, title }: Target) => ({
  ...{ variantId, inventoryItemId: itemId, title, sku: null },
});
const [orderLine] = purchaseOrder.example.lines;
const [receiptLine] = receiveOrder.example.lines;
const [priceLine] = priceChange.example.lines;

export const EFFECT_TYPES: readonly EffectType[] = [
  {
    operation: "inventory_incoming_adjust",
    mutation: "inventoryAdjustQuantities",
    kind: purchaseOrder,
    touches: ({ itemId }) => itemId,
    payload: (target) => ({
      ...purchaseOrder.example,
      reference: target.reference,
      destination: WAREHOUSE,
      lines: [
        {
          ...{ ...orderLine, ...named(target), units: UNITS, unitCostMinor: COST_MINOR },
          ...{ incomingAtShow: INCOMING, availableAtShow: 2 * AVAILABLE },
          ...{ priceMinorAtShow: PRICE_MINOR, costMinorAtShow: COST_MINOR },
        },
      ],
    }),
  },
  {
    operation: "inventory_incoming_receive",
    mutation: "inventoryMoveQuantities",
    kind: receiveOrder,
    touches: ({ itemId }) => itemId,
    payload: ({ itemId, title, reference }) => ({
      ...{ ...receiveOrder.example, orderId: reference, reference, stock: "move" },
      lines: [
        {
          ...{ ...receiptLine, position: 0, inventoryItemId: itemId, title, sku: null },
          ...{ locationId: WAREHOUSE.locationId, location: WAREHOUSE.name },
          ...{ orderedUnits: INCOMING, openUnits: INCOMING, units: UNITS, incomingAtShow: INCOMING },
        },
      ],
    }),
  },
  {
    operation: "inventory_available_set",
    mutation: "inventorySetQuantities",
    kind: stockCorrection,
    touches: ({ itemId }) => itemId,
    payload: (target) => ({
      lines: [
        {
          ...{ ...named(target), locationId: WAREHOUSE.locationId, locationName: WAREHOUSE.name },
          ...{ availableAtShow: AVAILABLE, newAvailable: AVAILABLE - UNITS },
        },
      ],
    }),
  },
  {
    operation: "inventory_transfer_create",
    mutation: "inventoryTransferCreateAsReadyToShip",
    kind: stockTransfer,
    touches: ({ itemId }) => itemId,
    payload: (target) => ({
      ...{ from: WAREHOUSE, to: STREET, note: "" },
      lines: [{ ...named(target), units: UNITS, availableAtShow: AVAILABLE }],
    }),
  },
  {
    operation: "product_variants_update",
    mutation: "productVariantsBulkUpdate",
    kind: priceChange,
    touches: ({ productId }) => productId,
    payload: ({ productId, variantId, title }) => ({
      ...{ productId, currency: "USD", why: "markdown" },
      lines: [
        {
          ...{ ...priceLine, variantId, title, sku: null },
          ...{ priceMinor: PRICE_MINOR, newPriceMinor: PRICE_MINOR - 100 },
          ...{ compareAtMinor: null, newCompareAtMinor: null, unitCostMinor: COST_MINOR },
        },
      ],
    }),
  },
  {
    operation: "product_status_update",
    mutation: "productUpdate",
    kind: productStatus,
    touches: ({ productId }) => productId,
    payload: ({ productId, title }) => ({ productId, title, status: "active", newStatus: "archived" }),
  },
  {
    operation: "fulfilment_hold",
    mutation: "fulfillmentOrderHold",
    kind: orderHold,
    touches: ({ partId }) => partId,
    payload: ({ orderId, partId, title }) => ({
      ...{ orderId, name: title, fulfilmentOrderId: partId, hold: true },
      ...{ reason: "OTHER", notes: "", status: "OPEN", holds: [] },
    }),
  },
  {
    operation: "fulfilment_release",
    mutation: "fulfillmentOrderReleaseHold",
    kind: orderHold,
    touches: ({ partId }) => partId,
    payload: ({ orderId, partId, title, holdId }) => ({
      ...{ orderId, name: title, fulfilmentOrderId: partId, hold: false },
      ...{ reason: "OTHER", notes: "", status: "ON_HOLD", holds: [{ holdId, reason: "OTHER" }] },
    }),
  },
  {
    operation: "discount_end",
    mutation: "discountCodeDeactivate",
    kind: discountEnd,
    touches: ({ discountId }) => discountId,
    payload: ({ code, title }) => ({
      ...{ discountId: null, code, title, end: true, givesPerDayMinor: null, currency: "USD" },
    }),
  },
  {
    operation: "discount_start",
    mutation: "discountCodeActivate",
    kind: discountEnd,
    touches: ({ discountId }) => discountId,
    payload: ({ discountId, code, title }) => ({
      ...{ discountId, code, title, end: false, givesPerDayMinor: null, currency: "USD" },
    }),
  },
  {
    operation: "order_tags_add",
    mutation: "tagsAdd",
    kind: orderTag,
    touches: ({ orderId }) => orderId,
    payload: ({ orderId, title }) => ({ orderId, name: title, tags: [TAG], add: true }),
  },
  {
    operation: "order_tags_remove",
    mutation: "tagsRemove",
    kind: orderTag,
    touches: ({ orderId }) => orderId,
    payload: ({ orderId, title }) => ({ orderId, name: title, tags: [TAG], add: false }),
  },
  {
    operation: "return_approve",
    mutation: "returnApproveRequest",
    kind: returnDecision,
    touches: ({ returnId }) => returnId,
    payload: ({ returnId, orderId, title }) => ({
      ...answerTo(returnId, orderId, title),
      decision: "approve",
    }),
  },
  {
    operation: "return_decline",
    mutation: "returnDeclineRequest",
    kind: returnDecision,
    touches: ({ returnId }) => returnId,
    payload: ({ returnId, orderId, title }) => ({
      ...answerTo(returnId, orderId, title),
      decision: "decline",
    }),
  },
];

function answerTo(returnId: string, orderId: string, title: string) {
  return { ...returnDecision.example, returnId, orderId, name: `${title}-R1`, orderName: title };
}

/** Mutations whose idempotency key Shopify remembers. */
export const KEYED: ReadonlySet<string> = new Set([
  "inventoryAdjustQuantities",
  "inventoryMoveQuantities",
  "inventorySetQuantities",
  "inventoryTransferCreateAsReadyToShip",
]);
