import { Prisma } from "@prisma/client";

/** Ids of the variants that a view is to hold; null: all. */
export type Only = readonly string[] | null;

/** A further condition on a column of variant ids; nothing where all are wanted. */
export function among(column: string, only: Only): Prisma.Sql {
  return only === null ? Prisma.empty : Prisma.sql`and ${Prisma.raw(column)} = any(${[...only]})`;
}
