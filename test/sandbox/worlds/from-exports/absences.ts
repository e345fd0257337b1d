import type { Sheet } from "../sheets/sheet.ts";
import type { InventoryField, Kind, OrderField, Places, ProductField } from "./columns.ts";

type Absences<F extends string> = Partial<Record<F, readonly [column: string, meaning: string]>>;

/** What a world takes for granted where an export lacks a column; columns that change nothing are not here. */
const ORDERS: Absences<OrderField> = {
  createdAt: ["Created at", "the day of payment stands for the day of the order"],
  price: ["Lineitem price", "every line is sold at 0.00"],
  title: ["Lineitem name", "goods are found by SKU alone"],
  sku: ["Lineitem sku", "goods are found by name alone"],
  financialStatus: ["Financial Status", "every order counts as paid"],
  fulfilmentStatus: ["Fulfillment Status", "every order counts as unfulfilled"],
  fulfilledAt: ["Fulfilled at", "no parcel has a date"],
  cancelledAt: ["Cancelled at", "no order counts as cancelled"],
  discount: ["Discount Amount", "discounts on whole orders are not known"],
};

const PRODUCTS: Absences<ProductField> = {
  price: ["Variant Price", "prices are those of the last orders"],
  sku: ["Variant SKU", "goods are found by name alone"],
  vendor: ["Vendor", "nobody knows who supplies what"],
  cost: ["Cost per item", "unit costs are not known"],
  policy: ["Variant Inventory Policy", "nothing sells below zero"],
};

const INVENTORY: Absences<InventoryField> = {
  sku: ["SKU", "goods are found by name alone"],
  location: ["Location", "all stock is at one place"],
  incoming: ["Incoming", "nothing is on its way"],
  committed: ["Committed", "no units are promised to orders"],
};

/** One sentence on the columns that a file lacks; null when it lacks none that matters. */
export function absentColumns(file: string, holds: Kind): string | null {
  const missing =
    holds.kind === "orders"
      ? lacking(ORDERS, holds.at)
      : holds.kind === "products"
        ? lacking(PRODUCTS, holds.at)
        : holds.locations.length === 0
          ? lacking(INVENTORY, holds.at)
          : [];
  return missing.length === 0 ? null : `${file} has no column ${missing.join("; ")}.`;
}

/** One sentence on the columns that are taken for locations; null when none is. */
export function locationColumns({ file, header }: Sheet, holds: Kind): string | null {
  if (holds.kind !== "inventory" || holds.locations.length === 0) return null;
  const names = holds.locations.map((at) => (header[at] ?? "").trim());
  return `${file}: columns taken for locations: ${names.join(", ")}.`;
}

function lacking<F extends string>(absences: Absences<F>, at: Places<F>): string[] {
  const there = new Set(Object.keys(at));
  return Object.entries<readonly [string, string] | undefined>(absences).flatMap(([field, absence]) =>
    absence && !there.has(field) ? [`${absence[0]}: ${absence[1]}`] : [],
  );
}
