import http from "node:http";
import type { Socket } from "node:net";
import { expect, it } from "vitest";
import { listening } from "./listen.ts";
import { startProxy } from "./proxy.ts";

it("asks anew where the app closed a kept connection just as it was used again", async () => {
  const used = new WeakSet<Socket>();
  const app = await listening(
    http.createServer((request, response) => {
      if (used.has(request.socket)) {
        request.socket.destroy();
        return;
      }
      used.add(request.socket);
      response.end("here");
    }),
    0,
  );
  const proxy = await startProxy({ port: 0, appPort: () => app.port, adminOrigin: "http://localhost:1" });
  const ask = async () => (await fetch(`http://127.0.0.1:${String(proxy.port)}/`)).status;

  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 200]);

  await proxy.stop();
  await app.stop();
});
