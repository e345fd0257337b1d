/** A store small enough to know by heart, and a client that speaks to its stand-in. For tests. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHANGE_SCOPES } from "../../../app/ops/drafts/change-scopes.ts";
import { OPTIONAL_SCOPES } from "../../../app/ops/facts/source-status.ts";
import type { World } from "../worlds/world.ts";
import { type ShopifyStandIn, type StandInOptions, startShopify } from "./stand-in.ts";

export const SHOP = "tiny-mugs.myshopify.com";
export const API_KEY = "test-key";
export const API_SECRET = "test-secret";
export const NOW = new Date("2026-11-20T12:00:00Z");
const DAY = 86_400_000;

export const MUG = { product: "10", variant: "100", item: "1000" };
export const PLATE = { product: "11", variant: "110", item: "1100" };
export const WAREHOUSE = "1";
export const STREET = "2";

/** Two mugs of one product, a plate without cost or SKU; two locations; an order of yesterday, one of 90 days ago. */
export function tinyWorld(): World {
  const variant = {
    vendor: "Clay & Co",
    productType: "Kitchen",
    status: "ACTIVE",
    tracked: true,
    policy: "DENY",
  } as const;
  const dates = { createdAt: new Date("2025-01-02T10:00:00Z"), updatedAt: new Date("2026-11-01T10:00:00Z") };
  const stock = { committed: 0, incoming: 0, reserved: 0, damaged: 0, safetyStock: 0, qualityControl: 0 };
  return {
    name: "tiny",
    shop: {
      domain: SHOP,
      name: "Tiny Mugs",
      currency: "USD",
      locale: "en-US",
      timeZone: "America/New_York",
      grants: [],
      restoreRate: 100,
    },
    locations: [
      { id: WAREHOUSE, name: "Warehouse", active: true },
      { id: STREET, name: "High Street", active: true },
    ],
    variants: [
      {
        ...variant,
        ...dates,
        id: "100",
        productId: "10",
        inventoryItemId: "1000",
        productTitle: "Ceramic Mug",
        variantTitle: "White",
        sku: "MUG-W",
        price: "18.00",
        compareAt: null,
        minimumAdvertised: null,
        cost: "6.50",
      },
      {
        ...variant,
        ...dates,
        id: "101",
        productId: "10",
        inventoryItemId: "1001",
        productTitle: "Ceramic Mug",
        variantTitle: "Blue",
        sku: "MUG-B",
        price: "18.00",
        compareAt: "20.00",
        minimumAdvertised: "17.00",
        cost: "6.50",
      },
      {
        ...variant,
        ...dates,
        id: "110",
        productId: "11",
        inventoryItemId: "1100",
        productTitle: "Plate",
        variantTitle: null,
        sku: null,
        price: "9.90",
        compareAt: null,
        minimumAdvertised: null,
        cost: null,
      },
    ],
    stock: [
      { ...stock, inventoryItemId: "1000", locationId: WAREHOUSE, available: 12, committed: 2 },
      { ...stock, inventoryItemId: "1000", locationId: STREET, available: 3 },
      { ...stock, inventoryItemId: "1001", locationId: WAREHOUSE, available: 40 },
      {
        ...stock,
        inventoryItemId: "1100",
        locationId: WAREHOUSE,
        available: -1,
        incoming: 6,
        damaged: 1,
        safetyStock: 2,
      },
    ],
    orders: [order("500", "#1001", 90), order("501", "#1002", 1)],
    suppliers: [],
    truth: null,
  };
}

/** Two white mugs at $18.00 less $3.60, one plate of which one came back. */
function order(id: string, name: string, daysAgo: number): World["orders"][number] {
  const at = new Date(NOW.getTime() - daysAgo * DAY);
  return {
    id,
    name,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    test: false,
    financialStatus: "PARTIALLY_REFUNDED",
    fulfilmentStatus: "FULFILLED",
    lines: [
      {
        id: `${id}1`,
        variantId: "100",
        sku: "MUG-W",
        title: "Ceramic Mug",
        quantity: 2,
        currentQuantity: 2,
        unitPrice: "18.00",
        discount: "3.60",
      },
      {
        id: `${id}2`,
        variantId: "110",
        sku: null,
        title: "Plate",
        quantity: 3,
        currentQuantity: 2,
        unitPrice: "9.90",
        discount: "0.00",
      },
    ],
    refunds: [
      {
        id: `${id}9`,
        createdAt: at,
        lines: [{ lineId: `${id}2`, quantity: 1, restockType: "RETURN", subtotal: "9.90" }],
      },
    ],
    fulfilments: [{ id: `${id}8`, status: "SUCCESS", createdAt: at, updatedAt: at }],
  };
}

