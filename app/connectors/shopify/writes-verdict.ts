import type { Sent } from "./send.server.ts";
import type { WriteForm } from "./writes-form.ts";

/** What one call came to. `maybe`: this call or an earlier one may have changed something. */
export type Verdict =
  | { is: "done"; id: string; at: string | null }
  | { is: "no"; code: string; message: string; maybe: boolean }
  | { is: "again"; maybe: boolean };

/** `maybe`: whether an earlier call of the same write may have changed something. */
export function judge(sent: Sent, form: WriteForm, maybe: boolean): Verdict {
  switch (sent.is) {
    case "throttled":
      return { is: "again", maybe: false };
    case "unclear":
      return { is: "again", maybe: true };
    case "too_costly":
      return {
        is: "no",
        code: "shopify_too_costly",
        message: "Shopify takes no change of this size.",
        maybe,
      };
    case "refused":
      return {
        is: "no",
        code: `shopify_${sent.code}`,
        message: sent.message,
        maybe: maybe || !sent.certain,
      };
    case "answer":
      return judgeAnswer(sent.data, form, maybe);
  }
}

function judgeAnswer(data: unknown, form: WriteForm, maybe: boolean): Verdict {
  const answer = form.answered(data);
  switch (answer.is) {
    case "done":
      return answer;
    case "odd":
      return { is: "again", maybe: true };
    case "no":
      return refusal(answer, maybe);
  }
}

function refusal({ code, message }: { code: string; message: string }, maybe: boolean): Verdict {
  switch (code) {
    case "IDEMPOTENCY_CONCURRENT_REQUEST":
      return { is: "again", maybe: true };
    case "SERVICE_UNAVAILABLE":
      return { is: "again", maybe };
    default:
      return { is: "no", code: `shopify_${code.toLowerCase()}`, message, maybe };
  }
}
