/** A stand-in of Shopify for one store, on loopback: Admin API, token endpoint, bulk results and webhooks. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { World } from "../worlds/world.ts";
import { StoreAdmin } from "./admin/store-admin.ts";
import { type AppConfiguration, readAppToml, REPOSITORY_TOML } from "./app-toml.ts";
import { BulkOperations } from "./bulk/bulk.ts";
import { Faults } from "./faults.ts";
import { Bucket } from "./graphql/cost.ts";
import { GraphqlEndpoint } from "./graphql/endpoint.ts";
import { adminSchema } from "./graphql/schema.ts";
import type { LedgerEntry } from "./ledger.ts";
import { MUTATIONS } from "./mutations/register.ts";
import { Mutations } from "./mutations/run.ts";
import { readState } from "./pages/read-state.ts";
import { type Routed, route } from "./routes.ts";
import { keep, type Keepable, restore, versionOf } from "./keep.ts";
import { State } from "./state/state.ts";
import { Tokens } from "./tokens.ts";
import { bulkPayload, levelPayload, orderPayload, productPayload } from "./webhooks/payloads.ts";
import { type Delivery, Webhooks } from "./webhooks/webhooks.ts";

export type StandInOptions = {
  world: World;
  apiKey: string;
  apiSecret: string;
  /** Where webhooks go: this address and the subscription's uri. */
  appUrl: string;
  /** 0 or left out: a free one. */
  port?: number;
  now?: () => Date;
  /** What `keep()` gave in an earlier run with the same world and keys. */
  kept?: Buffer;
  /** The app's configuration file; left out: the repository's own. */
  appToml?: URL | string;
  /** Waits between attempts at a webhook, in milliseconds. */
  webhookRetryDelays?: readonly number[];
};

export type ShopifyStandIn = {
  url: string;
  port: number;
  stop(): Promise<void>;
  /** Applied writes, oldest first. */
  ledger(): readonly LedgerEntry[];
  faults: Faults;
  /** An id_token as App Bridge gives it. */
  mintSessionToken(input?: { userId?: string }): Promise<string>;
  /** What the merchant and the customers do. */
  admin: StoreAdmin;
  /** The store as it is now: for reading. Changes go through `admin`, which keeps stock right and sends webhooks. */
  store: State;
  /** The app's scopes, as App Bridge tells of them. */
  scopes(): { granted: string[]; required: string[]; optional: string[] };
  /** Points of the leaky bucket: restored per second, and left now. */
  setThrottle(input: { restoreRate: number; available?: number }): void;
  webhooks: { deliveries(): readonly Delivery[]; settled(): Promise<void> };
  /** Resolves when no bulk operation runs. */
  bulkSettled(): Promise<void>;
  /** Store, tokens, idempotency keys and ledger, for a later start with the same world. */
  keep(): Buffer;
  /** Grows with each change of what `keep` gives. */
  version(): number;
};

const DEFAULT_USER = "101";

export async function startShopify(options: StandInOptions): Promise<ShopifyStandIn> {
  const { world, port: wantedPort = 0 } = options;
  const address = { url: "" };
  const parts = assemble(options, address);
  const { state, faults, ledger, grants, tokens, webhooks, bulk, bucket, configuration, scopes } = parts;
  const mint: Routed["mint"] = (userId) => tokens.mint(userId ?? DEFAULT_USER);
  const routed: Routed = {
    ...parts,
    shop: world.shop.domain,
    mint,
    readStore: (query) => readState(state, query),
  };
  const server = await listen((request, response) => void route(request, response, routed), wantedPort);
  const { port } = server.address() as AddressInfo;
  address.url = `http://127.0.0.1:${port}`;

  return {
    url: address.url,
    port,
    faults,
    ledger: () => ledger,
    mintSessionToken: ({ userId } = {}) => mint(userId),
    admin: new StoreAdmin({ state, webhooks, tokens, grants, scopes }),
    store: state,
    scopes: () => ({
      granted: scopes(),
      required: [...configuration.scopes],
      optional: [...configuration.optionalScopes],
    }),
    setThrottle: ({ restoreRate, available }) => bucket.set(restoreRate, available),
    webhooks: { deliveries: () => webhooks.deliveries, settled: () => webhooks.settled() },
    bulkSettled: () => bulk.settled(),
    version: () => versionOf(parts),
    keep: () => keep(parts),
    async stop() {
      webhooks.close();
      await bulk.close();
      await webhooks.settled();
      await close(server);
    },
  };
}

type Parts = Keepable & {
  configuration: AppConfiguration;
  faults: Faults;
  bucket: Bucket;
  webhooks: Webhooks;
  bulk: BulkOperations;
  graphql: GraphqlEndpoint;
  scopes: () => string[];
};

/** The parts of the stand-in, not listening yet. `address` is filled in once they do. */
function assemble(options: StandInOptions, address: { readonly url: string }): Parts {
  const { world, apiKey, apiSecret, appUrl, now = () => new Date() } = options;
  const admin = adminSchema();
  const configuration = readAppToml(options.appToml ?? REPOSITORY_TOML, admin);
  const state = new State(world, now);
  const faults = new Faults();
  const ledger: LedgerEntry[] = [];
  const bucket = new Bucket(world.shop.restoreRate, now);
  const grants = new Set(world.shop.grants);
  const scopes = (): string[] => [
    ...configuration.scopes,
    ...configuration.optionalScopes.filter((scope) => grants.has(scope)),
  ];
  const shop = world.shop.domain;
  const tokens = new Tokens({ apiKey, apiSecret, shop, now, scopes });
  const webhooks = new Webhooks({
    ...{ subscriptions: configuration.subscriptions, appUrl, shop, apiSecret, now, faults },
    installed: () => tokens.installed,
    ...(options.webhookRetryDelays ? { retryDelays: options.webhookRetryDelays } : {}),
  });
  const bulk = new BulkOperations({
    ...{ admin, faults, now },
    nextId: () => state.nextId(),
    urlOf: (name) => `${address.url}/bulk/${name}`,
    finished: (operation) => webhooks.emit("bulk_operations/finish", bulkPayload(operation)),
  });
  const mutations = new Mutations({
    ...{ admin, mutations: MUTATIONS, faults, now },
    context: {
      state,
      levelChanged: (level) => webhooks.emit("inventory_levels/update", levelPayload(level)),
      productChanged: (product) => webhooks.emit("products/update", productPayload(product)),
      orderChanged: (order) => webhooks.emit("orders/updated", orderPayload(order, state.shop.currency)),
    },
    record: (entry) => ledger.push(entry),
  });
  const mutationNames = new Set([...MUTATIONS.keys(), "bulkOperationRunQuery", "bulkOperationCancel"]);
  const graphql = new GraphqlEndpoint({
    ...{ admin, state, tokens, faults, bucket, mutations, mutationNames, bulk, now },
    appId: "1",
  });
  const parts = { state, faults, ledger, bucket, grants, tokens, webhooks, bulk, mutations, graphql };
  if (options.kept) restore(parts, options.kept);
  return { ...parts, configuration, scopes };
}

function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
