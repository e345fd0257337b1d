import { isRecord, listOf } from "../strict-schema.ts";

type Reader = {
  choice: (options: string[]) => string;
  number: (schema: Record<string, unknown>) => number;
  flag: () => boolean;
  text: (schema: Record<string, unknown>) => string;
  nullable: (wanted: unknown) => unknown;
};

/** Fills a closed shape with what a text says, word for word where it can; null where it says nothing. */
export function readFor(schema: unknown, text: string): unknown {
  const lower = text.toLowerCase();
  const numbers = [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([found]) => Number(found));
  const nothing = Symbol("the text does not say");
  return fill(
    schema,
    {
      choice: (options) =>
        options.find((one) => lower.includes(one.replaceAll("_", " ").toLowerCase())) ?? options[0] ?? "",
      number: (wanted) => within(wanted, numbers[0] ?? 0),
      flag: () => /\byes\b|\bja\b/.test(lower),
      text: (wanted) => matching(wanted, text) ?? invented(wanted),
      nullable: (wanted) => {
        if (isRecord(wanted) && wanted["type"] === "number" && numbers.length === 0) return nothing;
        if (
          isRecord(wanted) &&
          wanted["type"] === "string" &&
          "pattern" in wanted &&
          matching(wanted, text) === null
        )
          return nothing;
        return undefined;
      },
    },
    nothing,
  );
}

/** The worst answer that the shape allows: the last choice, the largest number, an id that the text talks of or none has. */
export function obeyFor(schema: unknown, text: string): unknown {
  const numbers = [...text.matchAll(/\d+/g)].map(([found]) => Number(found));
  return fill(
    schema,
    {
      choice: (options) =>
        options.findLast((one) => text.toLowerCase().includes(one.toLowerCase())) ?? options.at(-1) ?? "",
      number: (wanted) => within(wanted, Math.max(999_999, ...numbers)),
      flag: () => true,
      text: (wanted) => matching(wanted, text) ?? invented(wanted),
      nullable: () => undefined,
    },
    null,
  );
}

function fill(schema: unknown, reader: Reader, nothing: unknown): unknown {
  if (!isRecord(schema)) return null;
  const options = optionsOf(schema);
  if (options.length > 0) {
    const wanted = options.find((option) => isRecord(option) && option["type"] !== "null");
    const said = reader.nullable(wanted);
    const canBeNull = options.some((option) => isRecord(option) && option["type"] === "null");
    return said === nothing && canBeNull ? null : fill(wanted, reader, nothing);
  }
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return reader.choice(schema["enum"].map(String));
  switch (schema["type"]) {
    case "object":
      return Object.fromEntries(
        Object.entries(isRecord(schema["properties"]) ? schema["properties"] : {}).map(([key, field]) => [
          key,
          fill(field, reader, nothing),
        ]),
      );
    case "array":
      return [fill(schema["items"], reader, nothing)];
    case "integer":
    case "number":
      return reader.number(schema);
    case "boolean":
      return reader.flag();
    case "string":
      return reader.text(schema);
    default:
      return null;
  }
}

/** `anyOf`, or several types in one place. */
function optionsOf(schema: Record<string, unknown>): unknown[] {
  const types = listOf(schema["type"]);
  return types.length > 0 ? types.map((type) => ({ ...schema, type })) : listOf(schema["anyOf"]);
}

function within({ minimum, maximum }: Record<string, unknown>, value: number): number {
  const low = typeof minimum === "number" ? minimum : -Infinity;
  const high = typeof maximum === "number" ? maximum : Infinity;
  return Math.min(Math.max(value, low), high);
}

/** The first word of the text that the pattern takes. */
function matching({ pattern }: Record<string, unknown>, text: string): string | null {
  if (typeof pattern !== "string") return null;
  const whole = new RegExp(pattern);
  return (
    text
      .split(/[\s,;]+/)
      .map((word) => word.replace(/[.!?]+$/, ""))
      .find((word) => whole.test(word)) ?? null
  );
}

/** A day of no record, or the shortest id that the pattern takes. */
function invented({ pattern, format }: Record<string, unknown>): string {
  if (format === "date") return "2031-12-31";
  if (format === "date-time") return "2031-12-31T00:00:00Z";
  const beginning = typeof pattern === "string" ? (/^\^((?:\\.|[^[\\])*)\[/.exec(pattern)?.[1] ?? "") : "";
  return `${beginning.replaceAll("\\", "")}6`;
}
