import type { Store } from "../adapters/store/contract.ts";
import type { ReadPorts, Reads } from "../connectors/contract.ts";
import type { Execution } from "../ops/execution/ports.ts";
import { noteTermsChange } from "./note-terms-change.server.ts";

/** What jobs work with; the worker makes it once. */
export type JobContext = {
  store: Store;
  now: () => Date;
  /** The reading side of one shop's Shopify. */
  reads: (shop: string) => Reads;
  /** The one door: carries out an approval, or looks what became of it. */
  execute: (shop: string, approvalId: string) => Promise<Execution>;
  /** Whether Shopify still gives tokens for this shop. Throws Unavailable when that cannot be told. */
  isInstalled: (shop: string) => Promise<boolean>;
  /** Has whoever needs a token next get a new one. */
  renewAccess: (shop: string) => Promise<void>;
  log: ReadPorts["log"];
};

export function readPorts({ store, now, log }: JobContext, shop: string, signal: AbortSignal): ReadPorts {
  const termsChanged: ReadPorts["termsChanged"] = (unit, change) => noteTermsChange(unit, change, now());
  return { unit: (work) => store.shop(shop, work), now, log, signal, termsChanged };
}
