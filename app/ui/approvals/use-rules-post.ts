import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { type Answer, fieldErrorsOf, problemOf } from "../live/answer.ts";

/** Posts a form in which a field may stand several times, as those of kinds do. */
export function useRulesPost(onDone: () => void) {
  const { data, state, submit } = useFetcher<Answer>();
  const handled = useRef<unknown>(undefined);
  useEffect(() => {
    if (state !== "idle" || !data || handled.current === data) return;
    handled.current = data;
    if (data.ok) onDone();
  }, [data, state, onDone]);
  const problem = state === "idle" ? problemOf(data) : null;
  return {
    saving: state !== "idle",
    refused: problem ? { problem, fieldErrors: fieldErrorsOf(data) } : null,
    post: (fields: readonly (readonly [string, string])[]) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      submit(form, { method: "post", action: "/app/settings/approvals" });
    },
  };
}
