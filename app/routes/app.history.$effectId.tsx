import { useLoaderData, useNavigate } from "@remix-run/react";
import { useCallback } from "react";
import { z } from "zod";
import { intentOf, readForm } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { ReceiptView } from "../ui/history/receipt-view.tsx";
import type { Answer } from "../ui/live/answer.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { ReceiptModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

const MOVING_POLL_MS = 2000;
const INTENTS = ["arrived", "not_arrived"] as const;

type Data = { receipt: ReceiptModel };

export const loader = shopLoader(async (shop, { params }): Promise<Data> => ({
  receipt: await shop.receipt(params["effectId"] ?? ""),
}));

/** The founder's word on a write that no look could settle; or the draft that takes a write back. */
export const action = shopAction(async (shop, { params, form }) => {
  if (form.get("intent") === "undo") {
    const { draftId } = await shop.startUndo(params["effectId"] ?? "");
    return { ok: true, goTo: `/app/drafts/${draftId}` } as const;
  }
  const arrived = intentOf(INTENTS, form) === "arrived";
  const { reason } = readForm(z.object({ reason: z.string() }), form);
  await shop.decideOutcome(params["effectId"] ?? "", { arrived, reason });
  return { ok: true } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Receipt() {
  const { receipt } = useLoaderData<Data>();
  const { busy, refused, post } = usePost<(typeof INTENTS)[number]>();
  const navigate = useNavigate();
  const onUndone = useCallback(
    (_: unknown, answer: Answer) => {
      if (answer.ok && answer.goTo) navigate(answer.goTo);
    },
    [navigate],
  );
  const undo = usePost<"undo">(onUndone);
  const moving = receipt.state === "approved" || receipt.state === "sending" || receipt.state === "unknown";
  // What waits for the founder does not move by itself.
  usePoll(moving && !receipt.toDecide ? MOVING_POLL_MS : null);
  return (
    <ReceiptView
      model={receipt}
      busy={busy?.intent ?? null}
      refused={refused}
      onDecide={(intent, reason) => post({ intent, reason })}
      undoing={undo.busy !== null}
      onUndo={() => undo.post({ intent: "undo" })}
      undoProblem={undo.refused?.problem ?? null}
    />
  );
}

export const ErrorBoundary = ScreenError;
