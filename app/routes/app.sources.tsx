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
import type { ChangeAsked } from "../ui/sources/optional-changes.tsx";
import type { OlderAsked } from "../ui/sources/sales-reach.tsx";
import { SourcesView } from "../ui/sources/sources-view.tsx";

const POLL_MS = 5000;

type Data = { sources: SourcesModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ sources: await shop.sources() }));

export const action = shopAction(async (shop, { form }) => {
  switch (intentOf(["read_now", "read_older", "read_payments", "read_returns", "allow_changes"], form)) {
    case "read_now":
      await shop.readNow();
      break;
    case "read_older":
      await shop.readOlder();
      break;
    case "read_payments":
    case "read_returns":
    case "allow_changes":
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
  const { busy, refused, post } = usePost<
    "read_now" | "read_older" | "read_payments" | "read_returns" | "allow_changes"
  >(onDone);
  const [older, setOlder] = useState<OlderAsked>(null);
  const allowOlder = async (scopes: readonly string[]) => {
    setOlder("asking");
    const answer = await askForScopes(scopes);
    setOlder(answer === "granted" ? null : answer);
    if (answer === "granted") post({ intent: "read_older" });
  };
  const [paymentsAsked, setPaymentsAsked] = useState<OlderAsked>(null);
  const allowPayments = async (scopes: readonly string[]) => {
    setPaymentsAsked("asking");
    const answer = await askForScopes(scopes);
    setPaymentsAsked(answer === "granted" ? null : answer);
    if (answer === "granted") post({ intent: "read_payments" });
  };
  const [returnsAsked, setReturnsAsked] = useState<OlderAsked>(null);
  const allowReturns = async (scopes: readonly string[]) => {
    setReturnsAsked("asking");
    const answer = await askForScopes(scopes);
    setReturnsAsked(answer === "granted" ? null : answer);
    if (answer === "granted") post({ intent: "read_returns" });
  };
  const [changeAsked, setChangeAsked] = useState<ChangeAsked>(null);
  const allowChange = async ({ id, scopes }: SourcesModel["changes"][number]) => {
    setChangeAsked({ id, answer: "asking" });
    const answer = await askForScopes(scopes);
    setChangeAsked(answer === "granted" ? null : { id, answer });
    if (answer === "granted") post({ intent: "allow_changes" });
  };
  usePoll(POLL_MS);
  return (
    <SourcesView
      model={sources}
      reading={busy?.intent === "read_now"}
      problem={refused?.problem ?? null}
      onReadNow={() => post({ intent: "read_now" })}
      older={older}
      onAllowOlder={(scopes) => void allowOlder(scopes)}
      paymentsAsked={paymentsAsked}
      onAllowPayments={(scopes) => void allowPayments(scopes)}
      returnsAsked={returnsAsked}
      onAllowReturns={(scopes) => void allowReturns(scopes)}
      changeAsked={changeAsked}
      onAllowChange={(change) => void allowChange(change)}
    />
  );
}

export const ErrorBoundary = ScreenError;
