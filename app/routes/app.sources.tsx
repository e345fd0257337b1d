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
const INTENTS = [
  "read_now",
  "read_older",
  "read_payments",
  "read_returns",
  "read_discounts",
  "read_customers",
  "allow_changes",
] as const;

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
    case "read_payments":
    case "read_returns":
    case "read_customers":
    case "read_discounts":
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
  const { busy, refused, post } = usePost<(typeof INTENTS)[number]>(onDone);
  const older = useAllow(() => post({ intent: "read_older" }));
  const payments = useAllow(() => post({ intent: "read_payments" }));
  const returns = useAllow(() => post({ intent: "read_returns" }));
  const discounts = useAllow(() => post({ intent: "read_discounts" }));
  const customers = useAllow(() => post({ intent: "read_customers" }));
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
      older={older.asked}
      onAllowOlder={older.allow}
      paymentsAsked={payments.asked}
      onAllowPayments={payments.allow}
      returnsAsked={returns.asked}
      onAllowReturns={returns.allow}
      discountsAsked={discounts.asked}
      onAllowDiscounts={discounts.allow}
      customersAsked={customers.asked}
      onAllowCustomers={customers.allow}
      changeAsked={changeAsked}
      onAllowChange={(change) => void allowChange(change)}
    />
  );
}

/** Asks the store for a scope by Shopify's own dialog; what hangs on it is read once it is allowed. */
function useAllow(onGranted: () => void) {
  const [asked, setAsked] = useState<OlderAsked>(null);
  const ask = async (scopes: readonly string[]) => {
    setAsked("asking");
    const answer = await askForScopes(scopes);
    setAsked(answer === "granted" ? null : answer);
    if (answer === "granted") onGranted();
  };
  return { asked, allow: (scopes: readonly string[]) => void ask(scopes) };
}

export const ErrorBoundary = ScreenError;
