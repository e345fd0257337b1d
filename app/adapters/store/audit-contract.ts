/** What the store can do with a shop's audit chain. */
export type AuditEntry = {
  seq: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  /** Empty when it was redacted. */
  detail: Record<string, unknown>;
  redacted: boolean;
  hash: string;
};
export type AuditCheck = {
  entries: number;
  /** Of them, those whose detail was erased with the shop's data. All else of theirs is still checked, but… */
  redacted: number;
  /** …of these: they were written before details were salted, so that of them only the place in the chain is checked. */
  unchecked: number;
  /** First entry that is not as it was written, or is missing; null: none. */
  firstBroken: number | null;
};
/** The newest entry of a chain after a unit of work. */
export type AuditHead = Pick<AuditEntry, "seq" | "hash" | "at"> & { shop: string };
/** Where heads go beside the database. `note` never throws: what it stands for is committed. */
export type AuditHeads = { note(head: AuditHead): Promise<void> };
/** The first entry that is wrong, and what is wrong with it: a sentence that follows "entry 57". */
export type AuditBreak = { seq: number; problem: string };
/** Null: not filtered by this. `actions`: how they begin. */
export type AuditFilter = {
  actor: string | null;
  actions: readonly string[] | null;
  from: Date | null;
  before: Date | null;
};
export type AuditStore = {
  /**
   * Appends to the shop's chain: hash = sha256(previous hash | seq | canonical entry), where the entry holds a salted
   * digest of its detail. So the detail can be erased without breaking the chain, and cannot be guessed from it then.
   */
  append(entry: {
    at: Date;
    actor: string;
    action: string;
    subject: string;
    detail: Record<string, unknown>;
  }): Promise<void>;
  /** Appends unless an entry of this action about this subject was written since. Whether it did. */
  appendOnce(entry: Parameters<AuditStore["append"]>[0], since: Date): Promise<boolean>;
  /** Newest first. `without`: actions to leave out. */
  page(input: {
    before: number | null;
    limit: number;
    filter?: AuditFilter;
    without?: readonly string[];
  }): Promise<AuditEntry[]>;
  /** The last entry of an action about a subject. */
  latest(subject: string, action: string): Promise<AuditEntry | null>;
  /** Everybody who is named as having done something. */
  actors(): Promise<string[]>;
  forSubject(subject: string): Promise<AuditEntry[]>;
  verify(): Promise<AuditCheck>;
};
