/** Everything the app sends to Shopify, held against Shopify's own schema and against shopify.app.toml, both ways. */
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { scopesOf } from "../../app/connectors/shopify/app-toml.ts";
import * as mutations from "../../app/connectors/shopify/mutations.ts";
import * as operations from "../../app/connectors/shopify/operations.ts";
import { CHANGE_SCOPES } from "../../app/ops/drafts/change-scopes.ts";
import { OPTIONAL_SCOPES } from "../../app/ops/facts/source-status.ts";
import { announcementOf } from "../../app/connectors/shopify/webhooks.ts";
import { examine, scopesOfTopic } from "./shopify-schema.ts";

const AppToml = z.object({
  client_id: z.string(),
  embedded: z.literal(true),
  access_scopes: z.object({ scopes: z.string(), optional_scopes: z.array(z.string()) }),
  access: z.object({ admin: z.object({ embedded_app_direct_api_access: z.literal(false) }) }),
  webhooks: z.object({
    api_version: z.literal("2026-07"),
    subscriptions: z.array(
      z.object({
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
        uri: z.string(),
        include_fields: z.array(z.string()).optional(),
      }),
    ),
  }),
});
const text = readFileSync(new URL("../../shopify.app.toml", import.meta.url), "utf8");
const toml = AppToml.parse(parse(text));
const granted = toml.access_scopes.scopes.split(",");

const documents = Object.entries({ ...operations, ...mutations }).flatMap(
  ([name, value]): [string, string][] => {
    if (typeof value === "string") return [[name, value]];
    return typeof value === "function" ? [[name, value("created_at:>='2026-01-01'")]] : [];
  },
);
const topics = toml.webhooks.subscriptions.flatMap((subscription) => subscription.topics);

/** What is asked for, whether by a document or by a webhook. */
const needs = [
  ...documents.flatMap(([name, document]) => examine(document).scopes.map((need) => ({ ...need, by: name }))),
  ...topics.map((topic) => ({ anyOf: scopesOfTopic(topic) ?? [], where: topic, by: "webhooks" })),
].filter(({ anyOf }) => anyOf.length > 0);

describe.each(documents)("%s", (_name, document) => {
  it("is valid by Shopify's schema, with @idempotent where Shopify demands it", () => {
    expect(examine(document).errors).toEqual([]);
  });

  it("selects no personal field of a customer and no deprecated field", () => {
    const { personal, deprecated } = examine(document);
    expect({ personal, deprecated }).toEqual({ personal: [], deprecated: [] });
  });
});

/** Documents that are sent only where the store allows what they read. */
const OF_PAYMENTS = ["PAYMENTS_ACCOUNT", "DISPUTES", "PAYOUTS"];
const OF_RETURNS = ["RETURNS_CHANGED", "RETURNS_BY_ID"];
const OF_CUSTOMERS = ["CUSTOMERS_CHANGED"];
const OF_DISCOUNTS = ["DISCOUNTS_ON"];
const OF_CHANGES = [
  ...["DISCOUNTS_NOW", "DISCOUNT_BY_CODE", "END_CODE_DISCOUNT", "START_CODE_DISCOUNT"],
  ...[
    "END_AUTOMATIC_DISCOUNT",
    "START_AUTOMATIC_DISCOUNT",
    "RETURNS_NOW",
    "APPROVE_RETURN",
    "DECLINE_RETURN",
  ],
];
const OPTIONAL = [...OF_PAYMENTS, ...OF_RETURNS, ...OF_CUSTOMERS, ...OF_DISCOUNTS, ...OF_CHANGES];
/** Asked for with a change, and with what is read. */
const MAY_BE_GIVEN = [
  ...new Set([...Object.values(OPTIONAL_SCOPES).flat(), ...Object.values(CHANGE_SCOPES).flat()]),
];
/** Shopify says in prose alone that tags of orders take it: https://shopify.dev/docs/api/admin-graphql/2026-07/mutations/tagsAdd */
const UNSAID = ["write_orders"];

describe("scopes", () => {
  it("suffice for every document and webhook", () => {
    const required = needs.filter(({ by }) => !OPTIONAL.includes(by));
    expect(required.filter(({ anyOf }) => !anyOf.some((scope) => granted.includes(scope)))).toEqual([]);
  });

  it("that the store may give or not suffice for what hangs on them, and the rest is required", () => {
    const all = [...granted, ...MAY_BE_GIVEN];
    const optional = needs.filter(({ by }) => OPTIONAL.includes(by));
    expect(optional.filter(({ anyOf }) => !anyOf.some((scope) => all.includes(scope)))).toEqual([]);
    for (const document of OPTIONAL)
      expect(
        optional.some(({ by, anyOf }) => by === document && !granted.some((scope) => anyOf.includes(scope))),
      ).toBe(true);
  });

  it("that the store may give or not are each needed, payouts by the schema's prose", () => {
    const needed = new Set(needs.flatMap(({ anyOf }) => anyOf));
    expect(MAY_BE_GIVEN.filter((scope) => !needed.has(scope))).toEqual(UNSAID);
  });

  it.each(granted)("%s is needed: without it something the app does would be denied", (scope) => {
    // Reading is counted on its own, though Shopify also gives it with the right to write.
    const others = granted.filter((other) => other !== scope);
    expect(needs.filter(({ anyOf }) => !anyOf.some((other) => others.includes(other)))).not.toEqual([]);
  });

  it("have a comment each that says what they are for", () => {
    for (const scope of [...granted, ...toml.access_scopes.optional_scopes])
      expect(text).toMatch(new RegExp(`^# ${scope} +\\S`, "m"));
  });

  it("are read from the file as the file says", () => {
    expect(scopesOf(text)).toEqual({
      required: granted,
      optional: ["read_all_orders", ...MAY_BE_GIVEN],
    });
  });
});

describe("webhooks", () => {
  it.each(topics)("%s is a topic of Shopify's", (topic) => {
    expect(scopesOfTopic(topic)).not.toBeNull();
  });

  it("carry only ids and the moment of the change", () => {
    const fields = toml.webhooks.subscriptions.flatMap(({ include_fields }) => include_fields ?? []);
    expect(new Set(fields)).toEqual(
      new Set([
        "id",
        "updated_at",
        "created_at",
        "order_id",
        "order_edit.order_id",
        "inventory_item_id",
        "location_id",
      ]),
    );
    for (const { uri, include_fields } of toml.webhooks.subscriptions)
      if (uri === "/webhooks/ops") expect(include_fields).toBeDefined();
  });

  it.each(
    toml.webhooks.subscriptions
      .filter(({ uri }) => uri === "/webhooks/ops")
      .flatMap((subscription) => subscription.topics),
  )("%s is followed", (topic) => {
    const payload = { id: 1, order_id: 2, order_edit: { order_id: 3 }, inventory_item_id: 4 };
    expect(announcementOf(topic.toUpperCase().replace("/", "_"), payload)).not.toBeNull();
  });

  it("cover compliance, uninstalling and changed scopes", () => {
    const at = (uri: string) =>
      toml.webhooks.subscriptions.filter((subscription) => subscription.uri === uri);
    expect(at("/webhooks/compliance").flatMap(({ compliance_topics }) => compliance_topics)).toEqual([
      "customers/data_request",
      "customers/redact",
      "shop/redact",
    ]);
    expect(at("/webhooks/app").flatMap((subscription) => subscription.topics)).toEqual([
      "app/uninstalled",
      "app/scopes_update",
    ]);
  });
});
