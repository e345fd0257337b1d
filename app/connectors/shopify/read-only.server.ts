import { Kind, OperationTypeNode, parse, type OperationDefinitionNode } from "graphql";
import { Bug } from "../../ops/errors.ts";
import { READS, RUN_BULK_QUERY } from "./operations.ts";

const checked = new Map<string, OperationDefinitionNode>();

/** The operation's name. Throws Bug for anything that could write. */
export function readOnly(document: string, variables: Record<string, unknown>): string {
  if (!READS.has(document))
    throw new Bug("not_a_read", "Only the reads named in operations.ts may be sent by the reading client.");
  const operation = operationOf(document);
  const startsBulkRead = document === RUN_BULK_QUERY;
  if (operation.operation !== OperationTypeNode.QUERY && !startsBulkRead)
    throw new Bug("not_a_read", `${operation.name?.value ?? "This"} is not a query.`);
  if (startsBulkRead) {
    const inner = typeof variables["query"] === "string" ? operationOf(variables["query"]) : null;
    if (inner?.operation !== OperationTypeNode.QUERY)
      throw new Bug("not_a_read", "A bulk operation of the reading client must be a query.");
  }
  return operation.name?.value ?? "";
}

function operationOf(document: string): OperationDefinitionNode {
  const known = checked.get(document);
  if (known) return known;
  const [first, ...rest] = parse(document, { noLocation: true }).definitions;
  if (first?.kind !== Kind.OPERATION_DEFINITION || rest.length > 0)
    throw new Bug("not_a_read", "A document holds exactly one operation.");
  checked.set(document, first);
  return first;
}
