/** Each kind of message by each character of the stand-in's model, before the real checker. */
import { describe, expect, it } from "vitest";
import { wordsCall } from "../../app/adapters/model/call.ts";
import { messagePurposes } from "../../app/ops/drafts/messages/purposes.ts";
import { checkText } from "../../app/ops/words/check.ts";
import { Language, Length, Text, Tone } from "../../app/ops/words/contract.ts";
import { type Character, compose } from "../sandbox/openai/compose/compose.ts";
import { readAsked } from "../sandbox/openai/request.ts";

/** As many as the stand-in has ways to be wrong. */
const TURNS = 6;

function refusalsOf(kind: keyof typeof messagePurposes, character: Character): number[] {
  const { catalogue } = messagePurposes[kind];
  const available = Object.keys(catalogue.slots);
  const counts: number[] = [];
  for (const language of Language.options)
    for (const tone of Tone.options)
      for (const length of Length.options)
        for (let turn = 0; turn < (character === "well-behaved" ? 1 : TURNS); turn += 1) {
          const request = { catalogue, available, language, tone, length, circumstances: {} };
          const read = readAsked(JSON.stringify(wordsCall(request, "m").body));
          if ("complaint" in read) throw new Error(read.complaint.message);
          const said = compose(read.asked, character, turn);
          const text = Text.parse(JSON.parse("text" in said ? said.text : ""));
          counts.push(checkText({ text, catalogue, filled: available, language }).length);
        }
  return counts;
}

const kinds = Object.keys(messagePurposes) as (keyof typeof messagePurposes)[];

describe.each(kinds)("%s", (kind) => {
  it("is let through as a well-behaved model writes it", () => {
    expect(refusalsOf(kind, "well-behaved").filter((count) => count > 0)).toEqual([]);
  });

  it.each(["sloppy", "hostile"] as const)("is refused each time as a %s model writes it", (character) => {
    expect(refusalsOf(kind, character).filter((count) => count === 0)).toEqual([]);
  });
});
