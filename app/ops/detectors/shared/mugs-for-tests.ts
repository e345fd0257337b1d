import { addDays, type Day } from "../../facts/day.ts";
import type { Provenance } from "../../facts/provenance.ts";
import type { OwnOrderRow } from "../../facts/rows/own-order.ts";
import type { StockLogRow } from "../../facts/rows/stock-log.ts";
import { Settings } from "../../facts/settings.ts";
import type {
  Facts,
  OnOrderRow,
  SalesRow,
  StockRow,
  SupplierRow,
  VariantRow,
  View,
} from "../../facts/views.ts";
import type { DetectInput } from "../contract.ts";
import type { LeadAsks } from "./lead/lead-times.ts";
import { type DemandAsks, WINDOW_DAYS } from "./variant-demand.ts";

/** One variant with a past; whatever is not said is an ordinary mug that sells six a day. */
export type Mug = {
  available?: number;
  committed?: number;
  incoming?: number;
  /** Units of each day, the last being yesterday; a number: the same every day. */
  units?: number | readonly number[];
  variant?: Partial<VariantRow>;
  /** Null: none in the window. */
  sales?: Partial<SalesRow> | null;
  stocked?: false;
  supplier?: Partial<SupplierRow> | null;
  /** What is not said of one: written to Shopify's only location too short a while ago to be missed there. */
  arrivals?: readonly (Pick<Arrival, "purchaseOrderId" | "units" | "expectedDay"> & Partial<Arrival>)[];
  byLocation?: StockRow["byLocation"];
  outOfStock?: readonly Day[];
  /** Closing stock of each day, the last being yesterday, and what moved it; nothing but what is said. */
  log?: Pick<StockLogRow, "closing"> & Partial<StockLogRow>;
};

type Arrival = OnOrderRow["arrivals"][number];
const WAREHOUSE = "gid://shopify/Location/1";

export const TODAY = "2026-11-22";
const source: Provenance = {
  connector: "shopify",
  recordId: "gid://shopify/ProductVariant/1",
  observedAt: "2026-11-22T08:00:00Z",
};

/** A past of `units` a day, give or take a third, the same on every run. */
export function steady(units: number, days = WINDOW_DAYS): number[] {
  return Array.from({ length: days }, (_, day) =>
    Math.max(0, Math.round(units * (1 + ((day * 37) % 7) / 9 - 1 / 3))),
  );
}

/** The views of all detectors; those of customers' orders are empty unless `facts` fills them. */
export type MugAsks = DemandAsks &
  LeadAsks & { onOrder: true; stockLog: { lastDays: number } } & OrderAsks &
  OwnAsks;
type OwnAsks = {
  discontinued: true;
  unfit: true;
  ownChanges: { lastDays: number };
  disputes: { lastDays: number };
  payouts: { lastDays: number };
  payments: { lastDays: number };
  returns: { lastDays: number };
  returnReasons: { lastDays: number };
  orderAccounts: { lastDays: number };
  customerOrders: { lastDays: number };
  customerReturns: { lastDays: number };
  cashOnDelivery: { lastDays: number };
  discounts: { lastDays: number };
  companyPrices: { lastDays: number };
  ownEffects: { lastDays: number };
  openAlerts: true;
  predictions: { lastDays: number };
  dismissals: { lastDays: number };
  sources: true;
  bundles: { lastDays: number };
};
type OrderAsks = {
  openOrders: { most: number };
  fulfilmentPace: { lastDays: number };
  orderMargins: { lastDays: number };
  returnsByVariant: { lastDays: number };
  orderCare: { lastDays: number };
  promises: { lastDays: number };
  codeUse: { lastWeeks: number };
  orderValues: { lastDays: number };
  orderRisk: { lastDays: number };
  parcels: { lastDays: number; most: number };
  parcelPace: { lastDays: number };
};

