import {
  gid,
  type Item,
  type Location,
  type Shipment,
  type ShipmentLine,
  stamp,
  type Transfer,
  type TransferLine,
} from "../state/model.ts";
import { plain, readersOf } from "./reader.ts";
import { listed } from "./rows.ts";

/** What one inventory mutation changed, as its payload tells. */
export type AdjustmentGroup = {
  id: string;
  createdAt: Date;
  reason: string;
  referenceDocumentUri: string | null;
  changes: readonly QuantityChange[];
};
export type QuantityChange = {
  name: string;
  delta: number;
  quantityAfterChange: number | null;
  ledgerDocumentUri: string | null;
  item: Item;
  location: Location;
};

const group = readersOf<AdjustmentGroup>("InventoryAdjustmentGroup", {
  id: (row) => gid("InventoryAdjustmentGroup", row.id),
  createdAt: (row) => stamp(row.createdAt),
  reason: (row) => row.reason,
  referenceDocumentUri: (row) => row.referenceDocumentUri,
  changes: (row, args) => {
    const wanted = (name: string, value: string): boolean => {
      const list = args[name] as readonly string[] | null | undefined;
      return !list || list.includes(value);
    };
    return row.changes.filter(
      (change) =>
        wanted("quantityNames", change.name) &&
        wanted("inventoryItemIds", gid("InventoryItem", change.item.id)) &&
        wanted("locationIds", gid("Location", change.location.id)),
    );
  },
});

const transfer = readersOf<Transfer>("InventoryTransfer", {
  id: (row) => gid("InventoryTransfer", row.id),
  name: (row) => row.name,
  status: (row) => row.status,
  note: (row) => row.note,
  referenceName: (row) => row.referenceName,
  tags: (row) => row.tags,
  dateCreated: (row) => stamp(row.createdAt),
  origin: (row) => snapshot(row.origin),
  destination: (row) => snapshot(row.destination),
  totalQuantity: (row) => row.lines.reduce((sum, line) => sum + line.quantity, 0),
  receivedQuantity: (row) =>
    row.shipments.flatMap((shipment) => shipment.lines).reduce((sum, line) => sum + line.accepted, 0),
  lineItems: (row, args) => listed(row.lines, args),
  lineItemsCount: (row) => ({ count: row.lines.length, precision: "EXACT" }),
  shipments: (row, args) => listed(row.shipments, args),
});

const transferLine = readersOf<TransferLine>("InventoryTransferLineItem", {
  id: (row) => gid("InventoryTransferLineItem", row.id),
  inventoryItem: (row) => row.item,
  title: (row) => row.title,
  totalQuantity: (row) => row.quantity,
  shippedQuantity: (row) => row.shipped,
  shippableQuantity: (row) => row.quantity - row.shipped,
});

const shipment = readersOf<Shipment>("InventoryShipment", {
  id: (row) => gid("InventoryShipment", row.id),
  name: (row) => row.name,
  status: (row) => row.status,
  dateCreated: (row) => stamp(row.createdAt),
  dateShipped: (row) => (row.shippedAt ? stamp(row.shippedAt) : null),
  dateReceived: (row) => (row.receivedAt ? stamp(row.receivedAt) : null),
  lineItemTotalQuantity: (row) => total(row.lines, (line) => line.quantity),
  totalReceivedQuantity: (row) => total(row.lines, (line) => line.accepted + line.rejected),
  totalAcceptedQuantity: (row) => total(row.lines, (line) => line.accepted),
  totalRejectedQuantity: (row) => total(row.lines, (line) => line.rejected),
  lineItems: (row, args) => listed(row.lines, args),
});

const shipmentLine = readersOf<ShipmentLine>("InventoryShipmentLineItem", {
  id: (row) => gid("InventoryShipmentLineItem", row.id),
  inventoryItem: (row) => row.line.item,
  quantity: (row) => row.quantity,
  acceptedQuantity: (row) => row.accepted,
  rejectedQuantity: (row) => row.rejected,
  unreceivedQuantity: (row) => row.quantity - row.accepted - row.rejected,
});

function snapshot(location: Location | null): { name: string; location: Location } | null {
  return location ? { name: location.name, location } : null;
}

function total(lines: readonly ShipmentLine[], of: (line: ShipmentLine) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0);
}

export const stockChangeReaders = [
  group,
  transfer,
  transferLine,
  shipment,
  shipmentLine,
  plain("InventoryChange", "name", "delta", "quantityAfterChange", "ledgerDocumentUri", "item", "location"),
];
