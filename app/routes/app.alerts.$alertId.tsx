import { useLoaderData } from "@remix-run/react";
import { useCallback, useState } from "react";
import { z } from "zod";
import { intentOf, NotNowFields, readForm } from "../shop/read-form.ts";
import { shopAction, shopHeaders, shopLoader } from "../shop.server.ts";
import type { Correction } from "../ui/alert/assumption.tsx";
import { AlertView } from "../ui/alert/alert-view.tsx";
import { inWords } from "../ui/live/answer.ts";
import { postOrSay } from "../ui/live/post-or-say.ts";
import { readAnew } from "../ui/live/read-anew.ts";
import { usePoll } from "../ui/live/use-poll.ts";
import { usePost } from "../ui/live/use-post.ts";
import type { AlertModel } from "../ui/models.ts";
import { ScreenError } from "../ui/shared/screen-error.tsx";

const MOVING_POLL_MS = 2000;
const WORKING_OUT_POLL_MS = 1000;

type Data = { alert: AlertModel };

export const loader = shopLoader(async (shop, { params }): Promise<Data> => ({
  alert: await shop.alert(params["alertId"] ?? ""),
}));

export const action = shopAction(async (shop, { params, form }) => {
  const alertId = params["alertId"] ?? "";
  switch (intentOf(["choose", "not_now", "reopen", "correct"], form)) {
    case "choose":
      await shop.chooseOption(alertId, readForm(z.object({ optionId: z.string() }), form).optionId);
      return { ok: true } as const;
    case "not_now":
      await shop.notNow({ ...readForm(NotNowFields, form), alertId });
      return { ok: true } as const;
    case "reopen":
      await shop.reopen(alertId);
      return { ok: true } as const;
    case "correct":
      // The fields are those of the settings' two forms; a supplier's carry its key in brackets.
      await ([...form.keys()].some((name) => name.endsWith("]"))
        ? shop.saveSuppliers(form)
        : shop.saveSettings(form));
      return { ok: true } as const;
  }
});

export const clientAction = postOrSay;

export const shouldRevalidate = readAnew;

export const headers = shopHeaders;

export default function Alert() {
  const { alert } = useLoaderData<Data>();
  const { busy, refused, post } = usePost<"choose" | "not_now" | "reopen">();
  const moving = alert.draft?.state === "approved" || alert.draft?.state === "sending";
  const { correction, workingOut } = useCorrection(alert);
  usePoll(workingOut ? WORKING_OUT_POLL_MS : moving ? MOVING_POLL_MS : null);
  return (
    <AlertView
      model={alert}
      choosingId={busy?.intent === "choose" ? (busy["optionId"] ?? null) : null}
      busy={busy && busy.intent !== "choose" ? busy.intent : null}
      refused={refused ? { intent: refused.body.intent, problem: inWords(refused) } : null}
      onChoose={(optionId) => post({ intent: "choose", optionId })}
      onNotNow={(choice) => post({ intent: "not_now", ...choice })}
      onReopen={() => post({ intent: "reopen" })}
      correction={correction}
    />
  );
}

export const ErrorBoundary = ScreenError;

/** Corrections have a post of their own: what else happens on the screen does not close a form that is being typed in. */
function useCorrection({ workingOut }: AlertModel): { correction: Correction; workingOut: boolean } {
  const [saves, setSaves] = useState(0);
  const onDone = useCallback(() => setSaves((count) => count + 1), []);
  const { busy, refused, post } = usePost<"correct">(onDone);
  return {
    correction: {
      saving: busy,
      refused,
      saves,
      onCorrect: (fields) => post({ ...fields, intent: "correct" }),
    },
    workingOut,
  };
}
