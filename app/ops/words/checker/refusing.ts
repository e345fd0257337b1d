import type { Catalogue, Refusal, SlotType } from "../contract.ts";

export type Part = "subject" | "body";
export type Place = { part: Part; segment: number };

/** A refusal before it is put into words. */
export type Finding = { rule: Refusal["rule"]; found: string; at: Place | null; why: string };

/** Types of slots that could say what a rule keeps out of the words. */
const TYPES: Partial<Record<Refusal["rule"], readonly SlotType[]>> = {
  quantity: ["count", "span", "rate", "share", "lines"],
  currency: ["money"],
  date: ["day"],
  name: ["name"],
  reference: ["reference"],
  address: ["contact"],
  link: ["contact"],
  email: ["contact"],
};

/** The finding in words, with the slots of the catalogue that can say it instead. */
export function refusal(finding: Finding, catalogue: Catalogue, filled: readonly string[]): Refusal {
  const { rule, found, at, why } = finding;
  const types = TYPES[rule];
  if (!types) return { rule, found, at, message: why };
  const fitting = filled.filter((name) => types.some((type) => catalogue.slots[name]?.type === type));
  return { rule, found, at, message: `${why} ${cure(fitting)}` };
}

function cure(slots: readonly string[]): string {
  const [only] = slots;
  if (only === undefined) return "Leave it out: this text has no slot for it.";
  return slots.length === 1 ? `Use the slot ${only}.` : `Use one of the slots ${slots.join(", ")}.`;
}
