import type { EffectRecord } from "../adapters/store/contract.ts";
import { openBytes } from "../ops/execution/approved-content.ts";
import type { Outcome } from "../ops/execution/contract.ts";
import { Refused } from "../ops/errors.ts";
import { awaitsFounder } from "./effect-looks.ts";
import { keepDone } from "./effect-store.server.ts";
import { InvalidFields } from "./invalid-fields.ts";
import { findReceipt } from "./receipt.server.ts";
import type { Scene } from "./scene.server.ts";
import { OUTCOME_REASON_LENGTH, type OutcomeDecision } from "./shop-app.ts";

/**
 * Takes the founder's word on what became of an effect that no look could settle: it arrived, and counts as done; or
 * it did not, and its draft can be approved anew, under a new key. Kept as a person's word, never as read back.
 * Refused while it is still looked for, once it is known, and the second time.
 */
export async function decideOutcome(
  scene: Scene,
  id: string,
  { arrived, reason: typed }: OutcomeDecision,
): Promise<void> {
  const { unit, viewer, now } = scene;
  const { approval, effect } = await findReceipt(scene, id);
  refuseUnlessOpen(scene, effect);
  const reason = reasonOf(typed);
  const outcome: Outcome = arrived
    ? // The other side gave no record of its own to name or read back.
      { state: "done", receipt: { externalId: "", readBack: {} } }
    : {
        state: "failed",
        code: "decided_not_arrived",
        message: `You or a colleague said that it did not arrive: ${reason}`,
      };
  const decided = { arrived, reason, by: viewer, at: now };
  if (!(await unit.effects.decide(effect.id, { attempts: effect.attempts, outcome, decided }, now)))
    throw overtaken();

  const content = openBytes(approval);
  await unit.drafts.setState(approval.draftId, arrived ? "done" : "proposed", now);
  await unit.audit.append({
    at: now,
    actor: viewer.userId,
    action: arrived ? "effect.decided_arrived" : "effect.decided_not_arrived",
    subject: approval.id,
    detail: { draftId: approval.draftId, contentHash: approval.contentHash, title: effect.title, reason },
  });
  const sentAt = effect.createdAt;
  if (arrived) await keepDone(unit, { effectId: effect.id, approval, content, sentAt, now });
  await unit.enqueue({ name: "notice", data: { shop: scene.shop }, key: scene.shop });
}

function refuseUnlessOpen(
  { say, viewer }: Scene,
  effect: EffectRecord | null,
): asserts effect is EffectRecord {
  if (!effect)
    throw new Refused("nothing_sent", "Nothing was sent for this approval, so there is nothing to decide.");
  const { decided } = effect;
  if (decided) {
    const who = say.who(decided.by, viewer);
    const what = decided.arrived ? "it arrived" : "it did not arrive";
    throw new Refused(
      "already_decided",
      `That ${what} was already said by ${who}, ${say.when(decided.at).short}. It stands, and nothing was changed.`,
    );
  }
  if (effect.state === "done" || effect.state === "failed") throw overtaken();
  if (!awaitsFounder(effect))
    throw new Refused(
      "still_looking",
      "Ops Room is still looking for what became of this, so nothing was decided. When its looks have ended without an answer, you can decide here.",
    );
}

/** A look, or somebody else, was faster. */
function overtaken(): Refused {
  return new Refused(
    "outcome_known",
    "What became of this is known by now, so nothing was decided. Reload the page to see it.",
  );
}

function reasonOf(typed: string): string {
  const reason = typed.trim();
  if (reason === "")
    throw new InvalidFields({ reason: "Say in a few words how you know, such as what Shopify shows." });
  if (reason.length > OUTCOME_REASON_LENGTH)
    throw new InvalidFields({ reason: `Keep it under ${String(OUTCOME_REASON_LENGTH)} characters.` });
  return reason;
}
