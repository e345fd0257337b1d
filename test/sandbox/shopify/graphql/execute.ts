import {
  execute,
  type ExecutionResult,
  getNamedType,
  GraphQLError,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLTypeResolver,
} from "graphql";
import type { Context } from "../readers/reader.ts";
import { readerOf } from "../readers/register.ts";
import { page, Rows } from "../readers/rows.ts";
import type { Prepared } from "./prepare.ts";
import type { AdminSchema } from "./schema.ts";

type RunMutation = (
  name: string,
  args: Readonly<Record<string, unknown>>,
  idempotencyKey: string | null,
) => Promise<unknown>;

export type Execution = { admin: AdminSchema; context: Context; runMutation: RunMutation };

const ARRAY_LIMIT = 250;

/** Runs a prepared document over the store's state, reading every field through its reader. */
export async function run(
  prepared: Prepared & { ok: true },
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
  { admin, context, runMutation }: Execution,
): Promise<ExecutionResult> {
  const fieldResolver: GraphQLFieldResolver<unknown, Context, Record<string, unknown>> = (
    source,
    args,
    _context,
    info,
  ) => {
    const typeName = info.parentType.name;
    context.access.demand(typeName, info.fieldName);
    demandShortArrays(args, info.fieldName);
    if (typeName === "Mutation") {
      const directive = info.fieldNodes[0]?.directives?.find(({ name }) => name.value === "idempotent");
      const key = directive?.arguments?.find(({ name }) => name.value === "key")?.value;
      const given =
        key?.kind === Kind.VARIABLE
          ? info.variableValues[key.name.value]
          : key?.kind === Kind.STRING
            ? key.value
            : null;
      return runMutation(info.fieldName, args, typeof given === "string" ? given : null);
    }
    const value = readerOf(typeName, info.fieldName)?.(source, args, context);
    if (value === undefined)
      throw new GraphQLError(`The stand-in has no data for ${typeName}.${info.fieldName} of this record.`);
    if (value instanceof Rows && getNamedType(info.returnType).name.endsWith("Connection"))
      return page(value, args, info.fieldName);
    return value;
  };
  const typeResolver: GraphQLTypeResolver<unknown, Context> = (value) => (value as { kind?: string }).kind;

  return execute({
    schema: admin.schema,
    document: prepared.document,
    variableValues: variables,
    operationName: operationName ?? null,
    contextValue: context,
    fieldResolver,
    typeResolver,
  });
}

/** Input arrays hold at most 250 entries, at any depth. */
function demandShortArrays(value: unknown, fieldName: string): void {
  if (Array.isArray(value)) {
    if (value.length > ARRAY_LIMIT) {
      throw new GraphQLError(
        `The input array size of ${value.length} is greater than the maximum allowed of ${ARRAY_LIMIT} (${fieldName}).`,
        { extensions: { code: "MAX_INPUT_SIZE_EXCEEDED" } },
      );
    }
    for (const entry of value) demandShortArrays(entry, fieldName);
  } else if (typeof value === "object" && value !== null) {
    for (const entry of Object.values(value)) demandShortArrays(entry, fieldName);
  }
}
