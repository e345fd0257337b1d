import type { Day } from "../../../ops/facts/day.ts";
import type { Ask, Prepared, View, ViewName } from "../../../ops/facts/views.ts";
import type { Scope, SealedScope } from "../client.server.ts";
import type { Only } from "./among.server.ts";
import { bundlesView } from "./bundles.server.ts";
import { codeUseView } from "./code-use.server.ts";
import { cashOnDeliveryView, customerReturnsView } from "./customer-habits.server.ts";
import { customerOrdersView } from "./customer-orders.server.ts";
import { companyPricesView } from "./company-prices.server.ts";
import { discountsView } from "./discounts.server.ts";
import { fulfilmentPaceView } from "./fulfilment-pace.server.ts";
import { onOrderView } from "./on-order.server.ts";
import { openOrdersView } from "./open-orders.server.ts";
import { orderCareView } from "./order-care.server.ts";
import { discontinuedView, unfitView } from "./delivered.server.ts";
import { dismissalsView } from "./dismissals.server.ts";
import { openAlertsView } from "./open-alerts.server.ts";
import { ownChangesView } from "./own-changes.server.ts";
import { promisesView } from "./promises.server.ts";
import { predictionsView } from "./predictions.server.ts";
import { ownEffectsView } from "./own-effects.server.ts";
import { sourcesView } from "./sources.server.ts";
import { OF_VARIANTS, servingsOf } from "./of-variants.server.ts";
import { orderRiskView, orderValuesView } from "./order-values.server.ts";
import { disputesView, paymentsView, payoutsView } from "./payments.server.ts";
import { parcelPaceView, parcelsView } from "./parcels.server.ts";
import { orderAccountsView, returnsView } from "./returns.server.ts";
import { ownOrdersView } from "./own-orders.server.ts";
import { readAll } from "./reading.server.ts";
import { suppliersView } from "./suppliers.server.ts";
import { typeSalesView } from "./type-sales.server.ts";

/** What a view needs of Shopify before it may speak; null: it is of our own making. */
const SOURCE: Record<ViewName, string | null> = {
  variants: "products",
  stock: "inventory",
  sales: "orders",
  outOfStock: "orders",
  stockLog: "orders",
  suppliers: null,
  onOrder: null,
  typeSales: "orders",
  bundles: "products",
  openOrders: "orders",
  fulfilmentPace: "orders",
  orderMargins: "orders",
  returnsByVariant: "orders",
  orderCare: "orders",
  promises: "orders",
  codeUse: "orders",
  orderValues: "orders",
  orderRisk: "orders",
  parcels: "orders",
  parcelPace: "orders",
  ownOrders: null,
  discontinued: "products",
  unfit: "inventory",
  disputes: "payments",
  payouts: "payments",
  payments: "payments",
  returns: "returns",
  returnReasons: "returns",
  orderAccounts: "returns",
  customerOrders: "customers",
  customerReturns: "customers",
  cashOnDelivery: "customers",
  discounts: "discounts",
  companyPrices: "price_lists",
  ownEffects: null,
  ownChanges: null,
  openAlerts: null,
  predictions: null,
  dismissals: null,
  sources: null,
};

/**
 * One statement a view. A view is null, not empty, when its source was never read completely. Views of variants hold
 * those of `only`; views by other keys, and what is on order, are whole.
 */
export async function prepareViews<A extends Ask>(
  scope: SealedScope,
  asks: A,
  of: { today: Day; only: Only },
): Promise<Prepared<A>> {
  const { today } = of;
  const ready = await readyViews(scope);
  const prepared: { [V in ViewName]?: View<ViewName> | null } = {};

  for (const view of OF_VARIANTS) {
    const ask = asks[view];
    if (!ask) continue;
    const [serving] = ready(view) ? await servingsOf(scope, view, { asks: [ask], ...of }) : [];
    prepared[view] = serving ? ((await readAll(scope, serving.reading))[0] ?? null) : null;
  }
  if (asks.suppliers) prepared.suppliers = await suppliersView(scope);
  if (asks.onOrder) prepared.onOrder = await onOrderView(scope);
  if (asks.typeSales)
    prepared.typeSales = ready("typeSales") ? await typeSalesView(scope, asks.typeSales, today) : null;
  if (asks.bundles)
    prepared.bundles = ready("bundles") ? await bundlesView(scope, asks.bundles, today) : null;
  Object.assign(prepared, await prepareOrderViews(scope, { asks, today, isRead: ready }));
  if (asks.ownOrders) prepared.ownOrders = await ownOrdersView(scope, asks.ownOrders, today);
  if (asks.discontinued) prepared.discontinued = ready("discontinued") ? await discontinuedView(scope) : null;
  if (asks.unfit) prepared.unfit = ready("unfit") ? await unfitView(scope) : null;
  Object.assign(prepared, await prepareOwnRecords(scope, asks, today));
  Object.assign(prepared, await preparePayments(scope, { asks, today, isRead: ready }));
  if (asks.companyPrices)
    prepared.companyPrices = ready("companyPrices")
      ? await companyPricesView(scope, asks.companyPrices, today)
      : null;
  Object.assign(prepared, await prepareReturns(scope, { asks, today, isRead: ready }));
  Object.assign(prepared, await prepareCustomers(scope, { asks, today, isRead: ready }));
  // Exactly the views that were asked for, which the compiler cannot see.
  return prepared as Prepared<A>;
}

