import { Bug } from "../../ops/errors.ts";
import type {
  Catalogue,
  DenialFamily,
  Language,
  PromiseFamily,
  Relation,
  SlotSpec,
} from "../../ops/words/contract.ts";
import type { WordsRequest } from "./contract.ts";

const LANGUAGES: Record<Language, string> = { en: "English", de: "German, with the formal Sie" };

const PROMISES: Record<PromiseFamily, string> = {
  keep_informed: "to keep the reader informed",
  confirm: "to confirm the order",
  pay: "to pay as agreed",
  send_when_here: "to send the goods as soon as they arrive",
  refund_on_request: "that the reader can cancel and gets the money back",
  send_evidence: "to send pictures",
};

const DENIALS: Record<DenialFamily, string> = {
  not_arrived: "that the goods have not arrived yet",
  not_answered: "that the reader has not answered yet",
  not_available: "that the goods are not available any more",
  not_matching: "that something does not match the order",
  not_needed: "that the rest is not needed any more",
  not_usable: "that the goods cannot be sold or used",
  not_to_proceed: "that the reader should not go on with the order or ship the goods",
};

const RELATIONS: Record<Relation, string> = {
  ordered: "that it was ordered",
  arrived: "that it arrived",
  missing: "that it is missing",
  expected: "that it is expected",
  damaged: "that it is damaged",
  paid: "that it was paid",
  cancelled: "that it was cancelled",
};

/** Names of slots and circumstances, and what circumstances are: our own words from closed lists, never a sentence. */
const OUR_OWN = /^[a-z][a-z0-9_]{0,59}$/;

/**
 * What the model is told of one message: purpose, slots by meaning, what may be promised and denied, how to write. The
 * prompts speak of it: another form of it asks for another version of each of them.
 * Throws Bug for a slot that the catalogue does not have, and for anything that is no word from a closed list: a
 * stranger's text could come in by it.
 */
export function requestText(request: WordsRequest): string {
  const { catalogue, language, tone, length } = request;
  return [
    `Purpose: ${catalogue.purpose}`,
    `Language: ${LANGUAGES[language]}`,
    `Tone: ${tone}`,
    `Length: ${length}`,
    "",
    "Slots",
    ...slotsOf(request).map(([name, spec]) => slotLine(name, spec)),
    "",
    "What may be promised",
    ...listed(catalogue.mayPromise.map((family) => PROMISES[family])),
    "",
    "What may be said not to be so",
    ...listed(catalogue.mayDeny.map((family) => DENIALS[family])),
    "",
    "Circumstances",
    ...listed(circumstancesOf(request)),
  ].join("\n");
}

/** The slots that can be used this time, in the catalogue's order. Throws Bug for one that it does not have. */
export function slotsOf({ catalogue, available }: WordsRequest): [name: string, spec: SlotSpec][] {
  const unknown = available.find((name) => !Object.hasOwn(catalogue.slots, name) || !OUR_OWN.test(name));
  if (unknown !== undefined) throw notOurs(catalogue, `a slot ${JSON.stringify(unknown)}`);
  const wanted = new Set(available);
  return Object.entries(catalogue.slots).filter(([name]) => wanted.has(name));
}

function slotLine(name: string, { type, means, required, isNot = [] }: SlotSpec): string {
  const never =
    isNot.length > 0 ? ` Never say of it ${isNot.map((one) => RELATIONS[one]).join(", or ")}.` : "";
  return `- ${name} (${type}${required ? ", required" : ""}): ${means}${never}`;
}

function circumstancesOf({ catalogue, circumstances }: WordsRequest): string[] {
  return Object.entries(circumstances)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, choice]) => {
      if (!OUR_OWN.test(name) || !OUR_OWN.test(choice)) throw notOurs(catalogue, "a circumstance");
      return `${name}: ${choice}`;
    });
}

function listed(items: readonly string[]): string[] {
  return items.length > 0 ? items.map((item) => `- ${item}`) : ["- nothing"];
}

function notOurs({ id }: Catalogue, what: string): Bug {
  return new Bug(
    "not_from_a_closed_list",
    `A text of the kind ${id} asked the model with ${what} that no list has; nothing was sent.`,
  );
}
