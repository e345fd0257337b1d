import { Prisma } from "@prisma/client";

type Cell = string | number | boolean | Date | null;
type ColumnType = "text" | "int" | "bigint" | "boolean" | "date" | "timestamptz";

/**
 * Rows as a table `r` for a statement's `from`, one array a column: half of what JSON would send, and Postgres
 * reads it several times faster. Columns are named as the rows' fields, so those in camelCase need quotes.
 */
export function columnsOf<C extends Record<string, ColumnType>>(
  rows: readonly Readonly<Record<keyof C, Cell>>[],
  types: C,
): Prisma.Sql {
  const names = Object.keys(types) as (keyof C & string)[];
  const arrays = names.map((name) => {
    const literal = `{${rows.map((row) => cell(row[name])).join(",")}}`;
    return Prisma.sql`${literal}::${Prisma.raw(types[name] ?? "text")}[]`;
  });
  const columns = Prisma.raw(names.map((name) => `"${name}"`).join(", "));
  return Prisma.sql`unnest(${Prisma.join(arrays)}) as r(${columns})`;
}

/** As it stands in the text of a Postgres array. */
function cell(value: Cell): string {
  if (value === null) return "NULL";
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "string") return String(value);
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
