import { useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { keyed } from "../shop/form-fields.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { WaitingView } from "../ui/approvals/waiting-view.tsx";
import type { Answer } from "../ui/live/answer.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { ApprovedLine, WaitingModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { waiting: WaitingModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ waiting: await shop.waiting() }));

/** `seenHash[<draft id>]` of each chosen draft: a yes to each by itself. */
export const action = shopAction(async (shop, { form }) => {
  const chosen = Object.entries(keyed(form, "seenHash")).map(([id, seenHash]) => ({ id, seenHash }));
  return { ok: true, lines: await shop.approveMany(chosen) } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Waiting() {
  const { waiting } = useLoaderData<Data>();
  const [lines, setLines] = useState<ApprovedLine[]>([]);
  const onDone = useCallback((_: unknown, answer: Answer & { lines?: ApprovedLine[] }) => {
    setLines(answer.lines ?? []);
  }, []);
  const { busy, refused, post } = usePost<"approve">(onDone);
  return (
    <WaitingView
      model={waiting}
      busy={busy !== null}
      problem={refused?.problem ?? null}
      lines={lines}
      onApprove={(chosen) =>
        post({
          intent: "approve",
          ...Object.fromEntries(chosen.map(({ id, contentHash }) => [`seenHash[${id}]`, contentHash])),
        })
      }
    />
  );
}

export const ErrorBoundary = ScreenError;
