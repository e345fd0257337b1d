import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";

const PACKAGES = createRequire(import.meta.url);

/** The document's fonts, unpacked once a process: the PDF library unpacks WOFF in JavaScript, seconds each time. */
export function documentFonts(): { regular: Buffer; bold: Buffer } {
  fonts ??= {
    regular: unpacked("@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff"),
    bold: unpacked("@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff"),
  };
  return fonts;
}

let fonts: { regular: Buffer; bold: Buffer } | undefined;

function unpacked(file: string): Buffer {
  return sfntOf(readFileSync(PACKAGES.resolve(file)));
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** A WOFF 1.0 file (https://www.w3.org/TR/WOFF/) as the plain font that it wraps. */
function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * count);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);

  const parts = [header];
  let at = header.length;
  for (let index = 0; index < count; index++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * index;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const table = woff.subarray(offset, offset + packed);
    const record = SFNT_HEADER + SFNT_ENTRY * index;
    woff.copy(header, record, entry, entry + 4);
    woff.copy(header, record + 4, entry + 16, entry + 20);
    header.writeUInt32BE(at, record + 8);
    header.writeUInt32BE(length, record + 12);
    // A table that did not shrink is stored as it is. Tables begin at multiples of four bytes.
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(table) : table).copy(padded);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}
