import { useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { intentOf } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { askForScopes, toast } from "../ui/live/app-bridge.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { SourcesModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";
import { type Allowable, type AskedFor, OLDER } from "../ui/sources/asked.ts";
import { SourcesView } from "../ui/sources/sources-view.tsx";

const POLL_MS = 5000;
const INTENTS = ["read_now", "read_older", "read_allowed"] as const;

type Data = { sources: SourcesModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ sources: await shop.sources() }));

export const action = shopAction(async (shop, { form }) => {
  switch (intentOf(INTENTS, form)) {
    case "read_now":
      await shop.readNow();
      break;
    case "read_older":
      await shop.readOlder();
      break;
    case "read_allowed":
      await shop.readAllowed();
      break;
  }
  return { ok: true } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Sources() {
  const { sources } = useLoaderData<Data>();
  const onDone = useCallback(() => toast("Reading started"), []);
  const { busy, refused, post } = usePost<(typeof INTENTS)[number]>(onDone);
  const [asked, setAsked] = useState<AskedFor>(null);
  // By Shopify's own dialog; what hangs on it is read once it is allowed.
  const allow = async ({ id, scopes }: Allowable) => {
    setAsked({ id, answer: "asking" });
    const answer = await askForScopes(scopes);
    setAsked(answer === "granted" ? null : { id, answer });
    if (answer === "granted") post({ intent: id === OLDER ? "read_older" : "read_allowed" });
  };
  usePoll(POLL_MS);
  return (
    <SourcesView
      model={sources}
      reading={busy?.intent === "read_now"}
      problem={refused?.problem ?? null}
      onReadNow={() => post({ intent: "read_now" })}
      asked={asked}
      onAllow={(what) => void allow(what)}
    />
  );
}

export const ErrorBoundary = ScreenError;
