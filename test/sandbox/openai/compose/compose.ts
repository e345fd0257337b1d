import type { Asked } from "../request.ts";
import type { Said } from "../response.ts";
import { hostile } from "./hostile.ts";
import { obeyFor, readFor } from "./reading.ts";
import { readWordsAsked } from "./request-text.ts";
import { sloppy } from "./sloppy.ts";
import { wellBehaved } from "./well-behaved.ts";

export type Character = "well-behaved" | "sloppy" | "hostile";

/** What a model of this character answers: a message where words are asked for, else what the shape wants of the text. */
export function compose(asked: Asked, character: Character, turn: number): Said {
  const found = asked.messages[0]?.content ?? "";
  const { name, schema } = asked.format;
  if (name !== "message")
    return {
      text: JSON.stringify(character === "hostile" ? obeyFor(schema, found) : readFor(schema, found)),
    };
  const words = readWordsAsked(asked);
  // Whoever has been told what was refused has more than one message of the other side before them.
  const wasTold = asked.messages.filter(({ role }) => role === "user").length > 1;
  switch (character) {
    case "well-behaved":
      return { text: JSON.stringify(wellBehaved(words)) };
    case "sloppy":
      return { text: JSON.stringify(wasTold ? wellBehaved(words) : sloppy(words, turn)) };
    case "hostile":
      return { text: JSON.stringify(hostile(words, found, turn)) };
  }
}
