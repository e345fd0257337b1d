/** A shop's Admin API at the stand-in, and a store in memory that remembers what a read handed to it. */
import type { SourceStatus } from "../../app/ops/facts/source-status.ts";
import type {
  BalanceFact,
  DiscountFact,
  DisputeFact,
  FactBatch,
  LocationFact,
  OrderAccountFact,
  OrderCustomerFact,
  OrderFact,
  PayoutFact,
  PriceListFact,
  ReturnFact,
  ShopProfile,
  StockLevelFact,
  VariantFact,
} from "../../app/ops/facts/facts.ts";
import { assertTerms } from "../../app/ops/facts/shop-terms.ts";
import type { Unit } from "../../app/adapters/store/contract.ts";
import type { ReadPorts, TermsChange } from "../../app/connectors/contract.ts";
import { outwardFetch, type Access } from "../../app/connectors/shopify/access.server.ts";
import { SHOP, type TestStore } from "../sandbox/shopify/test-store.ts";

/** Signs in once, as the app would. */
export function accessTo(store: TestStore, outside: typeof fetch = fetch): Access & { calls: string[] } {
  let token: Promise<string> | undefined;
  const exchanged = () =>
    (token = store
      .exchange()
      .then(async (response) => ((await response.json()) as { access_token: string }).access_token));
  const calls: string[] = [];
  const counted: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    return outside(request);
  };
  return {
    shop: SHOP,
    fetch: outwardFetch(store.shopify.url, counted),
    token: () => token ?? exchanged(),
    replaced: () => exchanged(),
    calls,
  };
}

export type Memory = {
  ports: ReadPorts;
  profile: (ShopProfile & { scopes: string[] }) | null;
  locations: Map<string, LocationFact>;
  variants: Map<string, VariantFact & { seenAt: Date }>;
  levels: Map<string, StockLevelFact & { seenAt: Date }>;
  orders: Map<string, OrderFact>;
  disputes: Map<string, DisputeFact>;
  payouts: Map<string, PayoutFact>;
  returns: Map<string, ReturnFact & { seenAt: Date }>;
  accounts: Map<string, OrderAccountFact>;
  customers: Map<string, OrderCustomerFact>;
  balances: readonly BalanceFact[];
  discounts: readonly DiscountFact[];
  priceLists: readonly PriceListFact[];
  statuses: Map<string, SourceStatus>;
  cursors: Map<string, string | null>;
  /** One per call: the days, or null for all. */
  rebuilt: (readonly string[] | null)[];
  /** Throws in the unit that would store such a page, as a crash would. */
  failOn: ((batch: FactBatch) => boolean) | null;
  /** What whoever runs the reads was told of. */
  termsChanges: TermsChange[];
};

export function memory(now: () => Date): Memory {
  const kept: Memory = {
    ports: {
      unit: (work) => transaction(kept, () => work(unitOf(kept))),
      now,
      log: { info: () => undefined, warn: () => undefined },
      termsChanged: (_unit, change) => {
        kept.termsChanges.push(change);
        return Promise.resolve();
      },
    },
    profile: null,
    locations: new Map(),
    variants: new Map(),
    levels: new Map(),
    orders: new Map(),
    disputes: new Map(),
    payouts: new Map(),
    returns: new Map(),
    accounts: new Map(),
    customers: new Map(),
    balances: [],
    discounts: [],
    priceLists: [],
    statuses: new Map(),
    cursors: new Map(),
    rebuilt: [],
    failOn: null,
    termsChanges: [],
  };
  return kept;
}

/** Profile, status and cursors go back when the work throws, as in a database. */
async function transaction<T>(kept: Memory, work: () => Promise<T>): Promise<T> {
  const before = { profile: kept.profile, statuses: new Map(kept.statuses), cursors: new Map(kept.cursors) };
  try {
    return await work();
  } catch (error) {
    Object.assign(kept, before);
    throw error;
  }
}

