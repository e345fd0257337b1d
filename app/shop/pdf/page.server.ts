/** One document under way: where text goes, and which characters its font lacks. */
export type Page = {
  pdf: PDFKit.PDFDocument;
  left: number;
  width: number;
  /** Characters that were replaced. */
  unprintable: Set<string>;
};

export type FontName = "regular" | "bold";

/** Stands for a character that the font lacks; the font has this one. */
const REPLACEMENT = "□";

/** Writes a paragraph across the page, going on to the next page where needed. */
export function paragraph(
  page: Page,
  text: string,
  { size, font = "regular" }: { size: number; font?: FontName },
): void {
  const { pdf, left, width } = page;
  pdf
    .font(font)
    .fontSize(size)
    .fillColor("#000000")
    .text(printable(page, text), left, pdf.y, { width })
    .moveDown(0.6);
}

/** The text with what the current font cannot show replaced, visibly and remembered. Call after `font`. */
export function printable({ pdf, unprintable }: Page, text: string): string {
  let shown = "";
  for (const character of text.normalize("NFC")) {
    if (character === "\n" || hasGlyph(pdf, character)) shown += character;
    else if (!INVISIBLE.test(character)) {
      unprintable.add(character);
      shown += REPLACEMENT;
    }
  }
  return shown;
}

/** Direction marks, joiners, variation selectors, controls: nothing to see, nothing lost. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u{FE00}-\u{FE0F}]/u;

/** pdfkit's types leave out the font that it opened; its `hasGlyphForCodePoint` is fontkit's documented method. */
function hasGlyph(pdf: PDFKit.PDFDocument, character: string): boolean {
  const { _font } = pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } };
  return _font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
