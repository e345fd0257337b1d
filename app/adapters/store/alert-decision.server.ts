import type { Prisma } from "@prisma/client";
import type { Decision } from "../../ops/memory/decision.ts";

type StoredDecision = Omit<Decision, "at"> & { at: string };

/** As an alert keeps it: JSON holds its moment as text. */
export function storedDecision(decision: Decision): StoredDecision {
  return { ...decision, at: decision.at.toISOString() };
}

export function decisionOf(value: Prisma.JsonValue): Decision | null {
  if (value === null) return null;
  const stored = value as unknown as StoredDecision;
  return { ...stored, at: new Date(stored.at) };
}