function unitOf(kept: Memory): Unit {
  const unit: Pick<Unit, "profile" | "sources" | "facts"> = {
    profile: {
      get: () =>
        Promise.resolve(
          kept.profile && { ...kept.profile, installedAt: kept.ports.now(), uninstalledAt: null },
        ),
      save: (profile) => {
        const before = kept.profile;
        kept.profile = profile;
        return Promise.resolve(before);
      },
      holdTerms: async (expected) => assertTerms(kept.profile, expected),
      noteSignIn: () => Promise.resolve(),
      isOpenedSince: () => Promise.resolve(false),
      isAccessHeld: () => Promise.resolve(true),
      markUninstalled: () => Promise.resolve(),
      erase: () => Promise.resolve(0),
    },
    sources: {
      all: () => Promise.resolve([...kept.statuses.values()]),
      cursor: (_connector, kind) => Promise.resolve(kept.cursors.get(kind) ?? null),
      save: ({ cursor, ...status }) => {
        kept.statuses.set(status.kind, status);
        if (cursor !== undefined) kept.cursors.set(status.kind, cursor);
        return Promise.resolve();
      },
    },
    facts: factsOf(kept),
  };
  return unit as Unit;
}

function factsOf(kept: Memory): Unit["facts"] {
  type Kept = "write" | "rebuildDailySales" | "forgetOrders" | "forgetUnseen" | "locations" | "openReturns";
  const facts: Pick<Unit["facts"], Kept> = {
    forgetOrders: ({ from, before, listed }) => {
      const known = new Set(listed);
      let gone = 0;
      for (const { orderId, createdAt } of kept.orders.values())
        if (createdAt >= from && createdAt < before && !known.has(orderId) && kept.orders.delete(orderId))
          gone += 1;
      return Promise.resolve(gone);
    },
    write: (batch, seenAt) => {
      if (kept.failOn?.(batch)) return Promise.reject(new Error("the process was killed"));
      for (const location of batch.locations ?? []) kept.locations.set(location.locationId, location);
      for (const variant of batch.variants ?? [])
        kept.variants.set(variant.variantId, { ...variant, seenAt });
      for (const level of batch.stockLevels ?? [])
        kept.levels.set(`${level.inventoryItemId}@${level.locationId}`, { ...level, seenAt });
      for (const order of batch.orders ?? []) kept.orders.set(order.orderId, order);
      for (const dispute of batch.disputes ?? []) kept.disputes.set(dispute.disputeId, dispute);
      for (const row of batch.orderCustomers ?? []) kept.customers.set(row.orderId, row);
      for (const payout of batch.payouts ?? []) kept.payouts.set(payout.payoutId, payout);
      for (const row of batch.returns ?? []) kept.returns.set(row.returnId, { ...row, seenAt });
      for (const account of batch.orderAccounts ?? []) kept.accounts.set(account.orderId, account);
      if (batch.priceLists) kept.priceLists = batch.priceLists;
      if (batch.discounts) kept.discounts = batch.discounts;
      if (batch.balances) kept.balances = batch.balances;
      for (const id of batch.deletedOrderIds ?? []) kept.orders.delete(id);
      for (const id of batch.deletedProductIds ?? [])
        for (const variant of kept.variants.values())
          if (variant.productId === id) kept.variants.delete(variant.variantId);
      return Promise.resolve();
    },
    rebuildDailySales: (days) => {
      kept.rebuilt.push(days);
      return Promise.resolve();
    },
    forgetUnseen: (kind, since, within) => {
      const rows: Map<string, { seenAt: Date; productId?: string; inventoryItemId: string }> =
        kind === "variants" ? kept.variants : kept.levels;
      let gone = 0;
      for (const [id, row] of rows) {
        const owner = kind === "variants" ? row.productId : row.inventoryItemId;
        if (within !== undefined && owner !== within) continue;
        if (row.seenAt < since && rows.delete(id)) gone += 1;
      }
      return Promise.resolve(gone);
    },
    locations: () => Promise.resolve([...kept.locations.values()]),
    openReturns: ({ before, most }) =>
      Promise.resolve(
        [...kept.returns.values()]
          .filter(({ status, seenAt }) => ["requested", "open"].includes(status) && seenAt < before)
          .slice(0, most)
          .map(({ returnId }) => returnId),
      ),
  };
  return facts as Unit["facts"];
}
