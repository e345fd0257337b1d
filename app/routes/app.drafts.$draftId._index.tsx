import { useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { z } from "zod";
import { intentOf, readForm } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { type DraftIntent, DraftView } from "../ui/draft/draft-view.tsx";
import { hasField } from "../ui/draft/order-changes.ts";
import { hasValueField } from "../ui/draft/value-fields.ts";
import { inWords } from "../ui/live/answer.ts";
import { fetchPdf } from "../ui/live/fetch-file.ts";
import { copyText, downloadText } from "../ui/live/keep-text.ts";
import { hasMessageField } from "../ui/message/message-fields.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { useLeaveGuard } from "../ui/live/use-leave-guard.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { DraftModel } from "../ui/models.ts";
import { hasClosingField } from "../ui/orders/closing-fields.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

const MOVING_POLL_MS = 1000;
const PROBING_POLL_MS = 5000;

type Data = { draft: DraftModel };

export const loader = shopLoader(async (shop, { params }): Promise<Data> => ({
  draft: await shop.draft(params["draftId"] ?? ""),
}));

export const action = shopAction(async (shop, { params, form }) => {
  const draftId = params["draftId"] ?? "";
  switch (intentOf(["edit", "approve", "ask", "reject"], form)) {
    case "edit":
      await shop.editDraft(draftId, form);
      return { ok: true } as const;
    case "ask":
      await shop.askModel(draftId, readForm(z.object({ seenHash: z.string() }), form).seenHash);
      return { ok: true } as const;
    case "reject":
      await shop.rejectDraft(draftId, readForm(z.object({ seenHash: z.string(), reason: z.string() }), form));
      return { ok: true } as const;
    case "approve":
      await shop.approveDraft(draftId, readForm(z.object({ seenHash: z.string() }), form).seenHash);
      return { ok: true } as const;
  }
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Draft() {
  const { draft } = useLoaderData<Data>();
  const [dirty, setDirty] = useState(false);
  const [saves, setSaves] = useState(0);
  const onDone = useCallback(({ intent }: { intent: string }) => {
    if (intent !== "approve") setSaves((count) => count + 1);
  }, []);
  const { busy, refused, forget, post } = usePost<DraftIntent>(onDone);
  useLeaveGuard(dirty);
  usePoll(pollMs(draft));
  return (
    <DraftView
      // Another draft is another form.
      key={draft.id}
      model={draft}
      busy={busy?.intent ?? null}
      refused={
        refused
          ? {
              intent: refused.body.intent,
              problem: inWords(
                refused,
                (name) =>
                  hasField(name) ||
                  hasClosingField(name) ||
                  hasMessageField(name) ||
                  name === "reason" ||
                  hasValueField(draft.values, name),
              ),
              fieldErrors: refused.fieldErrors,
            }
          : null
      }
      saves={saves}
      onEdit={post}
      onApprove={(seenHash) => post({ intent: "approve", seenHash })}
      onReject={(seenHash, reason) => post({ intent: "reject", seenHash, reason })}
      onAsk={(seenHash) => post({ intent: "ask", seenHash })}
      onDiscard={forget}
      onDirty={setDirty}
      fetchPdf={fetchPdf}
      copyText={copyText}
      downloadText={downloadText}
    />
  );
}

export const ErrorBoundary = ScreenError;

function pollMs({ state }: DraftModel): number | null {
  if (state === "approved" || state === "sending") return MOVING_POLL_MS;
  return state === "unknown" ? PROBING_POLL_MS : null;
}
