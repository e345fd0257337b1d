/** Access scopes as Shopify's schema states them, on a field and on the type it returns. */
import { getNamedType, GraphQLError, isObjectType } from "graphql";
import type { AdminSchema } from "./schema.ts";

/** `write_x` also grants `read_x`. */
export function grants(granted: ReadonlySet<string>, scope: string): boolean {
  return (
    granted.has(scope) || (scope.startsWith("read_") && granted.has(`write_${scope.slice("read_".length)}`))
  );
}

/** The scopes that a `requiredAccess` text names; after "Also:" stand user permissions, which offline tokens do not need. */
function scopesIn(requiredAccess: string): string[] {
  const [scopes = ""] = requiredAccess.split("Also:");
  const named = [...scopes.matchAll(/`([a-z_]+)`/g)].map(([, name = ""]) =>
    name === "orders" ? "write_orders" : name,
  );
  return [...new Set(named)].filter((name) => /^(read|write)_/.test(name));
}

function satisfied(requiredAccess: string, granted: ReadonlySet<string>): boolean {
  const scopes = scopesIn(requiredAccess);
  if (scopes.length === 0) return true;
  const all = /` and `|as well as/.test(requiredAccess.split("Also:")[0] ?? "");
  return all
    ? scopes.every((scope) => grants(granted, scope))
    : scopes.some((scope) => grants(granted, scope));
}

/** What the schema does not say of a field, and Shopify demands: tags are those of orders here. */
const UNSAID: Readonly<Record<string, string>> = {
  "Mutation.tagsAdd": "`write_orders` access scope.",
  "Mutation.tagsRemove": "`write_orders` access scope.",
};

export type Access = {
  granted: ReadonlySet<string>;
  /** Throws Shopify's ACCESS_DENIED error when the token's scopes do not reach the field or what it returns. */
  demand(typeName: string, fieldName: string): void;
  /** The same for a type met at run time, behind `node` and `nodes`. */
  demandType(typeName: string, fieldName: string): void;
};

export function accessOf(admin: AdminSchema, granted: ReadonlySet<string>): Access {
  const verdicts = new Map<string, string | null>();

  function verdict(typeName: string, fieldName: string): string | null {
    const key = `${typeName}.${fieldName}`;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const texts = [
      admin.raw.get(typeName)?.fields.get(fieldName)?.requiredAccess,
      returnedAccess(admin, typeName, fieldName),
      UNSAID[key],
    ];
    const missing = texts.find((text) => text && !satisfied(text, granted)) ?? null;
    verdicts.set(key, missing);
    return missing;
  }

  return {
    granted,
    demand(typeName, fieldName) {
      const missing = verdict(typeName, fieldName);
      if (missing) throw denied(fieldName, missing);
    },
    demandType(typeName, fieldName) {
      const text = admin.raw.get(typeName)?.requiredAccess;
      if (text && !satisfied(text, granted)) throw denied(fieldName, text);
    },
  };
}

/** What the returned type asks for; of a connection, what its nodes ask for (`orders` needs what `Order` needs). */
function returnedAccess(admin: AdminSchema, typeName: string, fieldName: string): string | null {
  const parent = admin.schema.getType(typeName);
  if (!isObjectType(parent)) return null;
  const field = parent.getFields()[fieldName];
  if (!field) return null;
  let returned = getNamedType(field.type);
  const nodes =
    isObjectType(returned) && returned.name.endsWith("Connection")
      ? returned.getFields()["nodes"]
      : undefined;
  if (nodes) returned = getNamedType(nodes.type);
  return admin.raw.get(returned.name)?.requiredAccess ?? null;
}

function denied(fieldName: string, requiredAccess: string): GraphQLError {
  return new GraphQLError(`Access denied for ${fieldName} field. Required access: ${requiredAccess}`, {
    extensions: {
      code: "ACCESS_DENIED",
      documentation: "https://shopify.dev/api/usage/access-scopes",
      requiredAccess,
    },
  });
}
