import type { Prisma } from "@prisma/client";
import type { Scope } from "../client.server.ts";

export type OfVariant = { variantId: string };

/**
 * A statement whose rows speak of one variant each, and what is made of any of its rows: these are what the statement
 * gives, which the compiler cannot see. Null: there is nothing to read.
 */
export type Reading<T> = { sql: Prisma.Sql | null; made: (rows: readonly never[]) => T };

/** All rows at once. */
export async function readAll<T>({ tx }: Scope, { sql, made }: Reading<T>): Promise<T> {
  return made(sql === null ? [] : await tx.$queryRaw<never[]>(sql));
}
