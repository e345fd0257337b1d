import type { Slot, WordsAsked } from "./request-text.ts";

export type Piece = { words: string } | { slot: string };
export type Written = { subject: Piece[]; body: Piece[] };

type Phrases = {
  subject: string;
  hello: string;
  helloTo: string;
  opening: string;
  around: Record<string, readonly [before: string, after: string]>;
  ask: string;
  thanks: string;
  goodbye: string;
};

const ENGLISH: Phrases = {
  subject: "A question about an order",
  hello: "Hello,",
  helloTo: "Hello ",
  opening: "We are writing about the following.",
  around: {
    reference: ["The reference is ", "."],
    day: ["The day in question is ", "."],
    count: ["The quantity in question is ", "."],
    span: ["The time in question is ", "."],
    money: ["The amount in question is ", "."],
    rate: ["The pace in question is ", "."],
    name: ["It concerns ", "."],
    contact: ["You reach us at ", "."],
    lines: ["The goods:\n\n", ""],
  },
  ask: "Could you please look into it and let us know?",
  thanks: "Thank you for your help.",
  goodbye: "Kind regards",
};

const GERMAN: Phrases = {
  subject: "Frage zu einer Bestellung",
  hello: "Guten Tag,",
  helloTo: "Guten Tag ",
  opening: "wir schreiben Ihnen in dieser Sache.",
  around: {
    reference: ["Das Zeichen lautet ", "."],
    day: ["Der Tag, um den es geht, ist ", "."],
    count: ["Die Menge, um die es geht, ist ", "."],
    span: ["Die Zeit, um die es geht, ist ", "."],
    money: ["Der Betrag, um den es geht, ist ", "."],
    rate: ["Das Tempo, um das es geht, ist ", "."],
    name: ["Es betrifft ", "."],
    contact: ["Sie erreichen uns unter ", "."],
    lines: ["Die Ware:\n\n", ""],
  },
  ask: "Können Sie das bitte prüfen und uns Bescheid geben?",
  thanks: "Vielen Dank für Ihre Hilfe.",
  goodbye: "Mit freundlichen Grüßen",
};

/** Words without a fact, around every required slot; at full length around all of them. */
export function wellBehaved({ german, warm, full, slots }: WordsAsked): Written {
  const phrases = german ? GERMAN : ENGLISH;
  const used = slots.filter(({ required }) => required || full);
  const reader = used.find(isReader);
  const sender = used.find(isSender);
  // A list of goods closes a paragraph, so it comes last.
  const facts = used
    .filter((slot) => slot !== reader && slot !== sender)
    .toSorted((a, b) => Number(a.type === "lines") - Number(b.type === "lines"));
  return {
    subject: [{ words: phrases.subject }],
    body: joined([
      ...(reader
        ? [{ words: phrases.helloTo }, { slot: reader.name }, { words: `,\n\n${phrases.opening}` }]
        : [{ words: `${phrases.hello}\n\n${phrases.opening}` }]),
      ...facts.flatMap((slot) => sentence(slot, phrases)),
      { words: `\n\n${phrases.ask}${warm ? ` ${phrases.thanks}` : ""}\n\n${phrases.goodbye}` },
      ...(sender ? [{ words: "\n" }, { slot: sender.name }] : []),
    ]),
  };
}

/** One piece of words between two slots. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && "words" in last && "words" in piece)
      all[all.length - 1] = { words: last.words + piece.words };
    else all.push(piece);
  }
  return all;
}

function sentence({ name, type }: Slot, { around }: Phrases): Piece[] {
  const [before, after] = around[type] ?? around["name"] ?? ["", ""];
  const gap = type === "lines" ? "\n\n" : " ";
  return [{ words: `${gap}${before}` }, { slot: name }, ...(after === "" ? [] : [{ words: after }])];
}

function isReader({ type, name }: Slot): boolean {
  return type === "name" && /reader|recipient|supplier|contact|customer|colleague/.test(name);
}

function isSender({ type, name }: Slot): boolean {
  return type === "name" && /sender|shop|from|signature/.test(name);
}
