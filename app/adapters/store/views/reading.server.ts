import type { Prisma } from "@prisma/client";
import type { Scope } from "../client.server.ts";

export type OfVariant = { variantId: string };

/** A statement whose rows speak of one variant each, and what is made of any of its rows. Null: there is nothing to read. */
export type Reading<T> = { sql: Prisma.Sql | null; made: (rows: readonly OfVariant[]) => T };

export function reading<R extends OfVariant, T>(
  sql: Prisma.Sql | null,
  made: (rows: readonly R[]) => T,
): Reading<T> {
  // Its rows are those that the statement gives, which the compiler cannot see.
  return { sql, made: (rows) => made(rows as readonly R[]) };
}

/** All rows at once. */
export async function readAll<T>({ tx }: Scope, { sql, made }: Reading<T>): Promise<T> {
  return made(sql === null ? [] : await tx.$queryRaw<OfVariant[]>(sql));
}
