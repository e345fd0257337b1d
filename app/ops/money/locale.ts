/** Shops name their locale as free text at times; an unknown one is written the English way. */
export function usableLocale(locale: string): string {
  let usable = known.get(locale);
  if (usable === undefined) {
    usable = canonical(locale) ?? "en-GB";
    known.set(locale, usable);
  }
  return usable;
}

/** Every fact in a sentence asks, and Intl takes longer to answer than the rest of the sentence. */
const known = new Map<string, string>();

function canonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
