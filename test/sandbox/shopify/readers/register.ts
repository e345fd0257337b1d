import { catalogueReaders } from "./catalogue.ts";
import { discountReaders } from "./discounts.ts";
import { orderReaders } from "./orders.ts";
import { paymentReaders } from "./payments.ts";
import type { Reader } from "./reader.ts";
import { returnReaders } from "./returns.ts";
import { rootReaders } from "./root.ts";
import { stockChangeReaders } from "./stock-changes.ts";

const TYPES = new Map<string, ReadonlyMap<string, Reader>>([
  ...rootReaders,
  ...catalogueReaders,
  ...orderReaders,
  ...stockChangeReaders,
  ...paymentReaders,
  ...returnReaders,
  ...discountReaders,
]);

const CONNECTION_FIELDS = new Set(["edges", "nodes", "pageInfo"]);
const EDGE_FIELDS = new Set(["cursor", "node"]);

const own =
  (field: string): Reader =>
  (source) =>
    (source as Record<string, unknown>)[field];

/** The reader of a field; undefined when the stand-in has no data for it. Mutations are not read. */
export function readerOf(typeName: string, fieldName: string): Reader | undefined {
  if (typeName.endsWith("Connection")) return CONNECTION_FIELDS.has(fieldName) ? own(fieldName) : undefined;
  if (typeName.endsWith("Edge")) return EDGE_FIELDS.has(fieldName) ? own(fieldName) : undefined;
  if (typeName === "PageInfo" || typeName.endsWith("Payload") || typeName.endsWith("UserError"))
    return own(fieldName);
  return TYPES.get(typeName)?.get(fieldName);
}
