/**
 * What a detector may ask for. The store prepares each view with one SQL statement, as a map by variant id
 * (suppliers: by supplier key; typeSales: by product type, the whole shop under ""; openOrders: by order id, the
 * longest waiting first; orderCare: by order id; codeUse: by code; parcels: by their fulfilment's id; parcelPace: by
 * carrier, all of them under ""; fulfilmentPace, orderValues, orderRisk: the shop under ""; our own records: by their ids), and the detector sees nothing
 * else. A view is null when its source was never read.
 */
import type { Day } from "./day.ts";
import type { Provenance } from "./provenance.ts";
import type { CodeUseRow, OrderCareRow, ParcelPaceRow, ParcelRow } from "./rows/order-care.ts";
import type { CashOnDeliveryRow, CustomerOrderRow, CustomerReturnsRow } from "./rows/customers.ts";
import type { BundleRow } from "./rows/bundles.ts";
import type { CompanyPriceRow } from "./rows/company-prices.ts";
import type { DiscountRow } from "./rows/discounts.ts";
import type { FulfilmentPaceRow, OpenOrderRow, OrderMarginRow, ReturnsRow } from "./rows/orders.ts";
import type { OrderRiskRow, OrderValuesRow } from "./rows/order-values.ts";
import type { DiscontinuedRow, OwnOrderRow, UnfitRow } from "./rows/own-order.ts";
import type {
  DismissalRow,
  OpenAlertRow,
  OwnChangeRow,
  OwnEffectRow,
  PredictionRow,
  SourceRow,
} from "./rows/own-records.ts";
import type { DisputeRow, PaymentsRow, PayoutRow } from "./rows/payments.ts";
import type { OrderAccountRow, ReturnReasonsRow, ReturnRow } from "./rows/returns.ts";
import type { PromiseRow } from "./rows/promises.ts";
import type { StockLogRow } from "./rows/stock-log.ts";

export type VariantRow = {
  variantId: string;
  productId: string;
  inventoryItemId: string;
  /** As the founder says it: "Ceramic Mug, White". */
  title: string;
  sku: string | null;
  vendor: string | null;
  /** See `supplierKey`; null when Shopify names no vendor. */
  supplierKey: string | null;
  productType: string | null;
  priceMinor: number;
  /** The price before a markdown that the store shows struck through; null: none. */
  compareAtMinor: number | null;
  unitCostMinor: number | null;
  /** The lowest price at which its brand lets it be advertised; null: none recorded. */
  minimumAdvertisedMinor: number | null;
  tracked: boolean;
  continueSelling: boolean;
  createdDay: Day;
  source: Provenance;
};

export type StockRow = {
  /** All locations together, units. */
  available: number;
  committed: number;
  incoming: number;
  onHand: number;
  byLocation: readonly { locationId: string; name: string; available: number; incoming: number }[];
  source: Provenance;
};

/** Net units (sold less cancelled) per whole day, oldest first, ending yesterday. */
export type SalesRow = {
  from: Day;
  /** One entry a day; days without sales are 0. */
  units: readonly number[];
  /** Of the whole window. */
  grossMinor: number;
  discountMinor: number;
  returnedUnits: number;
  /** Null or left out: on no day anything was taken off, and all days sold at the present price. */
  dayPrices?: DayPrices | null;
  source: Provenance;
};

/** What a unit was offered and sold at on each day of the sales, minor units; 0 on days without a sale. */
export type DayPrices = {
  /** Before discounts. */
  listMinor: Float32Array;
  /** After them. */
  paidMinor: Float32Array;
};

/** Days at whose close the shop is known to have had none to sell (our own stock log), same window as sales. */
type OutOfStockRow = { days: ReadonlySet<Day> };

export type SupplierRow = {
  key: string;
  name: string;
  leadDays: { typical: number; slow: number } | null;
  minimumUnits: number;
  packUnits: number;
  email: string | null;
  source: Provenance;
};

/** Units on orders we placed and that have not arrived. */
export type OnOrderRow = {
  arrivals: readonly {
    purchaseOrderId: string;
    units: number;
    expectedDay: Day;
    locationId: string;
    /** When they were written to Shopify as incoming; null: recorded in Ops Room alone, so they never show there. */
    shownSince: string | null;
  }[];
  source: Provenance;
};

/** Net units of a product type per whole day, oldest first, ending yesterday. What seasons are read from. */
export type TypeSalesRow = {
  from: Day;
  units: readonly number[];
  /** How differently fast its variants sell; null or left out: none sold of late. */
  levels?: TypeLevels | null;
};

/**
 * Over the variants of a type that sold in the last `LEVELS_DAYS` days, each since it was made: the mean of their units
 * a day, the variance between those rates, and the mean variance by which few days alone put each rate off.
 */
export type TypeLevels = { variants: number; meanPerDay: number; variance: number; chanceVariance: number };

/** Days over which `TypeLevels` are taken: as far back as a variant's own sales are looked at. */
export const LEVELS_DAYS = 126;

