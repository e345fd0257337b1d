import { GraphQLError } from "graphql";
import { type Args, text } from "./reader.ts";

type SortValue = number | string;

/** What a connection runs over: rows in order, and where each stands, for cursors that survive changes. */
export class Rows<T> {
  readonly rows: readonly T[];
  readonly positionOf: (row: T, index: number) => readonly [SortValue, SortValue];
  /** -1 when the rows run downwards. */
  readonly direction: 1 | -1;

  constructor(rows: readonly T[], positionOf: Rows<T>["positionOf"], reverse: boolean) {
    this.direction = reverse ? -1 : 1;
    this.rows = reverse ? rows.toReversed() : rows;
    this.positionOf = positionOf;
  }
}

/** Rows that stand in the order of their list, such as the lines of an order. */
export function listed<T>(rows: readonly T[], args: Args): Rows<T> {
  const reverse = args["reverse"] === true;
  return new Rows(rows, (_row, index) => [reverse ? rows.length - index : index, 0], reverse);
}

export type Page = {
  nodes: readonly unknown[];
  edges: readonly { cursor: string; node: unknown }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

const PAGE_LIMIT = 250;
const DEPTH_LIMIT = 25_000;

/** One page of a connection, by Shopify's rules: first or last, at most 250, at most 25,000 rows deep. */
export function page(rows: Rows<unknown>, args: Args, fieldName: string): Page {
  const first = size(args["first"], "first", fieldName);
  const last = size(args["last"], "last", fieldName);
  if (first === null && last === null) {
    throw refused(`you must provide one of first or last for the ${fieldName} connection`);
  }
  const afterCursor = text(args, "after");
  const beforeCursor = text(args, "before");
  const after = afterCursor ? boundary(rows, afterCursor, "after") : 0;
  const before = beforeCursor ? boundary(rows, beforeCursor, "before") : rows.rows.length;
  const from = first === null ? Math.max(after, before - (last ?? 0)) : after;
  const to = first === null ? before : Math.min(before, after + first);
  if (to > DEPTH_LIMIT && rows.rows.length > DEPTH_LIMIT) {
    throw refused(
      `${fieldName}: pagination reaches ${DEPTH_LIMIT} objects and no further. Narrow the query, or use a bulk operation.`,
    );
  }

  const nodes = rows.rows.slice(from, to);
  const edges = nodes.map((node, index) => ({ node, cursor: cursorOf(rows.positionOf(node, from + index)) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: to < rows.rows.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function size(value: unknown, name: string, fieldName: string): number | null {
  if (typeof value !== "number") return null;
  if (value < 0) throw refused(`${name} of ${fieldName} cannot be negative`);
  if (value > PAGE_LIMIT)
    throw refused(`${name} of ${fieldName} is ${value}; a page holds at most ${PAGE_LIMIT}`);
  return value;
}

function cursorOf(position: readonly [SortValue, SortValue]): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** First index beyond the cursor ("after"), or first index not before it ("before"). Binary search. */
function boundary(rows: Rows<unknown>, cursor: string, side: "after" | "before"): number {
  const target = decode(cursor);
  let low = 0;
  let high = rows.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(rows.positionOf(rows.rows[middle], middle), target) * rows.direction;
    if (order < 0 || (order === 0 && side === "after")) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decode(cursor: string): readonly [SortValue, SortValue] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(value) && value.length === 2)
      return value as unknown as readonly [SortValue, SortValue];
  } catch {
    // Not one of our cursors: refused below.
  }
  throw refused(`Invalid cursor: ${cursor}`);
}

function compare(a: readonly [SortValue, SortValue], b: readonly [SortValue, SortValue]): number {
  return order(a[0], b[0]) || order(a[1], b[1]);
}

function order(a: SortValue, b: SortValue): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
}
