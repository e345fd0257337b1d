import { Bug } from "../errors.ts";
import type {
  Catalogue,
  FilledSlot,
  FilledSlots,
  Language,
  Piece,
  Refusal,
  Segment,
  Text,
  Voice,
} from "./contract.ts";
import { saySlot } from "./say-slot.ts";
import { segmentsOf } from "./template.ts";

/** Says what in a text states a fact outside its slots, promises too much, or names slots that are none. */
export type CheckText = (input: {
  text: Text;
  catalogue: Catalogue;
  /** Names of the slots that there is something to fill with. */
  filled: readonly string[];
  language: Language;
}) => Refusal[];

/** Every piece of a text with the slot it came from. Throws Bug where a slot is not filled: no text is half written. */
export function fill(segments: readonly Segment[], slots: FilledSlots, voice: Voice): Piece[] {
  return segments.map((segment) => {
    if ("words" in segment) return { text: segment.words, slot: null };
    const filled = slotNamed(segment.slot, slots);
    if (!filled)
      throw new Bug(
        "slot_not_filled",
        `This text was not written: nothing is known to put at “${segment.slot}”.`,
      );
    return { text: saySlot(filled.value, voice), slot: segment.slot };
  });
}

export function plainText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** One sentence of ours, from its template. Throws Bug as `segmentsOf` and `fill` do. */
export function sentence(template: string, slots: FilledSlots, voice: Voice): string {
  return plainText(fill(segmentsOf(template, voice.language, slots), slots, voice));
}

/**
 * A message as it would leave, once the checker has nothing against it. Whoever wrote the text, a slot is filled only if
 * the catalogue knows it and the fact is of the kind that the catalogue says.
 */
export function renderText(input: {
  text: Text;
  catalogue: Catalogue;
  slots: FilledSlots;
  voice: Voice;
  check: CheckText;
}): { ok: true; subject: Piece[]; body: Piece[] } | { ok: false; refusals: Refusal[] } {
  const { text, catalogue, slots, voice, check } = input;
  const found = check({ text, catalogue, filled: Object.keys(slots), language: voice.language });
  // The checker speaks first, since it says most; what it let pass is looked at once more.
  const refusals = found.length > 0 ? found : unfillable(text, catalogue, slots);
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, subject: fill(text.subject, slots, voice), body: fill(text.body, slots, voice) };
}

function unfillable(text: Text, catalogue: Catalogue, slots: FilledSlots): Refusal[] {
  return (["subject", "body"] as const).flatMap((part) =>
    text[part].flatMap((segment, index) => {
      if ("words" in segment) return [];
      const refusal = whyNot(segment.slot, catalogue, slots);
      return refusal ? [{ ...refusal, found: segment.slot, at: { part, segment: index } }] : [];
    }),
  );
}

function whyNot(
  slot: string,
  catalogue: Catalogue,
  slots: FilledSlots,
): Pick<Refusal, "rule" | "message"> | null {
  const spec = Object.hasOwn(catalogue.slots, slot) ? catalogue.slots[slot] : undefined;
  if (!spec)
    return {
      rule: "unknown_slot",
      message: `“${slot}” is no fact that this kind of text may state. Take it out.`,
    };
  const filled = slotNamed(slot, slots);
  if (!filled)
    return {
      rule: "missing_slot",
      message: `Nothing is known to put at “${slot}”. Take it out, or add the record.`,
    };
  if (filled.value.type !== spec.type)
    throw new Bug(
      "slot_of_other_type",
      `This text was not written: “${slot}” should be a ${spec.type}, and a ${filled.value.type} was found.`,
    );
  return null;
}

function slotNamed(name: string, slots: FilledSlots): FilledSlot | undefined {
  return Object.hasOwn(slots, name) ? slots[name] : undefined;
}
