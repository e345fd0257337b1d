/** A document of blocks on A4, with a font that has Latin, Greek, Cyrillic, Hebrew, Arabic and Armenian letters. */
import PDFDocument from "pdfkit";
import type { Block } from "../../ops/drafts/contract.ts";
import { documentFonts } from "./fonts.server.ts";
import { type Page, paragraph } from "./page.server.ts";
import { printFields, printTable } from "./tables.server.ts";

export type PrintInput = {
  title: string;
  from: string;
  /** A line under the title, such as that it is a draft; null: none. */
  status: string | null;
  blocks: readonly Block[];
  footer: string;
  printedAt: Date;
};

export async function printDocument(input: PrintInput): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    bufferPages: true,
    info: { Title: input.title, Author: input.from, CreationDate: input.printedAt, ModDate: input.printedAt },
  });
  const done = collected(pdf);
  const { regular, bold } = documentFonts();
  pdf.registerFont("regular", regular);
  pdf.registerFont("bold", bold);
  const page: Page = { pdf, left: 56, width: pdf.page.width - 112, unprintable: new Set() };

  paragraph(page, input.from, { size: 10 });
  paragraph(page, input.title, { size: 18, font: "bold" });
  if (input.status) paragraph(page, input.status, { size: 10, font: "bold" });
  for (const block of input.blocks) printBlock(page, block);
  if (page.unprintable.size > 0) {
    paragraph(page, "Some characters cannot be printed here and stand as □; the SKU names the product.", {
      size: 8,
    });
  }
  printFooters(page, input.footer);
  pdf.end();
  return done;
}

function printBlock(page: Page, block: Block): void {
  switch (block.type) {
    case "text":
      paragraph(page, block.text, { size: 10 });
      return;
    case "fields":
      printFields(page, block.fields);
      return;
    case "table":
      printTable(page, block);
      return;
    case "change":
      paragraph(page, `${block.label}: ${block.before} → ${block.after}`, { size: 10 });
      return;
    case "message":
      printMessage(page, block);
  }
}

/** As its reader gets it: where its facts are from is ours to know. */
function printMessage(page: Page, { to, subject, body }: Extract<Block, { type: "message" }>): void {
  const joined = (pieces: typeof body) => pieces.map(({ text }) => text).join("");
  paragraph(page, to, { size: 10 });
  paragraph(page, joined(subject), { size: 12, font: "bold" });
  paragraph(page, joined(body), { size: 10 });
}

function printFooters({ pdf, left, width }: Page, footer: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    // Text below the bottom margin would start a page of its own.
    pdf.page.margins.bottom = 0;
    pdf
      .font("regular")
      .fontSize(7)
      .fillColor("#555555")
      .text(`${footer} · page ${index - start + 1} of ${count}`, left, pdf.page.height - 40, {
        width,
        lineBreak: false,
      });
  }
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on("error", reject);
  });
}
