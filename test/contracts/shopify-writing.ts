/** Shopify's writing side as the one door would open it: each write and each look with a permit of its own. */
import type { Access } from "../../app/connectors/shopify/access.server.ts";
import { shopifyReader } from "../../app/connectors/shopify/now.server.ts";
import { shopifyWriter } from "../../app/connectors/shopify/writes.server.ts";
import type { Write } from "../../app/ops/drafts/contract.ts";
import type { Reader, Writer } from "../../app/ops/execution/contract.ts";
import { Permit } from "../../app/ops/execution/permit.ts";

/** Both sides of one connector. */
export type Sides = Reader & Writer;

export function permitFor(
  write: Write,
  key: string,
  { purpose = "send", now = () => new Date() }: { purpose?: "send" | "look"; now?: () => Date } = {},
): Permit {
  return new Permit({ effect: { key, begunAt: now() }, write, purpose, now });
}

export function writing(access: Access): Sides {
  return {
    ...shopifyReader(access),
    write: async (write, key) => shopifyWriter(access, permitFor(write, key)).write(write, key),
    probe: async (write, key, ageMs) =>
      shopifyWriter(access, permitFor(write, key, { purpose: "look" })).probe(write, key, ageMs),
  };
}