/** Views of Shopify Payments. */
async function preparePayments(
  scope: Scope,
  { asks, today, isRead }: { asks: Ask; today: Day; isRead: (view: ViewName) => boolean },
): Promise<{ [V in ViewName]?: View<V> | null }> {
  const prepared: { [V in ViewName]?: View<V> | null } = {};
  if (asks.disputes)
    prepared.disputes = isRead("disputes") ? await disputesView(scope, asks.disputes, today) : null;
  if (asks.payouts)
    prepared.payouts = isRead("payouts") ? await payoutsView(scope, asks.payouts, today) : null;
  if (asks.payments)
    prepared.payments = isRead("payments") ? await paymentsView(scope, asks.payments, today) : null;
  return prepared;
}

/** Views of returns and of what was given back. */
async function prepareReturns(
  scope: Scope,
  { asks, today, isRead }: { asks: Ask; today: Day; isRead: (view: ViewName) => boolean },
): Promise<{ [V in ViewName]?: View<V> | null }> {
  const prepared: { [V in ViewName]?: View<V> | null } = {};
  if (asks.returns)
    prepared.returns = isRead("returns") ? await returnsView(scope, asks.returns, today) : null;
  if (asks.orderAccounts)
    prepared.orderAccounts = isRead("orderAccounts")
      ? await orderAccountsView(scope, asks.orderAccounts, today)
      : null;
  return prepared;
}

/** Views of whose orders are. */
async function prepareCustomers(
  scope: Scope,
  { asks, today, isRead }: { asks: Ask; today: Day; isRead: (view: ViewName) => boolean },
): Promise<{ [V in ViewName]?: View<V> | null }> {
  const prepared: { [V in ViewName]?: View<V> | null } = {};
  if (asks.customerOrders)
    prepared.customerOrders = isRead("customerOrders")
      ? await customerOrdersView(scope, asks.customerOrders, today)
      : null;
  if (asks.customerReturns)
    prepared.customerReturns = isRead("customerReturns")
      ? await customerReturnsView(scope, asks.customerReturns, today)
      : null;
  if (asks.cashOnDelivery)
    prepared.cashOnDelivery = isRead("cashOnDelivery")
      ? await cashOnDeliveryView(scope, asks.cashOnDelivery, today)
      : null;
  return prepared;
}

/** Views of what Ops Room itself keeps: what was found, decided, approved and read. */
async function prepareOwnRecords(
  scope: SealedScope,
  asks: Ask,
  today: Day,
): Promise<{ [V in ViewName]?: View<V> | null }> {
  const prepared: { [V in ViewName]?: View<V> | null } = {};
  if (asks.ownEffects) prepared.ownEffects = await ownEffectsView(scope, asks.ownEffects, today);
  if (asks.ownChanges) prepared.ownChanges = await ownChangesView(scope, asks.ownChanges, today);
  if (asks.predictions) prepared.predictions = await predictionsView(scope, asks.predictions, today);
  if (asks.openAlerts) prepared.openAlerts = await openAlertsView(scope);
  if (asks.dismissals) prepared.dismissals = await dismissalsView(scope, asks.dismissals, today);
  if (asks.sources) prepared.sources = await sourcesView(scope);
  return prepared;
}

/** Views of customers' orders. */
async function prepareOrderViews(
  scope: Scope,
  { asks, today, isRead }: { asks: Ask; today: Day; isRead: (view: ViewName) => boolean },
): Promise<{ [V in ViewName]?: View<V> | null }> {
  const prepared: { [V in ViewName]?: View<V> | null } = {};
  if (asks.openOrders)
    prepared.openOrders = isRead("openOrders") ? await openOrdersView(scope, asks.openOrders, today) : null;
  if (asks.fulfilmentPace)
    prepared.fulfilmentPace = isRead("fulfilmentPace")
      ? await fulfilmentPaceView(scope, asks.fulfilmentPace, today)
      : null;
  if (asks.orderCare)
    prepared.orderCare = isRead("orderCare") ? await orderCareView(scope, asks.orderCare, today) : null;
  if (asks.promises)
    prepared.promises = isRead("promises") ? await promisesView(scope, asks.promises, today) : null;
  if (asks.codeUse)
    prepared.codeUse = isRead("codeUse") ? await codeUseView(scope, asks.codeUse, today) : null;
  if (asks.discounts)
    prepared.discounts = isRead("discounts") ? await discountsView(scope, asks.discounts, today) : null;
  if (asks.orderValues)
    prepared.orderValues = isRead("orderValues")
      ? await orderValuesView(scope, asks.orderValues, today)
      : null;
  if (asks.orderRisk)
    prepared.orderRisk = isRead("orderRisk") ? await orderRiskView(scope, asks.orderRisk, today) : null;
  if (asks.parcels)
    prepared.parcels = isRead("parcels") ? await parcelsView(scope, asks.parcels, today) : null;
  if (asks.parcelPace)
    prepared.parcelPace = isRead("parcelPace") ? await parcelPaceView(scope, asks.parcelPace, today) : null;
  return prepared;
}

/** Whether the source of a view was ever read completely. */
export async function readyViews(scope: Scope): Promise<(view: ViewName) => boolean> {
  const read = await completeKinds(scope);
  return (view) => SOURCE[view] === null || read.has(SOURCE[view]);
}

async function completeKinds({ tx, shop }: Scope): Promise<Set<string>> {
  const rows = await tx.sourceStatus.findMany({
    where: { shop, connector: "shopify", lastCompleteAt: { not: null } },
    select: { kind: true },
  });
  return new Set(rows.map(({ kind }) => kind));
}
