import type { Unit } from "../adapters/store/contract.ts";
import type { Approval } from "../ops/approvals/contract.ts";

/** The yes to a draft that waits for a second person; null: none does. */
export async function waitingOf(unit: Pick<Unit, "approvals">, draftId: string): Promise<Approval | null> {
  const given = await unit.approvals.forDraft(draftId);
  return given.find(({ state }) => state === "waiting") ?? null;
}
