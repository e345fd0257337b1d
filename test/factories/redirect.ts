import http from "node:http";
import { listening } from "../sandbox/admin/listen.ts";

/** A server that sends every request elsewhere, with its method and its body. */
export async function redirectTo(url: string): Promise<{ url: string; stop(): Promise<void> }> {
  const server = http.createServer((request, response) => {
    request.resume();
    response.writeHead(307, { location: url }).end();
  });
  const open = await listening(server, 0);
  return { url: `http://127.0.0.1:${String(open.port)}`, stop: () => open.stop() };
}
