/**
 * A reader gives one field of one type from the store's state. The GraphQL executor and the bulk projector read
 * through the same ones, so both say the same. A field without a reader is refused by name: nothing is made up.
 */
import type { BulkOperation } from "../bulk/operation.ts";
import type { Access } from "../graphql/access.ts";
import type { State } from "../state/state.ts";

export type Args = Readonly<Record<string, unknown>>;

export type Context = {
  state: State;
  access: Access;
  now: () => Date;
  appId: string;
  bulkOperations: readonly BulkOperation[];
};

export type Reader = (source: unknown, args: Args, context: Context) => unknown;

type Readers<T> = Record<string, (source: T, args: Args, context: Context) => unknown>;

/** Readers of one type. `T` is what the fields that return the type give as their value. */
export function readersOf<T>(typeName: string, readers: Readers<T>): [string, ReadonlyMap<string, Reader>] {
  const entries = Object.entries(readers).map(([field, read]): [string, Reader] => [
    field,
    // The schema decides which type a value is read as; that it is a T holds by construction.
    (source, args, context) => read(source as T, args, context),
  ]);
  return [typeName, new Map(entries)];
}

/** Readers of types whose values are plain objects with the fields' own names. */
export function plain(typeName: string, ...fields: string[]): [string, ReadonlyMap<string, Reader>] {
  const read =
    (field: string): Reader =>
    (source) =>
      (source as Record<string, unknown>)[field];
  return [typeName, new Map(fields.map((field) => [field, read(field)]))];
}

export function text(args: Args, name: string): string | null {
  const value = args[name];
  return typeof value === "string" ? value : null;
}
