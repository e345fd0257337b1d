import { createServer } from "vite";
import type * as DriveModule from "../guarantees/tenancy/drive.ts";
import type * as TwoShopsModule from "../guarantees/tenancy/two-shops.ts";
import type { Bench } from "./bench.ts";

/** Routes hold views, which Node alone does not read: Vite loads them, as it does for the tests. */
export const tenancy: Bench = {
  title: "Every loader, action and job, driven with another shop's ids",
  async run() {
    const vite = await createServer({
      configFile: false,
      logLevel: "error",
      appType: "custom",
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      esbuild: { jsx: "automatic" },
    });
    try {
      const { twoShops } = (await vite.ssrLoadModule(
        "/test/guarantees/tenancy/two-shops.ts",
      )) as typeof TwoShopsModule;
      const { driveAll } = (await vite.ssrLoadModule(
        "/test/guarantees/tenancy/drive.ts",
      )) as typeof DriveModule;
      const two = await twoShops();
      const { routes, jobs, attempts, foreign } = await driveAll(two, null, (file) =>
        vite.ssrLoadModule(`/${file}`),
      );
      await two.running.close();
      for (const each of foreign) process.stderr.write(`${each}\n`);
      return { routes, foreign_rows: foreign.length, jobs, attempts };
    } finally {
      await vite.close();
    }
  },
};
