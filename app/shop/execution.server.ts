/** The wiring of the one door: the only place where a writing client is made. */
import type { Store } from "../adapters/store/contract.ts";
import type { Access } from "../connectors/shopify/access.server.ts";
import { shopifyReader } from "../connectors/shopify/now.server.ts";
import { shopifyWriter } from "../connectors/shopify/writes.server.ts";
import type { Reader, Writer } from "../ops/execution/contract.ts";
import { executeApproved } from "../ops/execution/execute.ts";
import type { Permit } from "../ops/execution/permit.ts";
import type { Execution } from "../ops/execution/ports.ts";
import { effectStorage } from "./effect-store.server.ts";
import { OWN_BOOKS, ownBooks, ownBooksReader } from "./order-books.server.ts";

export type Execute = (shop: string, approvalId: string) => Promise<Execution>;

/** The two sides of outside systems: one to look at before anything is begun, one for an effect that was begun. */
type Sides = {
  reader: (shop: string, connector: string) => Reader | null;
  writer: (shop: string, permit: Permit) => Writer | null;
};

type Means = { store: Store; now: () => Date };

/** Carries out approvals of any shop through Shopify's writing side. */
export function executor(input: Means & { access: (shop: string) => Access }): Execute {
  return executorWith({
    ...input,
    reader: (shop, connector) => (connector === "shopify" ? shopifyReader(input.access(shop)) : null),
    writer: (shop, permit) =>
      permit.connector === "shopify" ? shopifyWriter(input.access(shop), permit) : null,
  });
}

/** The same with any sides, such as recording ones. */
export function executorWith({ store, now, reader, writer }: Means & Sides): Execute {
  return (shop, approvalId) =>
    executeApproved(
      {
        ...effectStorage(store, shop),
        now,
        reader: (connector) =>
          connector === OWN_BOOKS ? ownBooksReader(reader(shop, "shopify")) : reader(shop, connector),
        writer: (permit) => (permit.connector === OWN_BOOKS ? ownBooks() : writer(shop, permit)),
      },
      approvalId,
    );
}
