import type { z } from "zod";
import { Bug } from "../../ops/errors.ts";
import type { Day } from "../../ops/facts/day.ts";

/** A calendar day as Prisma wants a date column: midnight UTC. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** A bigint column; amounts beyond 2^53 minor units would be a mistake, so they are refused. */
export function numberOf(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Bug("amount_too_large", `The stored amount ${String(value)} is too large.`);
  return number;
}

export function numberOrNull(value: bigint | null): number | null {
  return value === null ? null : numberOf(value);
}

/** JSON from our own tables, checked on the way out. Throws Bug: we wrote it. */
export function checked<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new Bug(
      "stored_json_malformed",
      `${what} does not read as it was written: ${parsed.error.message}`,
      {
        cause: parsed.error,
      },
    );
  }
  return parsed.data;
}
