import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const FOLDER = "extensions";
/** A proxy where nobody listens: whoever asks the outside world is refused. */
const DEAD = "http://127.0.0.1:9";
const NO_NETWORK = { SHOPIFY_HTTP_PROXY: DEAD, HTTP_PROXY: DEAD, HTTPS_PROXY: DEAD, NO_PROXY: "" };

describe("Shopify's own CLI", () => {
  it("builds every extension without login or network, small enough for Shopify's limit", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["node_modules/@shopify/cli/bin/run.js", "app", "build", "--skip-dependencies-installation"],
      { encoding: "utf8", env: { ...process.env, ...NO_NETWORK, CI: "1", SHOPIFY_CLI_NO_ANALYTICS: "1" } },
    );
    expect(`${stdout}${stderr}`).toContain("built");
    expect(status).toBe(0);

    const extensions = fs
      .readdirSync(FOLDER)
      .filter((name) => fs.existsSync(`${FOLDER}/${name}/shopify.extension.toml`));
    expect(extensions.length).toBeGreaterThan(0);
    for (const name of extensions) {
      const built = fs.readdirSync(`${FOLDER}/${name}/dist`).filter((file) => file.endsWith(".js"));
      expect(built.length, `${name} has a bundle`).toBeGreaterThan(0);
      for (const file of built) {
        // 64 KB compressed per script: https://shopify.dev/docs/apps/build/app-extensions#script-size-limits
        const bytes = gzipSync(fs.readFileSync(`${FOLDER}/${name}/dist/${file}`)).length;
        expect(bytes, `${name}/${file} compressed`).toBeLessThan(64 * 1024);
      }
    }
  }, 60_000);
});
