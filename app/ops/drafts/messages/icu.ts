/** The few forms of ICU MessageFormat that our templates are built from. */

/** An ICU message; with `when` it stands only where that slot is filled. */
export type Passage = string | { when: string; text: string };

/** `yes` where the slot is filled, else `no`. */
export function given(slot: string, yes: string, no = ""): string {
  return `{has_${slot}, select, yes {${yes}} other {${no}}}`;
}

/** `one` or `other` by the number in the slot: "is", "are". */
export function agreeing(slot: string, one: string, other: string): string {
  return `{${slot}_count, plural, one {${one}} other {${other}}}`;
}

/** The same with words of their own for none at all. */
export function agreeingOrNone(slot: string, forms: { none: string; one: string; other: string }): string {
  return `{${slot}_count, plural, =0 {${forms.none}} one {${forms.one}} other {${forms.other}}}`;
}

/** Each passage behind `before`; of one that does not stand, nothing stands. */
export function joined(before: string, passages: readonly Passage[]): string {
  return passages
    .map((passage) =>
      typeof passage === "string" ? before + passage : given(passage.when, before + passage.text),
    )
    .join("");
}

/** A heading, and items one below the other. */
export function listed(heading: string, items: readonly Passage[]): string {
  return heading + joined("\n- ", items);
}
