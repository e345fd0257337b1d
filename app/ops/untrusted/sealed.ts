import { keep } from "./open.ts";

/** Where a stranger could write it. A closed list, so that the seal itself carries none of their words. */
export type Origin = "mail" | "order_note" | "product_text" | "file" | "attachment_name";

declare const sealed: unique symbol;

/**
 * Text that a stranger wrote, sealed on arrival. It is no string and gives none: what is put into a prompt, a query, a
 * log or JSON by mistake says where it came from and nothing else. Only the places that `test/rules/imports.cjs` names
 * may open it.
 */
export type Sealed = { readonly [sealed]: true; readonly origin: Origin };

/** Seals a text as it arrives. */
export function seal(text: string, origin: Origin): Sealed {
  const box = Object.freeze({ origin }) as Sealed;
  keep(box, text);
  return box;
}
