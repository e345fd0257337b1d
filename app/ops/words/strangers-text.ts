/** Characters that show nothing, or turn the text around them: Unicode's default ignorables, controls, annotations. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?![\s\u0085])\p{Control}/gu;
const SPACES = /[\s\u0085]+/gu;

/**
 * Blocks of right-to-left scripts, those kept for scripts to come included: DerivedBidiClass of Unicode 16,
 * https://www.unicode.org/Public/16.0.0/ucd/extracted/DerivedBidiClass.txt
 */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/** Longest name in a sentence of ours, in UTF-16 units. Shopify takes titles of 255, and nobody reads them. */
const LONGEST_NAME = 120;
/** A link or an address that is cut leads nowhere; this only keeps out floods. */
const LONGEST_CONTACT = 500;

const NOTHING_TO_READ = { en: "(not readable)", de: "(nicht lesbar)" } as const;

/**
 * A stranger's text, such as a product title, as it may stand inside a sentence of ours: on one line, nothing in it
 * that is not seen, and not able to reorder the words around it. It may say anything, and is shown as text.
 */
export function strangersText(
  text: string,
  language: keyof typeof NOTHING_TO_READ,
  what: "name" | "contact" = "name",
): string {
  const seen = text.toWellFormed().replace(UNSEEN, "").replace(SPACES, " ").trim();
  if (seen === "") return NOTHING_TO_READ[language];
  const short = cut(seen, what === "name" ? LONGEST_NAME : LONGEST_CONTACT);
  return RIGHT_TO_LEFT.test(short) ? `${ISOLATE}${short}${END_OF_ISOLATE}` : short;
}

/** Cuts between characters as people count them, so that no accent or flag is torn apart. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = "";
  let length = 0;
  for (const { segment } of graphemes.segment(text)) {
    length += segment.length;
    if (length > longest) return `${kept.trimEnd()}…`;
    // One short of the longest, for the ellipsis.
    if (length < longest) kept += segment;
  }
  return text;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
