/**
 * Shapes that cannot carry a stranger's words: choices from closed lists, numbers, flags, days, moments, and ids made of a
 * fixed beginning and digits. Anything else would let a sentence out of quarantine.
 */
import { z } from "zod";
import { Bug } from "../../ops/errors.ts";

const ids = new WeakSet<z.ZodType>();

/** An id as our records have it: `idOf("PO-", 8)` is PO- and at most 8 digits. It is still to be looked up. */
export function idOf(beginning: string, mostDigits: number): z.ZodString {
  if (
    !/^[\w#/.:-]{0,40}$/.test(beginning) ||
    !Number.isInteger(mostDigits) ||
    mostDigits < 1 ||
    mostDigits > 20
  )
    throw open("an id", "begins with at most 40 letters or marks and ends with at most 20 digits");
  const escaped = beginning.replaceAll(/[#/.:-]/g, String.raw`\$&`);
  const id = z.string().regex(new RegExp(`^${escaped}[0-9]{1,${mostDigits}}$`));
  ids.add(id);
  return id;
}

/** Longest list that is taken from one text. */
const MOST_ITEMS = 200;

/** Throws Bug, naming the field, unless every field of the shape is closed. */
export function assertClosed(shape: z.ZodObject): void {
  visit(shape, "answer");
}

function visit(type: unknown, path: string): void {
  if (type instanceof z.ZodObject) {
    visitObject(type, path);
    return;
  }
  if (type instanceof z.ZodArray) {
    if (!hasLargestLength(type)) throw open(path, `is a list without .max() of at most ${MOST_ITEMS}`);
    visit(type.element, `${path}[]`);
    return;
  }
  if (type instanceof z.ZodNullable) {
    visit(type.unwrap(), path);
    return;
  }
  if (type instanceof z.ZodUnion) {
    for (const option of type.options) visit(option, path);
    return;
  }
  if (CLOSED.some((closed) => type instanceof closed)) return;
  if (type instanceof z.ZodString && ids.has(type)) return;
  throw open(path, type instanceof z.ZodType ? `is of the type ${type.type}` : "is of no known type");
}

const CLOSED = [
  z.ZodEnum,
  z.ZodLiteral,
  z.ZodNumber,
  z.ZodBoolean,
  z.ZodNull,
  z.ZodISODate,
  z.ZodISODateTime,
];

function visitObject(type: z.ZodObject, path: string): void {
  // A key that nobody named could be a sentence.
  if (!(type.def.catchall instanceof z.ZodNever)) throw open(path, "takes keys that it does not name");
  for (const [key, field] of Object.entries(type.shape)) visit(field, `${path}.${key}`);
}

function hasLargestLength(type: z.ZodArray): boolean {
  return (type.def.checks ?? []).some((check) => {
    const { def } = check._zod;
    return def.check === "max_length" && "maximum" in def && Number(def.maximum) <= MOST_ITEMS;
  });
}

function open(path: string, what: string): Bug {
  return new Bug(
    "open_shape",
    `A stranger's text was to be read into a shape that could carry their words: ${path} ${what}. Nothing was sent. Use choices, numbers, days and idOf().`,
  );
}
