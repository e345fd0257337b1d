/** Stands where the app would be: takes what Shopify's stand-in delivers, signed and all, for a rougher way there. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Caught = { path: string; headers: Record<string, string>; body: Buffer; id: string };

export type Collector = {
  url: string;
  /** What came since it was last asked. */
  take(): Caught[];
  close(): Promise<void>;
};

export async function startCollector(): Promise<Collector> {
  let caught: Caught[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const headers = headersOf(request);
      caught.push({ path: request.url ?? "/", headers, body, id: headers["x-shopify-webhook-id"] ?? "" });
      response.writeHead(200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    take() {
      const taken = caught;
      caught = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => name.startsWith("x-shopify-") || name === "content-type" || name === "user-agent",
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
