import { useLoaderData } from "@remix-run/react";
import { useCallback } from "react";
import { intentOf } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { toast } from "../ui/live/app-bridge.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { SourcesModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";
import { SourcesView } from "../ui/sources/sources-view.tsx";

const POLL_MS = 5000;

type Data = { sources: SourcesModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ sources: await shop.sources() }));

export const action = shopAction(async (shop, { form }) => {
  intentOf(["read_now"], form);
  await shop.readNow();
  return { ok: true } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Sources() {
  const { sources } = useLoaderData<Data>();
  const onDone = useCallback(() => toast("Reading started"), []);
  const { busy, refused, post } = usePost<"read_now">(onDone);
  usePoll(POLL_MS);
  return (
    <SourcesView
      model={sources}
      reading={busy !== null}
      problem={refused?.problem ?? null}
      onReadNow={() => post({ intent: "read_now" })}
    />
  );
}

export const ErrorBoundary = ScreenError;
