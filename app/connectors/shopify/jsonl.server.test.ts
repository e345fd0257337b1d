import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { lines } from "./jsonl.server.ts";

let server: Server | undefined;
afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))));

async function serve(handler: RequestListener): Promise<string> {
  const started = createServer(handler);
  server = started;
  await new Promise<void>((done) => started.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/file`;
}

async function all(url: string, bytes: number | null): Promise<string[]> {
  const read: string[] = [];
  for await (const some of lines({ fetch, url, bytes })) read.push(...some);
  return read;
}

const file =
  Array.from({ length: 5_000 }, (_, row) =>
    JSON.stringify({ id: row, title: `Tasse für Tee ☕ ${row}` }),
  ).join("\n") + "\n";
const whole = Buffer.from(file);
const rows = file.trimEnd().split("\n");

describe("the lines of a file", () => {
  it("come whole though its chunks cut lines and letters", async () => {
    const url = await serve((_request, response) => {
      for (let at = 0; at < whole.length; at += 997) response.write(whole.subarray(at, at + 997));
      response.end();
    });
    expect(await all(url, whole.length)).toEqual(rows);
  });

  it("need no newline at the end", async () => {
    const url = await serve((_request, response) => response.end('{"a":1}\n{"b":2}'));
    expect(await all(url, null)).toEqual(['{"a":1}', '{"b":2}']);
  });

  it("are none in an empty file", async () => {
    const url = await serve((_request, response) => response.end());
    expect(await all(url, 0)).toEqual([]);
  });

  it.each([
    ["can start at a byte", true],
    ["begins at the front again", false],
  ])("go on where the connection was cut, when the other side %s", async (_how, ranges) => {
    let cuts = 0;
    const url = await serve((request, response) => {
      const from = ranges ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
      response.writeHead(from > 0 ? 206 : 200, { "content-length": whole.length - from });
      cuts += 1;
      if (cuts > 2) return response.end(whole.subarray(from));
      response.write(whole.subarray(from, from + 60_001), () => response.destroy());
      return;
    });
    expect(await all(url, whole.length)).toEqual(rows);
    expect(cuts).toBe(3);
  });

  it("are refused when the file stays shorter than Shopify said", async () => {
    const url = await serve((request, response) => {
      if (request.headers.range) return response.writeHead(416).end();
      return response.end(whole.subarray(0, 30_000));
    });
    await expect(all(url, whole.length)).rejects.toMatchObject({ code: "shopify_file_cut_short" });
  }, 20_000);

  it("are refused when the last one breaks off", async () => {
    const url = await serve((_request, response) => response.end('{"a":1}\n{"b":'));
    await expect(all(url, null)).rejects.toMatchObject({ code: "shopify_file_cut_short" });
  });

  it("are refused when one is longer than any record, and the rest is not loaded", async () => {
    let sent = 0;
    const megabyte = "x".repeat(1024 * 1024);
    const url = await serve((_request, response) => {
      const more = (): void => {
        while (sent < 64 && !response.destroyed) {
          sent += 1;
          if (!response.write(megabyte)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    await expect(all(url, null)).rejects.toMatchObject({ code: "shopify_line_too_long" });
    expect(sent).toBeLessThan(64);
  });

  it("are not followed to another address", async () => {
    const url = await serve((_request, response) =>
      response.writeHead(302, { location: "http://127.0.0.1:1/secret" }).end(),
    );
    const refused = all(url, null).catch((error: unknown) => error);
    expect(await refused).toMatchObject({ code: "shopify_file_cut_short" });
  }, 30_000);

  it("say so when Shopify no longer has the file", async () => {
    const url = await serve((_request, response) => response.writeHead(404).end());
    await expect(all(url, null)).rejects.toMatchObject({ code: "shopify_file_gone" });
  });
});