type GraphqlAnswer = {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string; extensions?: Record<string, unknown> }[];
  cost:
    | {
        requestedQueryCost: number;
        actualQueryCost: number | null;
        throttleStatus: { currentlyAvailable: number };
      }
    | undefined;
};

export type TestStore = {
  shopify: ShopifyStandIn;
  clock: { now: Date };
  exchange(body?: Record<string, unknown>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Signs in at first use. */
  graphql(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** Forgets the token, so that the next query signs in again. */
  signOut(): void;
};

const SCOPES =
  "read_products,write_products,read_inventory,write_inventory,read_inventory_transfers,write_inventory_transfers,read_locations,read_orders,read_fulfillments,read_merchant_managed_fulfillment_orders,write_merchant_managed_fulfillment_orders";
/** Every topic that the stand-in sends, but for the compliance ones. */
export const TOPICS = [
  "app/uninstalled",
  "bulk_operations/finish",
  "fulfillments/create",
  "fulfillments/update",
  "inventory_items/update",
  "inventory_levels/update",
  "orders/cancelled",
  "orders/create",
  "orders/updated",
  "products/delete",
  "products/update",
  "refunds/create",
  "shop/update",
];

export type TestStoreOptions = Partial<StandInOptions> & {
  /** The app's required scopes. */
  scopes?: string;
  optionalScopes?: readonly string[];
  topics?: readonly string[];
  includeFields?: readonly string[];
};

/** The app's configuration file, as these tests want it. */
function appToml({
  scopes = SCOPES,
  optionalScopes = [
    "read_all_orders",
    ...new Set([...Object.values(OPTIONAL_SCOPES).flat(), ...Object.values(CHANGE_SCOPES).flat()]),
  ],
  topics = [],
  includeFields,
}: TestStoreOptions): string {
  return `[access_scopes]
scopes = "${scopes}"
optional_scopes = ${JSON.stringify(optionalScopes)}
[webhooks]
api_version = "2026-07"
  [[webhooks.subscriptions]]
  topics = ${JSON.stringify(topics)}
  uri = "/webhooks/ops"
  ${includeFields ? `include_fields = ${JSON.stringify(includeFields)}` : ""}
  [[webhooks.subscriptions]]
  compliance_topics = ["customers/data_request", "customers/redact", "shop/redact"]
  uri = "/webhooks/compliance"
`;
}

export async function openTestStore(options: TestStoreOptions = {}): Promise<TestStore> {
  const clock = { now: NOW };
  const folder = mkdtempSync(join(tmpdir(), "ops-room-app-toml-"));
  writeFileSync(join(folder, "shopify.app.toml"), appToml(options));
  const shopify = await startShopify({
    appToml: join(folder, "shopify.app.toml"),
    world: tinyWorld(),
    apiKey: API_KEY,
    apiSecret: API_SECRET,
    appUrl: "http://127.0.0.1:9",
    now: () => clock.now,
    webhookRetryDelays: [],
    ...options,
  }).finally(() => rmSync(folder, { recursive: true }));
  let token: string | null = null;

  function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(new URL(path, shopify.url), {
      method: "POST",
      headers: { "content-type": "application/json", "x-stand-in-shop": SHOP, ...headers },
      body: JSON.stringify(body),
    });
  }

  async function exchange(body: Record<string, unknown> = {}): Promise<Response> {
    return post("/admin/oauth/access_token", {
      client_id: API_KEY,
      client_secret: API_SECRET,
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: await shopify.mintSessionToken(),
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
      expiring: "1",
      ...body,
    });
  }

  return {
    shopify,
    clock,
    exchange,
    post,
    signOut() {
      token = null;
    },
    async graphql(query, variables = {}) {
      token ??= ((await (await exchange()).json()) as { access_token: string }).access_token;
      const response = await post(
        "/admin/api/2026-07/graphql.json",
        { query, variables },
        { "x-shopify-access-token": token },
      );
      const body = (await response.json()) as Partial<GraphqlAnswer> & {
        extensions?: { cost: GraphqlAnswer["cost"] };
      };
      const errors = Array.isArray(body.errors) ? body.errors : [];
      return { status: response.status, data: body.data ?? null, errors, cost: body.extensions?.cost };
    },
  };
}
