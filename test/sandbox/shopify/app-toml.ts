/** What Shopify would learn from the app's configuration file at deploy. */
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { z } from "zod";
import type { AdminSchema } from "./graphql/schema.ts";
import { grants } from "./graphql/access.ts";

const AppToml = z.object({
  access_scopes: z.object({ scopes: z.string(), optional_scopes: z.array(z.string()).default([]) }),
  webhooks: z.object({
    api_version: z.string(),
    subscriptions: z
      .array(
        z.object({
          topics: z.array(z.string()).default([]),
          compliance_topics: z.array(z.string()).default([]),
          uri: z.string(),
          include_fields: z.array(z.string()).optional(),
          filter: z.string().optional(),
        }),
      )
      .default([]),
  }),
});

export type Subscription = { topic: string; uri: string; includeFields: readonly string[] | null };
export type AppConfiguration = { scopes: string[]; optionalScopes: string[]; subscriptions: Subscription[] };

export const REPOSITORY_TOML = new URL("../../../shopify.app.toml", import.meta.url);

const COMPLIANCE = new Set(["customers/data_request", "customers/redact", "shop/redact"]);

/** Throws when a topic does not exist or the required scopes do not reach it: Shopify would never send it. */
export function readAppToml(path: URL | string, admin: AdminSchema): AppConfiguration {
  const toml = AppToml.parse(parse(readFileSync(path, "utf8")));
  const scopes = toml.access_scopes.scopes
    .split(",")
    .map((scope) => scope.trim())
    .filter(Boolean);
  const subscriptions = toml.webhooks.subscriptions.flatMap((subscription) => {
    if (subscription.filter !== undefined) {
      throw new Error(
        `The stand-in does not evaluate webhook filters: "${subscription.filter}" in shopify.app.toml.`,
      );
    }
    const includeFields = subscription.include_fields ?? null;
    return [...subscription.topics, ...subscription.compliance_topics].map((topic) => ({
      topic,
      uri: subscription.uri,
      includeFields,
    }));
  });
  for (const { topic } of subscriptions) demandDeliverable(topic, new Set(scopes), admin);
  return { scopes, optionalScopes: toml.access_scopes.optional_scopes, subscriptions };
}

function demandDeliverable(topic: string, granted: ReadonlySet<string>, admin: AdminSchema): void {
  if (COMPLIANCE.has(topic)) return;
  const description = admin.raw
    .get("WebhookSubscriptionTopic")
    ?.values.get(topic.toUpperCase().replace("/", "_"));
  if (description === undefined)
    throw new Error(`shopify.app.toml subscribes to ${topic}, which is no topic of Shopify's.`);
  // "Requires the `x` scope." or "Requires at least one of the following scopes: x, y."
  const text = description.replace(/\s+/g, " ").split("Requires").slice(1).join(" ");
  const needed = [...new Set([...text.matchAll(/\b(?:read|write)_[a-z_]+/g)].map(([scope]) => scope))];
  if (needed.length > 0 && !needed.some((scope) => grants(granted, scope))) {
    throw new Error(
      `shopify.app.toml subscribes to ${topic}, which needs one of ${needed.join(", ")}; its scopes have none.`,
    );
  }
}
