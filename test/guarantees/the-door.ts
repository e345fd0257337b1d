/** The built app behind its door, on a free port of this machine, over a database and a stand-in of its own. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { setLogLevel } from "../../app/adapters/log/logger.server.ts";
import { config } from "../../app/config.server.ts";
import { httpServer } from "../../app/web/serve.server.ts";
import type { RateLimits } from "../../app/web/rate-limits.ts";
import { webApp } from "../../app/web/web-app.server.ts";
import { type App, BROWSER, openApp } from "../contracts/shopify-app.ts";
import { ensureBuild } from "../sandbox/demo/build.ts";

export type Door = Awaited<ReturnType<typeof openDoor>>;

export async function openDoor({ limits }: { limits?: RateLimits } = {}) {
  const logDir = fs.mkdtempSync(path.join(os.tmpdir(), "ops-room-door-"));
  await ensureBuild({ say: () => undefined, logDir });
  fs.rmSync(logDir, { recursive: true, force: true });
  const app: App = await openApp();
  setLogLevel("silent");
  const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
  const server = httpServer(webApp(build, config(), limits ? { limits } : {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    app,
    build,
    server,
    url,
    ask: (address: string, init: RequestInit = {}) =>
      fetch(url + address, {
        redirect: "manual",
        ...init,
        headers: { ...BROWSER, ...(init.headers as Record<string, string>) },
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}
