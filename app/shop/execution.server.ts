/** The wiring of the one door: the only place where a writing client is made. */
import type { Store } from "../adapters/store/contract.ts";
import type { Access } from "../connectors/shopify/access.server.ts";
import { shopifyWriter } from "../connectors/shopify/writes.server.ts";
import type { Writer } from "../ops/execution/contract.ts";
import { executeApproved } from "../ops/execution/execute.ts";
import type { Execution } from "../ops/execution/ports.ts";
import { effectStorage } from "./effect-store.server.ts";
import { ownBooks } from "./order-books.server.ts";

export type Execute = (shop: string, approvalId: string) => Promise<Execution>;

/** Carries out approvals of any shop through Shopify's writing side. */
export function executor(input: {
  store: Store;
  now: () => Date;
  access: (shop: string) => Access;
}): Execute {
  return executorWith({
    ...input,
    writer: (shop, connector) => (connector === "shopify" ? shopifyWriter(input.access(shop)) : null),
  });
}

/** The same with any writers, such as recording ones. */
export function executorWith(input: {
  store: Store;
  now: () => Date;
  writer: (shop: string, connector: string) => Writer | null;
}): Execute {
  const { store, now, writer } = input;
  return (shop, approvalId) =>
    executeApproved(
      {
        ...effectStorage(store, shop),
        now,
        writer: (connector) =>
          connector === "ops_room" ? ownBooks(writer(shop, "shopify")) : writer(shop, connector),
      },
      approvalId,
    );
}
