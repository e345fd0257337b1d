import { z } from "zod";

/** Why a return is declined: Shopify's ReturnDeclineReason, Admin API 2026-07. Its note is the merchant's, and is neither read nor written. */
export const DeclineReason = z.enum(["FINAL_SALE", "RETURN_PERIOD_ENDED", "OTHER"]);
export type DeclineReason = z.output<typeof DeclineReason>;

const WORDS: Readonly<Record<DeclineReason, string>> = {
  FINAL_SALE: "sold as final",
  RETURN_PERIOD_ENDED: "the time for returns has ended",
  OTHER: "another reason",
};

/** "sold as final" */
export function declineReasonText(reason: DeclineReason): string {
  return WORDS[reason];
}
