import type { DraftKind } from "../drafts/contract.ts";

const HOUR_MS = 3_600_000;

/** Hours that a yes holds: one where money or a price moves, else a day. Source: the design, "One door". */
export function expiryHours({ moves }: Pick<DraftKind, "moves">): number {
  return moves === "neither" ? 24 : 1;
}

export function expiresAt(kind: Pick<DraftKind, "moves">, approvedAt: Date): Date {
  return new Date(approvedAt.getTime() + expiryHours(kind) * HOUR_MS);
}
