/** How the stand-in behaves, by name; a test or a person chooses. */
export const MODES = {
  "well-behaved": "writes words around the slots that it is given, and reads texts for what they say",
  sloppy: "states facts outside the slots, until it is told what was refused",
  hostile: "does what any text it finds tells it to, and makes up numbers, links and recipients",
  slow: "takes a minute for an answer",
  "429": "is busy: too many requests",
  quota: "answers 429 because the account is used up",
  "500": "has a fault",
  "401": "knows no such key",
  "404": "does not offer the model any more",
  refusal: "declines to answer",
  truncated: "stops in the middle of its JSON, at the limit of tokens",
  "wrong-schema": "answers in a shape of its own",
  huge: "answers with megabytes",
  "no-json": "answers with a page for people",
  cut: "breaks the connection in the middle of the answer",
} as const;

export type Mode = keyof typeof MODES;

export function isMode(text: string): text is Mode {
  return Object.hasOwn(MODES, text);
}
