import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { Invalid } from "../../../../app/ops/errors.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** `text`: how to read it. `not_text`: what it is instead, for people, going on from its name. */
export type FileKind =
  { kind: "text"; encoding: Encoding; bareReturns: boolean } | { kind: "not_text"; what: string };

const HEAD_BYTES = 65_536;

/**
 * Finds out how a text file was saved. UTF-8 unless a byte order mark, a pattern of zero bytes
 * or bytes that cannot be UTF-8 say otherwise. Reads the file once through.
 */
export async function recogniseFile(file: string): Promise<FileKind> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let encoding: Encoding | null = null;
  let head: Buffer | null = null;
  // An archive is read to its end whatever the encoding: only there does it show whether it is whole.
  const whole = file.endsWith(".gz");
  for await (const chunk of bytesOf(file)) {
    if (!head) {
      head = chunk.subarray(0, HEAD_BYTES);
      const what = foreign(head);
      if (what) return { kind: "not_text", what };
      encoding = wide(head);
    }
    if (encoding && whole) continue;
    if (encoding) break;
    try {
      utf8.decode(chunk, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      encoding = "windows-1252";
    }
  }
  encoding ??= "utf-8";
  const sample = new TextDecoder(encoding).decode(head ?? Buffer.alloc(0));
  return { kind: "text", encoding, bareReturns: endsInReturns(sample) };
}

/** The text in pieces, without its byte order mark and with line breaks that end in a line feed. */
export async function* textOf(file: string, how: FileKind & { kind: "text" }): AsyncGenerator<string> {
  const decoder = new TextDecoder(how.encoding);
  for await (const chunk of bytesOf(file)) {
    const text = decoder.decode(chunk, { stream: true });
    yield how.bareReturns ? text.replaceAll("\r", "\n") : text;
  }
  yield decoder.decode();
}

/** A file that is there and cannot be read: a folder, an archive that is cut short, one that others may not open. */
export class Unreadable extends Invalid {
  /** Goes on from the file's name. */
  readonly why: string;

  constructor(file: string, cause: Error & { code: unknown }) {
    const why = cause.code === "EISDIR" ? "is a folder" : `cannot be read (${cause.message})`;
    super("unreadable_file", `${file} ${why}. Nothing was built.`, { cause });
    this.why = why;
  }
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* rawBytes(file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Unreadable(file, error);
  }
}

async function* rawBytes(file: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  if (!file.endsWith(".gz")) {
    yield* stream as AsyncIterable<Buffer>;
    return;
  }
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  stream.on("error", (error) => gunzip.destroy(error));
  yield* stream.pipe(gunzip) as AsyncIterable<Buffer>;
}

/** Lines of old Macs end in a return alone; a line feed or two may still stand within their cells. */
function endsInReturns(sample: string): boolean {
  const returns = sample.match(/\r(?!\n)/g)?.length ?? 0;
  const feeds = sample.match(/\n/g)?.length ?? 0;
  return returns > feeds;
}

/** Two bytes a letter, marked or not. */
function wide(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  let even = 0;
  let odd = 0;
  const looked = Math.min(head.length, 1000);
  for (let at = 0; at < looked; at++)
    if (head[at] === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  if (odd > looked * 0.3 && even < odd / 4) return "utf-16le";
  if (even > looked * 0.3 && odd < even / 4) return "utf-16be";
  return null;
}

function foreign(head: Buffer): string | null {
  const start = head.subarray(0, 8).toString("latin1");
  if (start.startsWith("PK")) return "is a spreadsheet or zip file; unpack it, or save the sheet as CSV";
  if (start.startsWith("%PDF")) return "is a PDF";
  if (start.startsWith("\xD0\xCF\x11\xE0")) return "is an old Excel file; save the sheet as CSV";
  if (!wide(head) && head.includes(0)) return "is not text";
  return null;
}
