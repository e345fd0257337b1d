/**
 * One outside system. It reads into the store page by page, so that a crash costs one page; what it may write
 * lies apart in `<name>/writes.server.ts`, which only the execution wiring may import.
 */
import type { Unit } from "../adapters/store/contract.ts";
import type { ShopTerms } from "../ops/facts/shop-terms.ts";

export type Log = {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
};

export type TermsChange = { from: ShopTerms; to: ShopTerms };

/** What a read needs from whoever runs it. */
export type ReadPorts = {
  /** One unit of work of the shop that is read. */
  unit: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;
  now: () => Date;
  log: Log;
  /**
   * In the unit that saves another currency or time zone of the shop. From then on nothing counts as read, and
   * somebody must ask for a first read.
   */
  termsChanged: (unit: Unit, change: TermsChange) => Promise<void>;
  /** Stops between pages; what was stored stays. */
  signal?: AbortSignal;
  /** After each stored page. */
  onProgress?: (progress: { kind: string; rows: number; expected: number | null }) => void;
};

/** A change that the other side announced: which record to read afresh. */
export type Announcement = { topic: string; ids: Readonly<Record<string, string>> };

export type Reads = {
  /** Everything, profile included; safe to run again. Source status tells how far it is. Throws OpsError. */
  firstRead(ports: ReadPorts): Promise<void>;
  /** What changed since the stored cursors. A kind that was never read completely is left to `firstRead`. */
  incrementalRead(ports: ReadPorts): Promise<{ rows: number }>;
  /** Lists the catalogue and its stock again and forgets what is gone. Once a day is enough. */
  relist(ports: ReadPorts): Promise<void>;
  /** Reads the announced record afresh; never believes the announcement itself. */
  applyWebhook(ports: ReadPorts, announcement: Announcement): Promise<void>;
};

export type Connector<Access> = {
  id: string;
  title: string;
  /** The kinds that Sources lists apart. */
  kinds: readonly string[];
  open(access: Access): Reads;
};
