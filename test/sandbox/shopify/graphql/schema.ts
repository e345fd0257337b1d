/** Shopify's own Admin schema, from npm, with the extra keys that graphql-js drops. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";

export const API_VERSION = "2026-07";

type RawField = { name: string; description: string | null; requiredAccess?: string | null };
type RawType = {
  name: string;
  requiredAccess?: string | null;
  fields: RawField[] | null;
  enumValues: { name: string; description: string | null }[] | null;
};

export type AdminSchema = {
  schema: GraphQLSchema;
  /** Shopify's raw description of each type: `requiredAccess` of types and fields, descriptions of enum values. */
  raw: ReadonlyMap<
    string,
    {
      requiredAccess: string | null;
      fields: ReadonlyMap<string, RawField>;
      values: ReadonlyMap<string, string>;
    }
  >;
  /** Mutations that are refused without `@idempotent`. The schema says so in prose only. */
  needKey: ReadonlySet<string>;
};

let loaded: AdminSchema | undefined;

/** Loads once per process: 11 MB of JSON, some 300 ms. */
export function adminSchema(): AdminSchema {
  loaded ??= load();
  return loaded;
}

function load(): AdminSchema {
  // The package is a command-line server whose exports hide the data: walk up to its folder, never import it.
  const folder = new URL("../../../../node_modules/@shopify/dev-mcp/dist/data/", import.meta.url);
  const text = gunzipSync(readFileSync(new URL(`admin_${API_VERSION}.json.gz`, folder))).toString("utf8");
  const introspection = (JSON.parse(text) as { data: IntrospectionQuery }).data;
  const types = introspection.__schema.types as unknown as RawType[];

  const raw = new Map(
    types.map((type) => [
      type.name,
      {
        requiredAccess: type.requiredAccess ?? null,
        fields: new Map((type.fields ?? []).map((field) => [field.name, field])),
        values: new Map((type.enumValues ?? []).map((value) => [value.name, value.description ?? ""])),
      },
    ]),
  );
  return { schema: buildClientSchema(introspection), raw, needKey: mutationsThatNeedAKey(types) };
}

function mutationsThatNeedAKey(types: readonly RawType[]): Set<string> {
  const sentence = "the idempotency key is required and must be provided using the `@idempotent` directive";
  const mutations = types.find((type) => type.name === "Mutation")?.fields ?? [];
  return new Set(
    mutations
      .filter((field) => (field.description ?? "").replace(/\s+/g, " ").includes(sentence))
      .map((field) => field.name),
  );
}
