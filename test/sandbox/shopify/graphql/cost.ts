/**
 * Query cost and the leaky bucket.
 *
 * Shopify publishes the costs of objects (1), leaves (0) and mutations (10), and says that a connection is "sized by"
 * `first`, without the formula. Costs that public integrations report fit 2 + 2 ln(first) × cost of a node
 * (first: 250 of a two-object node: 24; of a one-object node: 12), which is what is used here.
 */
import {
  type FieldNode,
  getNamedType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FragmentDefinitionNode,
  type DocumentNode,
} from "graphql";
import type { AdminSchema } from "./schema.ts";

export const SINGLE_QUERY_LIMIT = 1000;

type Sizing = {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
  admin: AdminSchema;
};

/** What a document may cost at most; with `data`, what it did cost. */
export function costOf(
  admin: AdminSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  data?: unknown,
): number {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const root = operation && admin.schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  // With the defaults that the document gives them; what cannot be coerced is refused when the query runs.
  const { coerced = {} } = getVariableValues(admin.schema, operation.variableDefinitions ?? [], variables);
  return Math.floor(
    selectionCost(operation.selectionSet, root, { fragments, variables: coerced, admin }, data),
  );
}

function selectionCost(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  sizing: Sizing,
  data?: unknown,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += fieldCost(selection, type, sizing, data);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? sizing.fragments.get(selection.name.value) : selection;
    const on = fragment?.typeCondition
      ? sizing.admin.schema.getType(fragment.typeCondition.name.value)
      : type;
    if (fragment && isCompositeType(on)) cost += selectionCost(fragment.selectionSet, on, sizing, data);
  }
  return cost;
}

function fieldCost(node: FieldNode, parent: GraphQLCompositeType, sizing: Sizing, data?: unknown): number {
  const field = "getFields" in parent ? parent.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || type.name === "PageInfo") return 0;
  if (parent.name === "Mutation") return 10;
  const value = data === undefined ? undefined : (property(data, (node.alias ?? node.name).value) ?? null);
  if (type.name.endsWith("Connection")) return connectionCost(node, type, sizing, value);
  if (value === null) return 1;
  // A plain list costs what its most costly entry does.
  const { selectionSet } = node;
  if (Array.isArray(value))
    return 1 + Math.max(0, ...value.map((one) => selectionCost(selectionSet, type, sizing, one)));
  return 1 + selectionCost(node.selectionSet, type, sizing, value);
}

function connectionCost(node: FieldNode, type: GraphQLNamedType, sizing: Sizing, value?: unknown): number {
  const inner = nodesSelection(node, sizing);
  const nodesField = isObjectType(type) ? type.getFields()["nodes"] : undefined;
  const nodeType = nodesField && getNamedType(nodesField.type);
  if (!inner || !isCompositeType(nodeType)) return 2;
  if (value !== undefined) {
    const rows = rowsOf(value);
    const sum = rows.reduce(
      (total: number, row) => total + 1 + selectionCost(inner, nodeType, sizing, row),
      0,
    );
    return rows.length === 0 ? 2 : 2 + (sized(rows.length) / rows.length) * sum;
  }
  return 2 + sized(sizeArgument(node, sizing)) * (1 + selectionCost(inner, nodeType, sizing));
}

function sized(first: number): number {
  return first <= 0 ? 0 : Math.max(1, 2 * Math.log(first));
}

function nodesSelection(node: FieldNode, sizing: Sizing): SelectionSetNode | undefined {
  for (const selection of expanded(node.selectionSet, sizing)) {
    if (selection.name.value === "nodes") return selection.selectionSet;
    if (selection.name.value !== "edges") continue;
    const inner = expanded(selection.selectionSet, sizing).find((field) => field.name.value === "node");
    if (inner?.selectionSet) return inner.selectionSet;
  }
  return undefined;
}

function expanded(set: SelectionSetNode | undefined, sizing: Sizing): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? sizing.fragments.get(selection.name.value) : selection;
    return expanded(fragment?.selectionSet, sizing);
  });
}

function sizeArgument(node: FieldNode, sizing: Sizing): number {
  const argument = node.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  if (!argument) return 0;
  if (argument.value.kind === Kind.INT) return Number(argument.value.value);
  if (argument.value.kind === Kind.VARIABLE) return Number(sizing.variables[argument.value.name.value] ?? 0);
  return 0;
}

function rowsOf(connection: unknown): readonly unknown[] {
  const nodes = property(connection, "nodes");
  if (Array.isArray(nodes)) return nodes;
  const edges = property(connection, "edges");
  return Array.isArray(edges) ? edges.map((edge) => property(edge, "node")) : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };

/** Twenty seconds' worth of points, refilled at the restore rate. */
export class Bucket {
  private rate: number;
  private available: number;
  private filledAt: number;
  private readonly now: () => Date;

  constructor(restoreRate: number, now: () => Date) {
    this.rate = restoreRate;
    this.now = now;
    this.available = restoreRate * 20;
    this.filledAt = now().getTime();
  }

  /** Sets the points restored per second, and what is left in the bucket (full when not given). */
  set(restoreRate: number, available = restoreRate * 20): void {
    this.rate = restoreRate;
    this.available = available;
    this.filledAt = this.now().getTime();
  }

  has(cost: number): boolean {
    this.refill();
    return this.available >= cost;
  }

  take(cost: number): void {
    this.refill();
    this.available = Math.max(0, this.available - cost);
  }

  status(): ThrottleStatus {
    this.refill();
    return {
      maximumAvailable: this.rate * 20,
      currentlyAvailable: Math.floor(this.available),
      restoreRate: this.rate,
    };
  }

  private refill(): void {
    const now = this.now().getTime();
    this.available = Math.min(
      this.rate * 20,
      this.available + (Math.max(0, now - this.filledAt) / 1000) * this.rate,
    );
    this.filledAt = now;
  }
}
