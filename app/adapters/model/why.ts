import type { Nobody, NoAnswer, Spend } from "./contract.ts";

/** What happened, to be followed by what stands in. */
const CAUSES: Record<NoAnswer, string> = {
  off: "The model is switched off in Settings",
  no_key: "No model is set up",
  budget_spent: "The model's budget for today is spent",
  key_refused: "The model's key was refused by its provider",
  account_empty: "The account at the model's provider is used up",
  model_gone: "The model that is set up is no longer offered by its provider",
  request_refused: "The model's provider did not take the request",
  unreachable: "The model could not be reached",
  too_slow: "The model took too long",
  overloaded: "The model's provider is busy or has a fault",
  too_large: "The model's answer was far too long",
  unreadable: "The model's answer could not be read",
  declined: "The model declined to answer",
  refused_by_checker: "The model's words said more than the records do",
  text_too_long: "The text is too long for the model",
  cancelled: "The model was not waited for",
};

const STANDS_IN = {
  words: "this text is from the template",
  reading: "nothing was taken from the text",
} as const;

/** "The model's budget for today is spent; this text is from the template." */
export function nobody(why: NoAnswer, wanted: keyof typeof STANDS_IN, spend: Spend): Nobody {
  return { from: "nobody", why, message: `${CAUSES[why]}; ${STANDS_IN[wanted]}.`, spend };
}
