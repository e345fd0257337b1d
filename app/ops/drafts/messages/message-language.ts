import type { Language } from "../../words/contract.ts";

/** The reader's language where it is known, else the shop's own where we write it, else English. */
export function messageLanguage(known: Language | null, shopLocale: string): Language {
  return known ?? (/^de(?:-|$)/iu.test(shopLocale) ? "de" : "en");
}
