/**
 * Answers to returns at the desk: yes or no, and why no. Where the store does not let Ops Room give them, the draft is a
 * note to work from, and becomes the real thing once it does.
 */
import { fileOf } from "../../ops/drafts/document.ts";
import { ReturnDecision } from "../../ops/drafts/return-decision/payload.ts";
import { sheetOfReturn } from "../../ops/drafts/return-decision/return-decision.ts";
import { DeclineReason, declineReasonText } from "../../ops/facts/decline-reason.ts";
import type { ValuesForm } from "../../ui/models.ts";
import { text } from "../form-fields.ts";
import { InvalidFields } from "../invalid-fields.ts";
import type { Desk } from "../scene.server.ts";
import { capital } from "../say.ts";
import { answeredText } from "./answered.server.ts";
import type { KindDesk } from "./contract.ts";
import { changeNotAllowed, followed, read } from "./seeded.server.ts";

export const returnDecisionDesk: KindDesk = {
  start: async (desk, seed) => asAllowed(desk, ReturnDecision.parse(seed)),
  async refresh(desk, draft) {
    return asAllowed(desk, await followed(desk, draft, ReturnDecision));
  },
  blockedBy: (scene, draft) => answeredText(scene, draft, { by: "draft", again: "answer it once more" }),
  model(_, draft) {
    const answer = read(draft, ReturnDecision);
    return Promise.resolve({
      values: formOf(answer),
      ...(answer.byHand ? { file: fileOf(sheetOfReturn(answer)) } : {}),
    });
  },
  edited(_, draft, form) {
    const answer = read(draft, ReturnDecision);
    const decision = ReturnDecision.shape.decision.safeParse(text(form, "decision") ?? answer.decision);
    const reason = DeclineReason.safeParse(text(form, "reason") ?? answer.reason);
    if (!decision.success || !reason.success)
      throw new InvalidFields({
        ...(decision.success ? {} : { decision: "Choose one of these." }),
        ...(reason.success ? {} : { reason: "Choose one of these." }),
      });
    return Promise.resolve({ ...answer, decision: decision.data, reason: reason.data });
  },
  undo(payload, state) {
    const { byHand, orderName, name } = read({ payload }, ReturnDecision);
    if (byHand) return "Ops Room wrote nothing to Shopify. What you answered there, you take back there.";
    const back = `in Shopify Admin, on the page of ${orderName}, cancel the return ${name} or make a new one.`;
    return state === "unknown" ? `If it was answered, and you do not want it: ${back}` : `I${back.slice(1)}`;
  },
};

function asAllowed(desk: Pick<Desk, "profile">, answer: ReturnDecision): ReturnDecision {
  return { ...answer, byHand: changeNotAllowed(desk, "returns") !== null };
}

function formOf({ returnId, name, orderName, decision, reason }: ReturnDecision): ValuesForm {
  const choice = { keyboard: "text", suffix: null } as const;
  return {
    title: "Change the answer",
    rows: [
      {
        id: returnId,
        title: name,
        detail: `Of order ${orderName}`,
        fields: [
          {
            ...{ name: "decision", label: "Answer", value: decision, ...choice, help: null },
            options: [
              { value: "approve", label: "Yes: they may send it back" },
              { value: "decline", label: "No" },
            ],
          },
          {
            ...{ name: "reason", label: "Reason of a no", value: reason, ...choice },
            options: DeclineReason.options.map((value) => ({
              value,
              label: capital(declineReasonText(value)),
            })),
            help: "Shopify keeps it with the return.",
          },
        ],
      },
    ],
  };
}
