import { setTimeout as sleep } from "node:timers/promises";
import { OpsError, Refused, Unavailable } from "../../ops/errors.ts";

/** Times that a broken download is taken up again where it broke. */
const RESUMES = 4;
/** Without a byte for this long the connection is dead. */
const SILENCE_MS = 60_000;
/** Characters; a line is one product or order. What is longer is not held in memory. */
const LONGEST_LINE = 16 * 1024 * 1024;

export type Download = {
  fetch: typeof fetch;
  url: string;
  /** The file's size as Shopify tells it; null: not told. */
  bytes: number | null;
  signal?: AbortSignal | undefined;
};

/**
 * The lines of a file, some at a time, as they arrive; the file is never held whole. A connection that breaks is
 * taken up at the byte where it broke. Throws Unavailable when the file stays shorter than Shopify said,
 * or ends in the middle of a line; Refused when a line is too long to be one.
 */
export async function* lines(download: Download): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  // Put together once its end is here: a long line comes in hundreds of pieces.
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks(download)) {
    const text = decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf("\n");
    if (end >= 0) {
      pieces.push(text.slice(0, end));
      yield pieces.join("").split("\n");
      pieces = [];
      length = 0;
    }
    pieces.push(text.slice(end + 1));
    length += text.length - end - 1;
    if (length > LONGEST_LINE) throw lineTooLong();
  }
  const rest = pieces.join("") + decoder.decode();
  if (rest.trim() === "") return;
  // A last line without its newline is whole only if it parses.
  try {
    JSON.parse(rest);
  } catch (error) {
    throw cutShort(error);
  }
  yield [rest];
}

async function* chunks(download: Download): AsyncGenerator<Uint8Array> {
  let taken = 0;
  for (let fruitless = 0; ; fruitless += 1) {
    try {
      for await (const chunk of body(download, taken)) {
        taken += chunk.byteLength;
        fruitless = 0;
        yield chunk;
      }
      if (download.bytes === null || taken >= download.bytes) return;
    } catch (error) {
      if (download.signal?.aborted || error instanceof OpsError) throw error;
      if (fruitless >= RESUMES) throw cutShort(error);
    }
    if (fruitless >= RESUMES) throw cutShort();
    await sleep(100 * 3 ** fruitless, undefined, download.signal ? { signal: download.signal } : {});
  }
}

/** The file from a byte on, whether or not the other side can start there. */
async function* body({ fetch, url, signal }: Download, from: number): AsyncGenerator<Uint8Array> {
  const dead = new AbortController();
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => dead.abort(), SILENCE_MS);
    return work.finally(() => clearTimeout(timer));
  };
  const response = await within(
    fetch(url, {
      // Byte positions are those of the file itself, so it must come as it is.
      headers: { "accept-encoding": "identity", ...(from > 0 ? { range: `bytes=${from}-` } : {}) },
      signal: signal ? AbortSignal.any([dead.signal, signal]) : dead.signal,
      // The file is where Shopify said, and no other address is trusted for it.
      redirect: "error",
    }),
  );
  if (response.status === 416) return;
  if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
  if (!response.ok || !response.body)
    throw new Unavailable(
      "shopify_file_gone",
      "Shopify no longer has the file that it prepared. It is asked for anew.",
    );
  let skip = response.status === 206 ? 0 : from;
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(reader.read());
      if (done) return;
      const kept = skip >= value.byteLength ? null : value.subarray(skip);
      skip = Math.max(0, skip - value.byteLength);
      if (kept) yield kept;
    }
  } finally {
    // The reader of these lines may have stopped early.
    await reader.cancel().catch(() => undefined);
  }
}

function lineTooLong(): Refused {
  return new Refused(
    "shopify_line_too_long",
    "The file that Shopify prepared holds a line of more than 16 million characters, which no product or order is. What was read before is kept.",
  );
}

function cutShort(cause?: unknown): Unavailable {
  return new Unavailable(
    "shopify_file_cut_short",
    "The file that Shopify prepared broke off. What was read of it is kept; it is read again from the start.",
    { cause },
  );
}
