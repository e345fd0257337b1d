/** Words for entries of the log that are about the log, the people who use the app, and the store's ties to it. */
import type { HistoryModel } from "../ui/models.ts";

type Tone = HistoryModel["entries"][number]["outcome"]["tone"];
type Said = { detail: Record<string, unknown>; subject: string };
type Words = { what: (title: string, entry: Said) => string; outcome: string; tone: Tone };

export const SIGNED_IN = "user.signed_in";
export const EXPORTED = "audit.exported";
export const CHECKED = "audit.checked";

/** What the page of decisions leaves out: it would bury them. */
export const ROUTINE: readonly string[] = [SIGNED_IN, EXPORTED, CHECKED];

export const LOG_WORDS: Readonly<Record<string, Words>> = {
  [SIGNED_IN]: {
    what: () => "Opened Ops Room for the first time that day",
    outcome: "signed in",
    tone: "info",
  },
  [EXPORTED]: {
    what: (_, { detail }) => `Downloaded the log as a file${detail["filtered"] === true ? ", in part" : ""}`,
    outcome: "downloaded",
    tone: "info",
  },
  [CHECKED]: {
    what: (_, { detail }) =>
      typeof detail["firstBroken"] === "number"
        ? `Checked the log: entry ${detail["firstBroken"]} is not as it was written`
        : `Checked the log: ${typeof detail["entries"] === "number" ? detail["entries"].toLocaleString("en") : "all"} entries, unbroken`,
    outcome: "checked",
    tone: "info",
  },
  "orders.older_asked": {
    what: () => "Allowed orders older than 60 days; all orders are read again",
    outcome: "asked",
    tone: "info",
  },
  shop_redact_not_done: {
    what: () => "Asked for this store's data to be erased; it was not, since the app is installed",
    outcome: "not done",
    tone: "warning",
  },
  customers_data_request: {
    what: () => "Asked what is held of a customer",
    outcome: "answered",
    tone: "info",
  },
  customers_redact: {
    what: () => "Asked for a customer's data to be erased",
    outcome: "answered",
    tone: "info",
  },
};
