import { useLoaderData, useNavigate } from "@remix-run/react";
import { useCallback } from "react";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { type Answer, inWords } from "../ui/live/answer.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePost } from "../ui/live/use-post.ts";
import { NewMessageView } from "../ui/message/new-message-view.tsx";
import type { NewMessageModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { message: NewMessageModel };

export const loader = shopLoader(async (shop, { url }): Promise<Data> => ({
  message: await shop.newMessage({
    of: url.searchParams.get("of") === "order" ? "order" : "alert",
    id: url.searchParams.get("id") ?? "",
  }),
}));

export const action = shopAction(async (shop, { form }) => {
  const { draftId } = await shop.startMessage(form);
  return { ok: true, goTo: `/app/drafts/${draftId}` } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function NewMessage() {
  const { message } = useLoaderData<Data>();
  const navigate = useNavigate();
  const onDone = useCallback(
    (_: unknown, answer: Answer) => {
      if (answer.ok && answer.goTo) navigate(answer.goTo);
    },
    [navigate],
  );
  const { busy, refused, post } = usePost<"write">(onDone);
  return (
    <NewMessageView
      key={`${message.of}/${message.id}`}
      model={message}
      busy={busy !== null}
      refused={refused ? { problem: inWords(refused, () => true), fieldErrors: refused.fieldErrors } : null}
      onWrite={(body) => post({ intent: "write", ...body })}
    />
  );
}

export const ErrorBoundary = ScreenError;
