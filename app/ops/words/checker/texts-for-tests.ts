import { checkText } from "../check.ts";
import type { Catalogue, Language, Refusal, Segment } from "../contract.ts";

/** A catalogue of a message to a supplier, as small as tests can do with. */
export const CATALOGUE: Catalogue = {
  id: "vendor_message.test",
  version: 1,
  purpose: "Asks a supplier something.",
  slots: {
    supplier: { type: "name", means: "The supplier.", required: false },
    contact: { type: "name", means: "Whom it is written to.", required: false },
    order: { type: "reference", means: "The number of our order.", required: true },
    due_day: {
      type: "day",
      means: "The day on which the goods are expected.",
      required: false,
      isNot: ["arrived", "paid", "cancelled"],
    },
    units: {
      type: "count",
      means: "How many units are open.",
      required: false,
      isNot: ["arrived", "damaged", "ordered", "missing"],
    },
    came: { type: "count", means: "How many units arrived.", required: false },
    total: { type: "money", means: "What the order costs.", required: false },
    shop: { type: "name", means: "Our shop.", required: false },
  },
  mayPromise: [],
  mayDeny: [],
};

/** "We ordered {units}." as words and slots. */
export function segmentsFrom(text: string): Segment[] {
  return text
    .split(/(\{\w+\})/u)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/u.test(piece) ? { slot: piece.slice(1, -1) } : { words: piece }));
}

type Options = Partial<Pick<Catalogue, "mayPromise" | "mayDeny">> & {
  language?: Language;
  subject?: string | undefined;
  filled?: readonly string[];
};

/** What is wrong with a body, every slot of the small catalogue being filled. */
export function refusalsOf(body: string, options: Options = {}): Refusal[] {
  const { language = "en", subject, filled = Object.keys(CATALOGUE.slots), ...families } = options;
  const title = subject ?? (language === "en" ? "Our order {order}" : "Unsere Bestellung {order}");
  return checkText({
    text: { subject: segmentsFrom(title), body: segmentsFrom(body) },
    catalogue: { ...CATALOGUE, ...families },
    filled,
    language,
  });
}

/** The rules that refuse a body, each once. */
export function rulesOf(body: string, options: Options = {}): string[] {
  return [...new Set(refusalsOf(body, options).map(({ rule }) => rule))].sort();
}
