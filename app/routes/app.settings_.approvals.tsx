import { useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import { WhoMayView } from "../ui/approvals/who-may-view.tsx";
import { toast } from "../ui/live/app-bridge.ts";
import { inWords } from "../ui/live/answer.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { useRulesPost } from "../ui/approvals/use-rules-post.ts";
import type { ApprovalRulesModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

type Data = { rules: ApprovalRulesModel };

export const loader = shopLoader(async (shop): Promise<Data> => ({ rules: await shop.approvalRules() }));

export const action = shopAction(async (shop, { form }) => {
  await shop.saveApprovalRules(form);
  return { ok: true } as const;
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function WhoMay() {
  const { rules } = useLoaderData<Data>();
  const [saves, setSaves] = useState(0);
  const onDone = useCallback(() => {
    setSaves((count) => count + 1);
    toast("Saved");
  }, []);
  const { saving, refused, post } = useRulesPost(onDone);
  return (
    <WhoMayView
      // What was saved is what is shown.
      key={saves}
      model={rules}
      saving={saving}
      problem={refused ? inWords(refused, (name) => name === "twoAbove" || name.startsWith("upTo[")) : null}
      fieldErrors={refused?.fieldErrors ?? {}}
      onSave={post}
    />
  );
}

export const ErrorBoundary = ScreenError;
