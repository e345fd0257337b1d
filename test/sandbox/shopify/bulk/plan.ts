/**
 * A bulk query, compiled once into a projector: a store of half a million lines is not walked with the general
 * executor. Fields are read through the same readers.
 */
import {
  type FieldNode,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type DocumentNode,
} from "graphql";
import type { Access } from "../graphql/access.ts";
import type { AdminSchema } from "../graphql/schema.ts";
import { gid } from "../state/model.ts";
import type { Args, Context, Reader } from "../readers/reader.ts";
import { readerOf } from "../readers/register.ts";
import type { Rows } from "../readers/rows.ts";

type Project = (source: unknown, context: Context) => Record<string, unknown>;

/** The rows below one row: a nested connection. */
export type Branch = { rows: (source: unknown, context: Context) => readonly unknown[]; node: NodePlan };
export type NodePlan = {
  project: Project;
  idOf: (source: unknown, context: Context) => unknown;
  branches: readonly Branch[];
};

/** Why Shopify refuses a bulk query before it runs. */
export class BulkRefusal extends Error {}

const MOST_CONNECTIONS = 5;
const DEEPEST = 2;

type Compiling = { admin: AdminSchema; access: Access; connections: number };

export function compile(admin: AdminSchema, access: Access, document: DocumentNode): Branch {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = admin.schema.getQueryType();
  if (!operation || operation.operation !== OperationTypeNode.QUERY || !root)
    throw new BulkRefusal("Bulk queries must be queries.");
  if (operation.variableDefinitions?.length) throw new BulkRefusal("Bulk queries cannot take variables.");
  const [field, ...others] = fieldsOf(operation.selectionSet);
  if (!field || others.length > 0)
    throw new BulkRefusal("Bulk queries must have exactly one top-level field.");
  if (field.name.value === "node" || field.name.value === "nodes") {
    throw new BulkRefusal("The top-level node and nodes fields cannot be used in bulk queries.");
  }
  const compiling = { admin, access, connections: 0 };
  const compiled = compileField(field, root, compiling, { depth: 0, inList: false });
  if (compiled.kind !== "branch") {
    throw new BulkRefusal(
      "Bulk queries must contain at least one connection; the stand-in runs those whose top-level field is one.",
    );
  }
  return compiled.branch;
}

type Where = { depth: number; inList: boolean };
type Compiled =
  | {
      kind: "value";
      key: string;
      read: (source: unknown, context: Context) => unknown;
      branches: readonly Branch[];
    }
  | { kind: "branch"; branch: Branch };

function compileField(
  node: FieldNode,
  parent: GraphQLObjectType,
  compiling: Compiling,
  where: Where,
): Compiled {
  const name = node.name.value;
  const key = (node.alias ?? node.name).value;
  if (name === "__typename") return { kind: "value", key, read: () => parent.name, branches: [] };
  const field = parent.getFields()[name];
  const reader = readerOf(parent.name, name);
  if (!field || !reader) throw new BulkRefusal(`The stand-in has no data for ${parent.name}.${name}.`);
  compiling.access.demand(parent.name, name);
  const args = getArgumentValues(field, node);
  const type = getNamedType(field.type);

  if (isLeafType(type))
    return { kind: "value", key, read: known(reader, args, `${parent.name}.${name}`), branches: [] };
  if (!isObjectType(type))
    throw new BulkRefusal(`The stand-in does not read ${parent.name}.${name} in bulk.`);
  if (type.name.endsWith("Connection")) {
    return { kind: "branch", branch: compileConnection({ node, type, reader, args }, compiling, where) };
  }

  const list = isListType(getNullableType(field.type));
  const inner = compileSelection(node.selectionSet, type, compiling, {
    ...where,
    inList: where.inList || list,
  });
  const branches = inner.branches.map((branch): Branch => ({
    ...branch,
    rows: (source, context) => {
      const value = reader(source, args, context);
      return value === null ? [] : branch.rows(value, context);
    },
  }));
  return { kind: "value", key, branches, read: nested(reader, args, inner.project, list) };
}

function known(reader: Reader, args: Args, field: string): (source: unknown, context: Context) => unknown {
  return (source, context) => {
    const value = reader(source, args, context);
    if (value === undefined) throw new Error(`The stand-in has no data for ${field} of this record.`);
    return value;
  };
}

function nested(
  reader: Reader,
  args: Args,
  project: Project,
  list: boolean,
): (source: unknown, context: Context) => unknown {
  return (source, context) => {
    const value = reader(source, args, context);
    if (value === null || value === undefined) return null;
    return list ? (value as readonly unknown[]).map((one) => project(one, context)) : project(value, context);
  };
}

type ConnectionField = { node: FieldNode; type: GraphQLObjectType; reader: Reader; args: Args };

function compileConnection(
  { node, type, reader, args }: ConnectionField,
  compiling: Compiling,
  where: Where,
): Branch {
  if (where.inList)
    throw new BulkRefusal(
      "Queries that contain a connection field within a list field are not currently supported.",
    );
  compiling.connections += 1;
  if (compiling.connections > MOST_CONNECTIONS)
    throw new BulkRefusal(`Bulk queries cannot contain more than ${MOST_CONNECTIONS} connections.`);
  // The top-level connection is level 0; two levels may nest below it.
  if (where.depth > DEEPEST)
    throw new BulkRefusal(
      `Bulk queries cannot contain connections with a nesting depth greater than ${DEEPEST}.`,
    );

  const nodesType = type.getFields()["nodes"];
  const rowType = nodesType && getNamedType(nodesType.type);
  const selection = rowSelection(node);
  if (!selection || !isObjectType(rowType))
    throw new BulkRefusal(`The connection ${node.name.value} selects no nodes.`);
  const inner = compileSelection(selection, rowType, compiling, { depth: where.depth + 1, inList: false });
  const idReader = readerOf(rowType.name, "id");
  return {
    rows: (source, context) => (reader(source, args, context) as Rows<unknown>).rows,
    node: {
      project: inner.project,
      branches: inner.branches,
      idOf: (source, context) => idReader?.(source, {}, context) ?? gid(rowType.name, "0"),
    },
  };
}

function compileSelection(
  set: SelectionSetNode | undefined,
  type: GraphQLObjectType,
  compiling: Compiling,
  where: Where,
): { project: Project; branches: readonly Branch[] } {
  const compiled = fieldsOf(set).map((field) => compileField(field, type, compiling, where));
  const values = compiled.filter((one) => one.kind === "value");
  return {
    branches: compiled.flatMap((one) => (one.kind === "branch" ? [one.branch] : one.branches)),
    project(source, context) {
      const row: Record<string, unknown> = {};
      for (const { key, read } of values) row[key] = read(source, context);
      return row;
    },
  };
}

function rowSelection(node: FieldNode): SelectionSetNode | undefined {
  for (const field of fieldsOf(node.selectionSet)) {
    if (field.name.value === "nodes") return field.selectionSet;
    if (field.name.value === "edges")
      return fieldsOf(field.selectionSet).find((inner) => inner.name.value === "node")?.selectionSet;
  }
  return undefined;
}

function fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).map((selection) => {
    if (selection.kind !== Kind.FIELD)
      throw new BulkRefusal("The stand-in's bulk queries take fields only, no fragments.");
    return selection;
  });
}
