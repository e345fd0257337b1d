import { DE_BROAD_NOUNS } from "./de-broad-nouns.ts";
import { DE_BROAD_OTHERS } from "./de-broad-others.ts";
import { DE_BROAD_VERBS } from "./de-broad-verbs.ts";
import { DE_EVERYDAY_NOUNS } from "./de-everyday-nouns.ts";
import { DE_EVERYDAY_OTHERS } from "./de-everyday-others.ts";
import { DE_EVERYDAY_VERBS } from "./de-everyday-verbs.ts";
import { DE_NAME_WORDS } from "./de-names.ts";
import { DE_NOUNS } from "./de-nouns.ts";
import { DE_OTHERS } from "./de-others.ts";
import { DE_PHRASES } from "./de-phrases.ts";
import { DE_STRONG_VERBS } from "./de-strong-verbs.ts";
import { DE_WEAK_VERBS } from "./de-verbs.ts";
import { DE_WORLD_NOUNS } from "./de-world-nouns.ts";
import { DE_WORLD_OTHERS } from "./de-world-others.ts";
import { DE_IDIOMS } from "./idioms.ts";
import { DE_SCENES } from "./scenes-de.ts";
import { tellsOf } from "./telling.ts";
import { listed, type Vocabulary } from "./vocabulary.ts";

/** Verbs and adjectives that stand as nouns, and how people are addressed. */
const CAPITALS = listed(`
  Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres Ihrerseits Du Dich Dir Dein Deine Deinen Deinem Deiner Euch Euer Eure Euren Eurem Eurer
  Damen Herren Folgendes Näheres Weiteres Genaueres Neues Gutes Liebes Bestes Obiges Übrige Übrigen Einzelne Allgemeinen Wesentlichen
  Folgenden Laufenden Klaren Nachhinein Guten Ganzen Weiteren Dank Voraus Bedauern Verstehen Warten Liefern Bestellen Prüfen Nachzählen Zählen
  Auspacken Einlagern Planen Vorziehen Lesen Versenden Ändern Stornieren Auffüllen Hin Her Ja Nein Danke Bitte Grüß Gott Handeln Hause Wichtiges Wichtige
  Möglichste Mögliche Gute Beste Liebe Homepage Webseite Website Website Link Ähnliches Sonstiges Betroffenen Beteiligten Beteiligte Zuständigen Zuständige Verantwortlichen Nötige Notwendige Erforderliche Weitere Nächste Interesse
  MfG LG VG BG HG POs EAN ERP AB LS FAQ WE WA EDI USt LKW PKW EDV AGB QR AWB ASN WG CEO GF HR IT KPI TBD TBA FYI ASAP ETD OOO AOB TÜV PO MOQ RFQ ETA PDF OK SKU MwSt PS Excel EK VK
`);

/** Swiss writers know no ß. */
function withSwiss(words: readonly string[]): string[] {
  return words.flatMap((word) => (word.includes("ß") ? [word, word.replaceAll("ß", "ss")] : [word]));
}

const verbs = [...DE_WEAK_VERBS, ...DE_STRONG_VERBS, ...DE_EVERYDAY_VERBS, ...DE_BROAD_VERBS];

/** Plain German of business letters. */
export const de: Vocabulary = {
  words: new Set(
    withSwiss([...verbs, ...DE_OTHERS, ...DE_EVERYDAY_OTHERS, ...DE_BROAD_OTHERS, ...DE_WORLD_OTHERS]).filter(
      (word) => tellsOf(word, "de") === null,
    ),
  ),
  fixed: new Set(
    withSwiss([...DE_NOUNS, ...DE_EVERYDAY_NOUNS, ...DE_BROAD_NOUNS, ...DE_WORLD_NOUNS, ...CAPITALS]).filter(
      (word) => tellsOf(word, "de") === null,
    ),
  ),
  names: new Map([
    ["will", new Set(listed("sie er es der die das man jemand niemand"))],
    ...[...DE_NAME_WORDS].map((name): [string, ReadonlySet<string>] => [name, new Set()]),
    ["mark", new Set()],
  ]),
  verbs: new Set(withSwiss(verbs)),
  phrases: DE_PHRASES,
  idioms: [...DE_IDIOMS, ...DE_SCENES],
};
