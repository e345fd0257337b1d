/** Whether whoever asks may approve a draft, and whether their yes is enough, by the shop's rules. */
import type { Unit } from "../adapters/store/contract.ts";
import type { Approval, ApprovedContent } from "../ops/approvals/contract.ts";
import {
  type Asked,
  askedOf,
  mayApprove,
  type MayApprove,
  needsTwo,
  type Person,
  stillHolds,
} from "../ops/approvals/who-may.ts";
import type { DraftKind } from "../ops/drafts/contract.ts";
import { Refused } from "../ops/errors.ts";
import { exactMoney } from "../ops/money/format.ts";
import { nounOf } from "./kind-nouns.ts";
import { kindOf } from "./drafts.server.ts";
import type { Scene } from "./scene.server.ts";

type Who = Pick<Scene, "unit" | "viewer" | "profile">;

/** Why this person may not approve it, in words; null: they may. `needsTwo`: their yes alone sends nothing. */
export async function approvalRight(
  { unit, viewer, profile }: Who,
  kind: DraftKind,
  payload: unknown,
): Promise<{ refused: string | null; needsTwo: boolean }> {
  const rules = await unit.approvalRules.get();
  const asked = askedOf(kind, payload);
  const may = mayApprove(rules, await personOf(unit, viewer.userId), asked);
  return {
    refused: may.ok ? null : refusal(may, asked, profile.locale),
    needsTwo: needsTwo(rules, asked),
  };
}

/** Throws Refused where they may not. */
export async function rightToApprove(
  who: Who,
  kind: DraftKind,
  payload: unknown,
): Promise<{ needsTwo: boolean }> {
  const { refused, needsTwo: two } = await approvalRight(who, kind, payload);
  if (refused !== null) throw new Refused("may_not_approve", `Nothing was approved. ${refused}`);
  return { needsTwo: two };
}

/** Whether an approval is still good under the rules and people of now: they may have changed since it was given. */
export async function approvalStillHolds(
  unit: Unit,
  { approver, firstYes }: Pick<Approval, "approver" | "firstYes">,
  content: ApprovedContent,
): Promise<boolean> {
  const asked = askedOf(kindOf(content.kind), content.payload);
  const yeses = firstYes ? [firstYes.approver, approver] : [approver];
  const people: Person[] = [];
  for (const { userId } of yeses) people.push(await personOf(unit, userId));
  return stillHolds(await unit.approvalRules.get(), asked, people);
}

/** Nobody is taken for the owner whom Shopify has not called so. */
export async function personOf(unit: Pick<Unit, "people">, userId: string): Promise<Person> {
  return { userId, isOwner: (await unit.people.get(userId))?.isOwner ?? false };
}

const ASK = "Ask the store owner, or somebody whom “Who may approve” in Settings allows it.";

function refusal(may: Extract<MayApprove, { ok: false }>, { kind, amount }: Asked, locale: string): string {
  const what = nounOf(kind);
  switch (may.code) {
    case "kind_not_allowed":
      return `You may not approve ${what} in this store. ${ASK}`;
    case "over_limit": {
      const of =
        amount !== null && amount !== "unknown" ? ` This one is for ${exactMoney(amount, locale)}.` : "";
      return `You may approve ${what} up to ${exactMoney(may.limit, locale)}.${of} ${ASK}`;
    }
    case "amount_unknown":
      return `You may approve ${what} up to ${exactMoney(may.limit, locale)}, and what this one costs is not known. Fill in the missing costs, or ask the store owner.`;
    case "other_currency":
      return `You may approve ${what} up to ${exactMoney(may.limit, locale)}, which cannot be compared with another currency. Ask the store owner to set your limit anew.`;
  }
}
