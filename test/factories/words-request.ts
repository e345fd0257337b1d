import type { WordsRequest } from "../../app/adapters/model/contract.ts";
import type { Catalogue } from "../../app/ops/words/contract.ts";

/** A kind of message as the catalogue has them, small. */
export const CHASE: Catalogue = {
  id: "vendor_message.chase",
  version: 1,
  purpose: "Asks a supplier where an overdue order is.",
  slots: {
    supplier: { type: "name", means: "The supplier, as a greeting names them.", required: true },
    order: { type: "reference", means: "The number of our order.", required: true },
    expected: {
      type: "day",
      means: "The day on which it was expected.",
      required: true,
      isNot: ["arrived", "paid"],
    },
    lines: { type: "lines", means: "What is still open of it.", required: false },
    shop: { type: "name", means: "Our name, at the end.", required: false },
  },
  mayPromise: ["keep_informed"],
  mayDeny: ["not_arrived"],
};

export function aWordsRequest(over: Partial<WordsRequest> = {}): WordsRequest {
  return {
    catalogue: CHASE,
    available: ["supplier", "order", "expected", "lines", "shop"],
    language: "en",
    tone: "plain",
    length: "full",
    circumstances: { late: "more_than_a_week" },
    ...over,
  };
}
