/**
 * Shopify's search syntax as far as an operations app needs it: terms `field:value` with `> >= < <=`, joined by
 * spaces or AND, values in quotes or not, comma lists, and one of several in brackets: `(a:1 OR b:2)`. Shopify ignores what it does not understand; the stand-in
 * refuses it, because a filter that silently does nothing is a bug in the app.
 */
import { GraphQLError } from "graphql";

export type Filter<T> = { [field: string]: (row: T) => Date | bigint | string | boolean | null };

type Term = { field: string; comparator: string; value: string };

export function parseQuery<T>(query: string | null, filters: Filter<T>, now: Date): (row: T) => boolean {
  if (query === null || query.trim() === "") return () => true;
  const checks = groups(query).map((group) => {
    const any = group.map((term) => check(term, filters, now));
    return (row: T) => any.some((passes) => passes(row));
  });
  return (row) => checks.every((passes) => passes(row));
}

const JOIN = String.raw`\s*(?:AND\s+)?`;
const TERM_TEXT = String.raw`[a-z_]+:(?:>=|<=|>|<)?(?:'[^']*'|"[^"]*"|[^\s()]+)`;
const GROUP = new RegExp(
  String.raw`${JOIN}(?:(?<term>${TERM_TEXT})|\(\s*(?<any>${TERM_TEXT}(?:\s+OR\s+${TERM_TEXT})*)\s*\))`,
  "gy",
);
const TERM = /([a-z_]+):(>=|<=|>|<)?('[^']*'|"[^"]*"|[^\s()]+)/g;

/** Every group has to hold; of a group, one term. */
function groups(query: string): Term[][] {
  const found: Term[][] = [];
  let end = 0;
  for (const match of query.matchAll(GROUP)) {
    found.push(terms(match.groups?.["term"] ?? match.groups?.["any"] ?? ""));
    end = match.index + match[0].length;
  }
  if (query.slice(end).trim() !== "") {
    throw refused(`cannot read "${query.slice(end).trim()}" in the query "${query}"`);
  }
  return found;
}

function terms(text: string): Term[] {
  return [...text.matchAll(TERM)].map(([, field = "", comparator = "=", value = ""]) => ({
    field,
    comparator,
    value: value.replace(/^(['"])(.*)\1$/, "$2"),
  }));
}

function check<T>(term: Term, filters: Filter<T>, now: Date): (row: T) => boolean {
  const read = filters[term.field];
  if (!read) {
    throw refused(`does not filter by "${term.field}"; it knows ${Object.keys(filters).join(", ")}`);
  }
  const values = term.value.split(",");
  return (row) => {
    const actual = read(row);
    if (actual === null) return false;
    return values.some((value) => matches(actual, term.comparator, value, now));
  };
}

function matches(
  actual: Date | bigint | string | boolean,
  comparator: string,
  value: string,
  now: Date,
): boolean {
  if (actual instanceof Date)
    return compareTimes(Math.floor(actual.getTime() / 1000) * 1000, comparator, value, now);
  if (typeof actual === "bigint") return holds(Number(actual - idIn(value)), comparator);
  if (comparator !== "=") throw refused(`compares only times and ids, not "${value}"`);
  return String(actual).toLowerCase() === value.toLowerCase();
}

/** `created_at:2026-01-31` means the whole day, in UTC. */
function compareTimes(actual: number, comparator: string, value: string, now: Date): boolean {
  const from = value === "now" ? now.getTime() : Date.parse(value);
  if (Number.isNaN(from)) throw refused(`cannot read the time "${value}"`);
  const span = /^\d{4}-\d{2}-\d{2}$/.test(value) ? 86_400_000 - 1 : 0;
  if (comparator === "=") return actual >= from && actual <= from + span;
  return holds(actual - (comparator === ">" || comparator === "<=" ? from + span : from), comparator);
}

/** A bare id or a gid. */
function idIn(value: string): bigint {
  const digits = value.split("/").at(-1) ?? "";
  if (!/^\d+$/.test(digits)) throw refused(`cannot read the id "${value}"`);
  return BigInt(digits);
}

function holds(difference: number, comparator: string): boolean {
  if (comparator === ">") return difference > 0;
  if (comparator === ">=") return difference >= 0;
  if (comparator === "<") return difference < 0;
  if (comparator === "<=") return difference <= 0;
  return difference === 0;
}

function refused(message: string): GraphQLError {
  return new GraphQLError(`The stand-in's search ${message}.`, {
    extensions: { code: "STAND_IN_CANNOT_SEARCH" },
  });
}