export function factsOf(
  mugs: readonly Mug[],
  rest: {
    settings?: Partial<Settings>;
    shop?: Partial<DetectInput<MugAsks>>;
    facts?: Partial<Facts<MugAsks>>;
    orders?: readonly OwnOrderRow[];
  } = {},
): DetectInput<MugAsks> {
  const rows = mugs.map((mug, at) => rowsOf(mug, String(at + 1)));
  const by = <R>(pick: (row: ReturnType<typeof rowsOf>) => R | null) =>
    new Map(rows.flatMap((row) => (pick(row) === null ? [] : [[row.variant.variantId, pick(row) as R]])));
  const suppliers = new Map(rows.flatMap(({ supplier }) => (supplier ? [[supplier.key, supplier]] : [])));
  return {
    facts: {
      variants: by((row) => row.variant),
      stock: by((row) => (row.isStocked ? row.stock : null)),
      sales: by((row) => (row.hasSales ? row.sales : null)),
      outOfStock: by((row) => row.outOfStock),
      onOrder: by((row) => row.onOrder),
      stockLog: by((row) => row.log),
      suppliers,
      typeSales: new Map(),
      ownOrders: new Map((rest.orders ?? []).map((order) => [order.id, order])),
      discontinued: new Map(),
      unfit: new Map(),
      ownChanges: new Map(),
      openOrders: new Map(),
      fulfilmentPace: new Map(),
      orderMargins: new Map(),
      returnsByVariant: new Map(),
      disputes: new Map(),
      payouts: new Map(),
      payments: new Map(),
      returns: new Map(),
      returnReasons: new Map(),
      orderAccounts: new Map(),
      customerOrders: new Map(),
      customerReturns: new Map(),
      cashOnDelivery: new Map(),
      discounts: new Map(),
      companyPrices: new Map(),
      ownEffects: new Map(),
      openAlerts: new Map(),
      predictions: new Map(),
      dismissals: new Map(),
      sources: new Map(),
      bundles: new Map(),
      orderCare: new Map(),
      promises: new Map(),
      codeUse: new Map(),
      orderValues: new Map(),
      orderRisk: new Map(),
      parcels: new Map(),
      parcelPace: new Map(),
      ...rest.facts,
    },
    settings: Settings.parse(rest.settings ?? {}),
    currency: "USD",
    locale: "en-US",
    today: TODAY,
    salesReach: {
      since: "2020-01-01",
      limit: null,
      stockLogSince: firstOf(mugs.flatMap(({ outOfStock }) => outOfStock ?? [])),
    },
    seed: 1,
    ...rest.shop,
  };
}

/** The log of these tests begins with the first day on which anything was out. */
function firstOf(days: readonly Day[]): Day | null {
  return days.toSorted()[0] ?? null;
}

/** The view `typeSales` of a shop that sells these and nothing else, its whole under "" alone. */
export function shopSales(mugs: readonly Mug[]): View<"typeSales"> {
  const all = mugs.map((mug) => (typeof mug.units === "object" ? mug.units : steady(mug.units ?? 6)));
  const length = Math.max(...all.map((units) => units.length));
  const units = Array.from({ length }, (_, at) =>
    all.reduce((sum, one) => sum + (one.at(at - length) ?? 0), 0),
  );
  return new Map([["", { from: addDays(TODAY, -length), units }]]);
}

function rowsOf(mug: Mug, id: string) {
  const units = typeof mug.units === "object" ? mug.units : steady(mug.units ?? 6);
  const sold = units.reduce((sum, day) => sum + day, 0);
  const variant = variantOf(id, mug);
  const stock: StockRow = {
    available: mug.available ?? 31,
    committed: mug.committed ?? 0,
    incoming: mug.incoming ?? 0,
    onHand: mug.available ?? 31,
    byLocation: mug.byLocation ?? [
      {
        locationId: WAREHOUSE,
        name: "Warehouse",
        available: mug.available ?? 31,
        incoming: mug.incoming ?? 0,
      },
    ],
    source,
  };
  const sales: SalesRow = {
    from: addDays(TODAY, -units.length),
    units,
    grossMinor: Math.max(0, sold) * variant.priceMinor,
    discountMinor: 0,
    returnedUnits: 0,
    source,
    ...mug.sales,
  };
  return {
    variant,
    isStocked: mug.stocked !== false,
    hasSales: mug.sales !== null,
    stock,
    sales,
    outOfStock: mug.outOfStock ? { days: new Set(mug.outOfStock) } : null,
    onOrder: mug.arrivals ? { arrivals: mug.arrivals.map(arriving), source } : null,
    log: mug.log ? logOf(mug.log) : null,
    supplier: mug.supplier === null ? null : supplierOf(mug),
  };
}

function logOf(log: NonNullable<Mug["log"]>): StockLogRow {
  const none = log.closing.map(() => 0);
  const from = addDays(TODAY, -log.closing.length);
  return { from, ordered: none, restocked: none, received: none, source, ...log };
}

function arriving(arrival: NonNullable<Mug["arrivals"]>[number]): Arrival {
  return { locationId: WAREHOUSE, shownSince: `${TODAY}T07:00:00Z`, ...arrival };
}

function variantOf(id: string, mug: Mug): VariantRow {
  return {
    variantId: `gid://shopify/ProductVariant/${id}`,
    productId: `gid://shopify/Product/${id}`,
    inventoryItemId: `gid://shopify/InventoryItem/${id}`,
    title: "Ceramic Mug, White",
    sku: "MUG-W",
    vendor: "Kiln & Co",
    supplierKey: "kiln & co",
    productType: "Mugs",
    priceMinor: 2_200,
    compareAtMinor: null,
    unitCostMinor: 780,
    minimumAdvertisedMinor: null,
    tracked: true,
    continueSelling: false,
    createdDay: "2024-01-01",
    source,
    ...mug.variant,
  };
}

function supplierOf(mug: Mug): SupplierRow {
  return {
    key: "kiln & co",
    name: "Kiln & Co",
    leadDays: { typical: 14, slow: 21 },
    minimumUnits: 1,
    packUnits: 1,
    email: "orders@kiln.example",
    source: { ...source, connector: "settings", recordId: "suppliers/kiln & co" },
    ...mug.supplier,
  };
}
