import type http from "node:http";
import type { AddressInfo } from "node:net";

export type Listening = { url: string; port: number; stop(): Promise<void> };

/** Listens on loopback (port 0: a free one). Stopping does not wait for open connections. */
export async function listening(server: http.Server, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(taken)}`,
    port: taken,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
