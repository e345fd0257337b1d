/** One mutation that changed the store. */
export type LedgerEntry = {
  at: Date;
  /** Name of the mutation. */
  operation: string;
  /** Its idempotency key. */
  key: string | null;
  variables: Readonly<Record<string, unknown>>;
  /** Each change in words, before → after. */
  applied: readonly string[];
};
