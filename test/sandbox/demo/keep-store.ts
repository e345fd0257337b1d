import fs from "node:fs";
import path from "node:path";
import type { ShopifyStandIn } from "../shopify/stand-in.ts";

const EVERY_MS = 1_000;

/** What the sandbox's store was when it was last kept in this folder; undefined: never. */
export function keptStore(dir: string): { kept?: Buffer } {
  const file = fileIn(dir);
  return fs.existsSync(file) ? { kept: fs.readFileSync(file) } : {};
}

/** Keeps the store in the folder whenever it has changed, so that even a killed demo continues where it was. */
export function keepStore(dir: string, shopify: ShopifyStandIn): { stop(): void } {
  let last = -1;
  const keep = () => {
    const seen = shopify.version();
    if (seen === last) return;
    const file = fileIn(dir);
    fs.writeFileSync(`${file}.new`, shopify.keep(), { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
    last = seen;
  };
  const timer = setInterval(keep, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      last = -1;
      keep();
    },
  };
}

function fileIn(dir: string): string {
  return path.join(dir, "shopify.kept");
}
