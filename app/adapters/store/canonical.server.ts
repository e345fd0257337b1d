import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { Bug } from "../../ops/errors.ts";

/** JSON as RFC 8785 has it: equal values give equal bytes. Throws Bug for what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Bug("not_json", "A value that JSON cannot hold was to be stored.");
  return text;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
