import canonicalize from "canonicalize";
import { Bug } from "../errors.ts";

/** RFC 8785 JSON: equal values give equal bytes. Throws Bug on what JSON would drop or bend. */
export function canonical(value: unknown): string {
  refuseLossy(value, "$");
  const text = canonicalize(value);
  if (text === undefined) throw new Bug("not_canonical", "This content cannot be written as JSON.");
  return text;
}

/** JSON drops undefined and bends dates and maps silently; an approval must not lose a field that way. */
function refuseLossy(value: unknown, path: string): void {
  if (value === null || typeof value === "boolean" || typeof value === "string") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      refuseLossy(item, `${path}[${at}]`);
    });
    return;
  }
  if (typeof value === "object" && isPlain(value)) {
    for (const [key, item] of Object.entries(value)) refuseLossy(item, `${path}.${key}`);
    return;
  }
  throw new Bug("not_canonical", `The content at ${path} cannot be written as JSON without loss.`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
