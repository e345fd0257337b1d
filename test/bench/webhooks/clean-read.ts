/** Reads a stand-in's store whole into a database of its own, as if the app had just been installed. */
import { openStore } from "../../../app/adapters/store/open.server.ts";
import { outwardFetch } from "../../../app/connectors/shopify/access.server.ts";
import { shopify as connector } from "../../../app/connectors/shopify/connector.server.ts";
import { testDatabase } from "../../factories/postgres.ts";
import type { ShopifyStandIn } from "../../sandbox/shopify/stand-in.ts";
import { type Facts, factsOf } from "./facts.ts";

type App = { apiKey: string; apiSecret: string; shop: string };

export async function cleanRead(shopify: ShopifyStandIn, { shop, ...keys }: App): Promise<Facts> {
  const database = await testDatabase();
  const store = await openStore(database);
  try {
    const token = await signIn(shopify, { shop, ...keys });
    const access = {
      shop,
      fetch: outwardFetch(shopify.url),
      token: () => Promise.resolve(token),
      replaced: () => Promise.reject(new Error("the token of the clean read was turned away")),
    };
    await connector.open(access).firstRead({
      unit: (work) => store.shop(shop, work),
      now: () => new Date(),
      log: { info: () => undefined, warn: () => undefined },
      termsChanged: () => Promise.resolve(),
    });
    return await factsOf(database.url, shop);
  } finally {
    await store.close();
    await database.close();
  }
}

async function signIn(shopify: ShopifyStandIn, { apiKey, apiSecret, shop }: App): Promise<string> {
  const response = await fetch(new URL("/admin/oauth/access_token", shopify.url), {
    method: "POST",
    headers: { "content-type": "application/json", "x-stand-in-shop": shop },
    body: JSON.stringify({
      client_id: apiKey,
      client_secret: apiSecret,
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: await shopify.mintSessionToken(),
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
      expiring: "1",
    }),
  });
  if (!response.ok)
    throw new Error(`the stand-in gave no token: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
