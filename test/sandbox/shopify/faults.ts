/** Named faults that a test or a person switches on. */
export const FAULTS = {
  throttled: "GraphQL answers THROTTLED (HTTP 200), as if the bucket were empty",
  error_before_apply: "a write is answered with HTTP 500 and nothing is applied",
  error_after_apply: "a write is applied, then answered with HTTP 500",
  attempt_fails: "a write fails inside Shopify: nothing is applied and its idempotency key is spent",
  slow: "the answer waits `ms` milliseconds; a write holds its idempotency key meanwhile, and is applied before the wait or after it",
  forgets_keys:
    "a write's idempotency key is not remembered: the same call once more is carried out once more",
  cut_connection: "the connection is cut without an answer, `when`: before or after a write is applied",
  duplicate_webhooks: "each webhook is delivered twice",
  out_of_order_webhooks: "a webhook is delivered after the one that followed it",
  dropped_webhooks: "a webhook is never delivered",
  bulk_fails: "a bulk operation fails half-way, with partial data",
} as const;

export type FaultName = keyof typeof FAULTS;

export type FaultOptions = {
  /** How often it strikes before it switches itself off; left out: until cleared. */
  times?: number;
  /**
   * What it strikes: a text or pattern found in the GraphQL document, the token request ("access_token": `slow`,
   * `cut_connection` and the two errors), or the webhook topic. Left out: `throttled` and `slow` strike any GraphQL request, the faults of writes any mutation
   * but bulk operations, the others whatever their kind says.
   */
  match?: string | RegExp;
  ms?: number;
  /** Of `slow`, in place of `ms`: the answer waits for this. */
  until?: Promise<unknown>;
  /** Of `cut_connection`: before or after a write is applied. Of `slow`: "after" applies a write first, then waits. */
  when?: "before" | "after";
};

export type Fault = FaultOptions & { name: FaultName; struck: number };

export class Faults {
  private readonly active = new Map<FaultName, Fault>();

  set(name: FaultName, options: FaultOptions = {}): void {
    if (!(name in FAULTS))
      throw new Error(`There is no fault "${name}"; there are ${Object.keys(FAULTS).join(", ")}.`);
    // A pattern that cannot be read is refused here, not when a request comes.
    if (options.match !== undefined) new RegExp(options.match);
    this.active.set(name, { ...options, name, struck: 0 });
  }

  clear(name?: FaultName): void {
    if (name) this.active.delete(name);
    else this.active.clear();
  }

  list(): Fault[] {
    return [...this.active.values()];
  }

  /** As `strike`, for what no fault strikes unless it names it. */
  strikeNamed(name: FaultName, subject: string): Fault | null {
    return this.active.get(name)?.match === undefined ? null : this.strike(name, subject);
  }

  /** The fault, when it is on and meant for this subject; counts as one strike. */
  strike(name: FaultName, subject: string): Fault | null {
    const fault = this.active.get(name);
    if (!fault) return null;
    if (fault.match !== undefined && !new RegExp(fault.match).test(subject)) return null;
    fault.struck += 1;
    if (fault.times !== undefined && fault.struck >= fault.times) this.active.delete(name);
    return fault;
  }
}

/** How long a slow answer takes. */
export async function wait({ ms = 1000, until }: Fault): Promise<void> {
  await (until ?? new Promise((resolve) => setTimeout(resolve, ms)));
}
