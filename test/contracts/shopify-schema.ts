/** Shopify's Admin schema with the keys that graphql-js drops, and what it says of a document. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  buildClientSchema,
  getNamedType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
  type IntrospectionQuery,
} from "graphql";

type Field = {
  name: string;
  description: string | null;
  requiredAccess?: string | null;
  isProtected?: boolean;
  isDeprecated?: boolean;
};
type Type = {
  name: string;
  requiredAccess?: string | null;
  fields: Field[] | null;
  enumValues: { name: string; description: string | null }[] | null;
};

// The package is a command-line server whose exports hide its data.
const DATA = new URL("../../node_modules/@shopify/dev-mcp/dist/data/", import.meta.url);
const { data } = JSON.parse(
  gunzipSync(readFileSync(new URL("admin_2026-07.json.gz", DATA))).toString("utf8"),
) as { data: IntrospectionQuery };
const schema = buildClientSchema(data);
const types = new Map((data.__schema.types as unknown as Type[]).map((type) => [type.name, type]));

export type Findings = {
  /** Validation errors, and mutations without the key that Shopify demands at run time. */
  errors: string[];
  /** Each is a set of alternatives, any one of which is enough, with where it is needed. */
  scopes: { anyOf: string[]; where: string }[];
  /** Personal fields that need an approval of their own. */
  personal: string[];
  deprecated: string[];
};

export function examine(document: string): Findings {
  const ast = parse(document);
  const found: Findings = {
    errors: validate(schema, ast).map(({ message }) => message),
    scopes: [],
    personal: [],
    deprecated: [],
  };
  const info = new TypeInfo(schema);
  visit(
    ast,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        const returned = info.getType();
        if (!parent || !returned || node.name.value.startsWith("__")) return;
        const where = `${parent.name}.${node.name.value}`;
        const field = fieldOf(parent.name, node.name.value);
        // On the field, or on what it gives: QueryRoot.orders names no scope, Order does.
        for (const text of [field?.requiredAccess, accessOf(getNamedType(returned))]) {
          const anyOf = alternatives(text);
          if (anyOf.length > 0) found.scopes.push({ anyOf, where });
        }
        if (field?.isProtected) found.personal.push(where);
        if (field?.isDeprecated) found.deprecated.push(where);
        const keyed = node.directives?.some(({ name }) => name.value === "idempotent");
        if (parent.name === "Mutation" && demandsKey(field) && !keyed)
          found.errors.push(`${where} needs @idempotent`);
      },
    }),
  );
  return found;
}

function fieldOf(type: string, name: string): Field | undefined {
  return types.get(type)?.fields?.find((field) => field.name === name);
}

function accessOf(type: GraphQLNamedType): string | null | undefined {
  return types.get(type.name)?.requiredAccess;
}

/** Names in back quotes before "Also:"; after it stand a person's permissions, which offline tokens do not have. */
function alternatives(text: string | null | undefined): string[] {
  const [scopes = ""] = (text ?? "").split("Also:");
  return [...new Set([...scopes.matchAll(/`((?:read|write)_[a-z_]+)`/g)].map(([, name = ""]) => name))];
}

/** Since 2026-04; the schema says so in prose only. */
function demandsKey(field: Field | undefined): boolean {
  const text = (field?.description ?? "").replace(/\s+/g, " ");
  return text.includes(
    "the idempotency key is required and must be provided using the `@idempotent` directive",
  );
}

/** Null: no such topic. Empty: no scope needed. */
export function scopesOfTopic(topic: string): string[] | null {
  const name = topic.toUpperCase().replace("/", "_");
  const value = types.get("WebhookSubscriptionTopic")?.enumValues?.find((known) => known.name === name);
  if (!value) return null;
  const needed = (value.description ?? "").replace(/\s+/g, " ").split("Requires").slice(1).join(" ");
  return [...new Set([...needed.matchAll(/\b(?:read|write)_[a-z_]+/g)].map(([scope]) => scope))];
}
