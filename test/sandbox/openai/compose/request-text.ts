import type { Asked } from "../request.ts";
import { isRecord, listOf } from "../strict-schema.ts";

export type Slot = { name: string; type: string; required: boolean; means: string };
/** A request for words as a model finds it: it can use the names that the shape allows, and read what is said of each. */
export type WordsAsked = { german: boolean; warm: boolean; full: boolean; slots: Slot[] };

export function readWordsAsked({ messages, format }: Asked): WordsAsked {
  const text = messages[0]?.content ?? "";
  const line = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "";
  return {
    german: line("Language").startsWith("German"),
    warm: line("Tone") === "warm",
    full: line("Length") === "full",
    slots: slotNames(format.schema).map((name) => slotOf(name, text)),
  };
}

function slotOf(name: string, text: string): Slot {
  const [, type = "", required, means = ""] =
    new RegExp(`^- ${name} \\((\\w+)(, required)?\\): (.*)$`, "m").exec(text) ?? [];
  return { name, type, required: required !== undefined, means };
}

/** The names that the shape of the answer allows. */
function slotNames(schema: unknown): string[] {
  if (Array.isArray(schema)) return [...new Set(schema.flatMap(slotNames))];
  if (!isRecord(schema)) return [];
  const slot = isRecord(schema["properties"]) ? schema["properties"]["slot"] : undefined;
  const own = isRecord(slot)
    ? listOf(slot["enum"] ?? [slot["const"]]).filter((name) => typeof name === "string")
    : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(slotNames)])];
}
