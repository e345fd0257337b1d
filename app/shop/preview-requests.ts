import type { WordsRequest } from "../adapters/model/contract.ts";
import { messagePurposes } from "../ops/drafts/messages/purposes.ts";

/** What the model would be asked of each kind of message, with every fact at hand that the kind can state. */
export function previewRequests(): readonly WordsRequest[] {
  return Object.values(messagePurposes).map(({ catalogue }) => ({
    catalogue,
    available: Object.keys(catalogue.slots),
    language: "en",
    tone: "plain",
    length: "full",
    circumstances: {},
  }));
}
