import type { DenialFamily, Language } from "../contract.ts";
import { DE_DENIALS } from "./denial-families-de.ts";
import { EN_DENIALS } from "./denial-families-en.ts";
import { DE_DENIAL_CLASSES } from "./denials-de.ts";
import { EN_DENIAL_CLASSES } from "./denials-en.ts";
import { type Phrases, phrases } from "./phrases.ts";
import { type Reading, type Span, spansOf } from "./reading.ts";

type Families = Readonly<Record<DenialFamily, Phrases>>;

const BY_LANGUAGE: Readonly<Record<Language, Families>> = {
  en: byFamily(EN_DENIALS, EN_DENIAL_CLASSES),
  de: byFamily(DE_DENIALS, DE_DENIAL_CLASSES),
};

/** What the catalogue may deny, as far as the text does. */
export function allowedDenials(reading: Reading, families: readonly DenialFamily[]): Span[] {
  return families.flatMap((family) => spansOf(BY_LANGUAGE[reading.language][family], reading));
}

function byFamily(
  lists: Readonly<Record<DenialFamily, readonly string[]>>,
  classes: Readonly<Record<string, string>>,
): Families {
  return Object.fromEntries(
    Object.entries(lists).map(([family, list]) => [family, phrases(list, classes)]),
  ) as Record<DenialFamily, Phrases>;
}