type Views = {
  variants: { ask: true; row: VariantRow };
  stock: { ask: true; row: StockRow };
  sales: { ask: { lastDays: number }; row: SalesRow };
  outOfStock: { ask: { lastDays: number }; row: OutOfStockRow };
  stockLog: { ask: { lastDays: number }; row: StockLogRow };
  suppliers: { ask: true; row: SupplierRow };
  onOrder: { ask: true; row: OnOrderRow };
  typeSales: { ask: { lastDays: number }; row: TypeSalesRow };
  /** By variant id of the bundle, those on sale. */
  bundles: { ask: { lastDays: number }; row: BundleRow };
  openOrders: { ask: { most: number }; row: OpenOrderRow };
  fulfilmentPace: { ask: { lastDays: number }; row: FulfilmentPaceRow };
  orderMargins: { ask: { lastDays: number }; row: OrderMarginRow };
  returnsByVariant: { ask: { lastDays: number }; row: ReturnsRow };
  orderCare: { ask: { lastDays: number }; row: OrderCareRow };
  /** By the order's id, the first promised first. */
  promises: { ask: { lastDays: number }; row: PromiseRow };
  codeUse: { ask: { lastWeeks: number }; row: CodeUseRow };
  orderValues: { ask: { lastDays: number }; row: OrderValuesRow };
  orderRisk: { ask: { lastDays: number }; row: OrderRiskRow };
  parcels: { ask: { lastDays: number; most: number }; row: ParcelRow };
  parcelPace: { ask: { lastDays: number }; row: ParcelPaceRow };
  /** By the order's id: those placed in the newest months, and every one that is open. */
  ownOrders: { ask: { lastMonths: number }; row: OwnOrderRow };
  /** By variant id: those on own orders that are open. */
  discontinued: { ask: true; row: DiscontinuedRow };
  /** By variant id: those of which any lies there. */
  unfit: { ask: true; row: UnfitRow };
  /** By the dispute's id, and the payout's; of the payments account as a whole under "". */
  disputes: { ask: { lastDays: number }; row: DisputeRow };
  payouts: { ask: { lastDays: number }; row: PayoutRow };
  payments: { ask: { lastDays: number }; row: PaymentsRow };
  /** By the return's id: those of the window, and those that are not done with. */
  returns: { ask: { lastDays: number }; row: ReturnRow };
  returnReasons: { ask: { lastDays: number }; row: ReturnReasonsRow };
  /** By the order's id. */
  orderAccounts: { ask: { lastDays: number }; row: OrderAccountRow };
  /** By the order's id, the oldest first; by the customer's digest; of the shop under "". */
  customerOrders: { ask: { lastDays: number }; row: CustomerOrderRow };
  customerReturns: { ask: { lastDays: number }; row: CustomerReturnsRow };
  cashOnDelivery: { ask: { lastDays: number }; row: CashOnDeliveryRow };
  /** By list and variant. */
  companyPrices: { ask: { lastDays: number }; row: CompanyPriceRow };
  /** By its id: each that is on. */
  discounts: { ask: { lastDays: number }; row: DiscountRow };
  /** By the approval's id: of each draft the newest. */
  ownEffects: { ask: { lastDays: number }; row: OwnEffectRow };
  /** By the approval's id, those given for an alert of the shop's currency. */
  ownChanges: { ask: { lastDays: number }; row: OwnChangeRow };
  /** By the approval's id and what was predicted, of orders that were carried out; the newest approval first. */
  predictions: { ask: { lastDays: number }; row: PredictionRow };
  /** By the alert's id, as the last look left them, those ranked by money alone. */
  openAlerts: { ask: true; row: OpenAlertRow };
  /** By the alert's id. */
  dismissals: { ask: { lastDays: number }; row: DismissalRow };
  /** By connector and kind: `shopify/orders`. */
  sources: { ask: true; row: SourceRow };
};
export type ViewName = keyof Views;
export type View<V extends ViewName> = ReadonlyMap<string, Views[V]["row"]>;
export type Ask = { readonly [V in ViewName]?: Views[V]["ask"] };
/** The views that were asked for, none of them null. */
export type Facts<A extends Ask = Ask> = { readonly [V in keyof A & ViewName]: View<V> };
/** As the store prepares them: null where the source was never read completely. */
export type Prepared<A extends Ask = Ask> = { readonly [V in keyof A & ViewName]: View<V> | null };

/** How far back sales are known, so that alerts can say what that costs them. */
export type SalesReach = {
  since: Day;
  limit: string | null;
  /** First day of our own log of closing stock; null: none is kept yet. */
  stockLogSince: Day | null;
};

/** One spelling for a supplier: Shopify's vendor is free text. */
export function supplierKey(vendor: string): string {
  return vendor.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}

/** What stands where a supplier's name would, for products of which Shopify names no vendor. */
export const SUPPLIER_NOT_NAMED = "Supplier not named";
