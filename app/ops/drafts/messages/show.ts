import type { Provenance } from "../../facts/provenance.ts";
import { compareEdit, type Departure } from "../../words/compare-edit.ts";
import type { Piece } from "../../words/contract.ts";
import { plainText } from "../../words/render.ts";
import { saySlot } from "../../words/say-slot.ts";
import { strangersText } from "../../words/strangers-text.ts";
import type { Block, MessagePiece } from "../contract.ts";
import type { Message } from "./payload.ts";
import { piecesOf, voiceOf } from "./write-message.ts";

/** The message as its reader will see it, and where its words and facts are from. */
export function showMessage(message: Message): Block[] {
  const { edited, words } = message;
  const rendered = piecesOf(message);
  const subject = compared(rendered.subject, edited.subject);
  const body = compared(rendered.body, edited.body);
  return [
    {
      type: "message",
      to: sayRecipient(message),
      subject: subject.pieces,
      body: body.pieces,
      facts: factsIn(message, [...subject.pieces, ...body.pieces]),
      departures: departuresFrom(message, [...subject.departures, ...body.departures]),
      unrecorded: [...new Set([...subject.stated, ...body.stated])],
    },
    { type: "fields", fields: [{ label: "Words", value: sayAuthor(message) }] },
    ...(words.note === null ? [] : [{ type: "text" as const, text: words.note }]),
  ];
}

function compared(pieces: readonly Piece[], edited: string | null) {
  const { pieces: now, ...found } = compareEdit(pieces, edited ?? plainText(pieces));
  return { ...found, pieces: now.map(({ text, slot, by }) => ({ text, slot, own: by === "founder" })) };
}

/** Each once, though a fact may stand in subject and text. */
function departuresFrom({ slots }: Message, departures: readonly Departure[]) {
  const each = departures.flatMap(({ slot, recordSays, written }) => {
    const filled = slots[slot];
    if (!filled) return [];
    const { label, sources, href } = filled;
    return [{ slot, label, recordSays, written, source: saySources(sources), href }];
  });
  return [...new Map(each.map((one) => [Object.values(one).join("\n"), one])).values()];
}

/** "Kiln & Co <orders@kiln.example>" */
function sayRecipient({ to }: Pick<Message, "to">): string {
  const name = recipientName({ to });
  return to.email === null ? `${name} (no e-mail address on record)` : `${name} <${to.email}>`;
}

/** A name as it may stand in a sentence of ours. */
export function recipientName({ to }: Pick<Message, "to">): string {
  return strangersText(to.name, "en");
}

function factsIn(message: Message, pieces: readonly MessagePiece[]) {
  const stated = new Set(pieces.flatMap(({ slot, own }) => (slot === null || own ? [] : [slot])));
  return [...stated].flatMap((slot) => {
    const filled = message.slots[slot];
    if (!filled) return [];
    const { label, sources, href, value } = filled;
    return [{ slot, label, text: saySlot(value, voiceOf(message)), source: saySources(sources), href }];
  });
}

const CONNECTORS: Readonly<Record<string, string>> = {
  shopify: "Shopify",
  settings: "Your settings",
  ops_room: "Ops Room's own records",
  founder: "You",
  assumption: "Assumed",
};

function saySources(sources: readonly Provenance[]): string {
  return [...new Set(sources.map(({ connector }) => CONNECTORS[connector] ?? connector))].join(", ");
}

function sayAuthor({ words, edited }: Message): string {
  const by =
    words.from.type === "template"
      ? `Template of Ops Room (${words.from.id})`
      : `Model ${words.from.model} (prompt ${words.from.prompt}${words.from.repaired ? ", after a correction" : ""})`;
  const own = [
    ...(edited.subject === null ? [] : ["subject"]),
    ...(edited.body === null ? [] : ["text"]),
  ].join(" and ");
  return own === "" ? by : `${by}; ${own} changed by hand`;
}
