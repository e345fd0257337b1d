import {
  type DocumentNode,
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { readerOf } from "../readers/register.ts";
import type { AdminSchema } from "./schema.ts";

export type Prepared =
  | { ok: true; document: DocumentNode; rootFields: ReadonlySet<string>; kind: "query" | "mutation" }
  | { ok: false; errors: readonly { message: string; extensions?: Record<string, unknown> }[] };

/** Parses and validates a document against Shopify's schema, and refuses fields that the stand-in has no data for. */
export function prepare(admin: AdminSchema, source: string, knownMutations: ReadonlySet<string>): Prepared {
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch (error) {
    return { ok: false, errors: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
  const invalid = validate(admin.schema, document);
  if (invalid.length > 0) {
    return {
      ok: false,
      errors: invalid.map(({ message }) => ({ message, extensions: { code: "graphqlValidationFailed" } })),
    };
  }
  const without = fieldsWithoutData(admin, document, knownMutations);
  if (without.length > 0) {
    return {
      ok: false,
      errors: without.map((field) => ({
        message: `The stand-in has no data for ${field}: it exists in Shopify, but the stand-in does not keep it and makes nothing up.`,
        extensions: { code: "STAND_IN_HAS_NO_DATA", field },
      })),
    };
  }
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const rootFields = new Set(
    (operation?.selectionSet.selections ?? []).flatMap((selection) =>
      selection.kind === Kind.FIELD ? [selection.name.value] : [],
    ),
  );
  return {
    ok: true,
    document,
    rootFields,
    kind: operation?.operation === OperationTypeNode.MUTATION ? "mutation" : "query",
  };
}

function fieldsWithoutData(
  admin: AdminSchema,
  document: DocumentNode,
  knownMutations: ReadonlySet<string>,
): string[] {
  const without = new Set<string>();
  const info = new TypeInfo(admin.schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        const name = node.name.value;
        if (!parent || !isObjectType(getNamedType(parent)) || name.startsWith("__")) return;
        const known =
          parent.name === "Mutation" ? knownMutations.has(name) : readerOf(parent.name, name) !== undefined;
        if (!known) without.add(`${parent.name}.${name}`);
      },
    }),
  );
  return [...without];
}
