/** What every kind of write to Shopify has to say of itself, so that one engine can carry all of them out. */
import { z } from "zod";
import type { ReadClient } from "./client.server.ts";
import { UserErrors } from "./schema.ts";

export type Value = number | string | null;

/** One thing that a write sets. */
export type Standing = {
  /** "Incoming of Mug at Warehouse": as a line of the receipt. */
  label: string;
  /** "Incoming stock of Mug": in a sentence. */
  brief: string;
  /** What it was when approved, what it is to be, and what it is. Null: nothing, or gone. */
  from: Value;
  to: Value;
  now: Value;
};

export type Look = {
  standings: readonly Standing[];
  /** What else changes with it and is worth reading back, such as what is free to sell. */
  also: Readonly<Record<string, Value>>;
  /** The record over there, where the look found it. */
  recordId?: string;
};

export type Answered =
  /** `at`: null where Shopify does not say when. */
  | { is: "done"; id: string; at: string | null }
  | { is: "no"; code: string; message: string }
  /** Not in a form that we know. */
  | { is: "odd" };

export type WriteForm = {
  document: string;
  /** The document's own name, for its cost. */
  operation: string;
  /** `seen`: the look right before, where there is one; it may have found the record that is changed. */
  variables(key: string, seen: Look | null): Record<string, unknown>;
  /**
   * Shopify remembers the key for a day, so that a call may be repeated. Where it does not, a call whose answer was
   * lost is never sent again.
   */
  keyed: boolean;
  /**
   * To find all as approved is proof enough: the values are what was wanted whoever set them, or the record bears our
   * own mark. Where it is not, another may have changed as much, and Shopify's memory of the key decides.
   */
  lookProves: boolean;
  /** The record over there, where the answer that names it was lost. */
  recordId: string;
  /** How all of it stands now. */
  look(client: ReadClient, key: string): Promise<Look>;
  /** What the mutation's answer says. */
  answered(data: unknown): Answered;
};

const WithErrors = z.object({ userErrors: UserErrors });

/** A mutation's payload, under its own name: what it refuses, else the record that it names. */
export function answeredBy<R extends z.ZodType>(
  data: unknown,
  record: R,
  read: (record: z.output<R>) => { id: string; at: string | null } | null,
): Answered {
  const payload = z.record(z.string(), z.unknown()).safeParse(data);
  const [answer] = Object.values(payload.data ?? {});
  const parsed = record.safeParse(answer);
  const named = parsed.success ? read(parsed.data) : null;
  const errors = WithErrors.safeParse(answer);
  if (!errors.success) return { is: "odd" };
  const [error] = errors.data.userErrors;
  if (error) return { is: "no", code: error.code ?? "user_error", message: error.message };
  return named ? { is: "done", ...named } : { is: "odd" };
}
