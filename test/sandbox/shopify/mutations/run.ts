import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import { type Faults, wait } from "../faults.ts";
import type { AdminSchema } from "../graphql/schema.ts";
import type { LedgerEntry } from "../ledger.ts";
import { type Mutation, type MutationContext, userError } from "./mutation.ts";

export type Attempt = {
  fingerprint: string;
  state: "running" | "done" | "failed";
  payload: Record<string, unknown> | null;
};

/** A mutation's attempt broke inside Shopify; the request is answered with HTTP 500. */
export class AttemptFailed extends Error {}

export type MutationsInput = {
  admin: AdminSchema;
  mutations: ReadonlyMap<string, Mutation>;
  context: MutationContext;
  faults: Faults;
  now: () => Date;
  record: (entry: LedgerEntry) => void;
};

/**
 * Runs the store's writes. A key that was seen gives the first result again, as it was; with other input, while the first still
 * runs, or after it failed, it gives Shopify's errors. Only what changed something is recorded.
 */
export class Mutations {
  private attempts: Map<string, Attempt> = new Map();
  private readonly input: MutationsInput;

  constructor(input: MutationsInput) {
    this.input = input;
  }

  keep(): ReadonlyMap<string, Attempt> {
    return this.attempts;
  }

  restore(attempts: ReadonlyMap<string, Attempt>): void {
    this.attempts = new Map(attempts);
  }

  async run(name: string, args: Readonly<Record<string, unknown>>, key: string | null): Promise<unknown> {
    const mutation = this.input.mutations.get(name);
    if (!mutation)
      throw new GraphQLError(`The stand-in does not do ${name}.`, {
        extensions: { code: "STAND_IN_HAS_NO_DATA" },
      });
    if (key === null || key.trim() === "") {
      if (this.input.admin.needKey.has(name)) throw needsKey(name);
      return this.apply(mutation, name, args, null);
    }
    if (this.input.faults.strike("forgets_keys", name)) return this.apply(mutation, name, args, key);

    const fingerprint = createHash("sha256")
      .update(`${name} ${stable(args)}`)
      .digest("hex");
    const earlier = this.attempts.get(key);
    if (earlier) return this.repeated(name, earlier, fingerprint);

    const attempt: Attempt = { fingerprint, state: "running", payload: null };
    this.attempts.set(key, attempt);
    try {
      const payload = await this.apply(mutation, name, args, key);
      attempt.payload = snapshot(payload);
      attempt.state = "done";
      return payload;
    } catch (error) {
      // What was refused before it began may be sent again under the same key; what broke inside may not.
      if (error instanceof AttemptFailed) attempt.state = "failed";
      else this.attempts.delete(key);
      throw error;
    }
  }

  private async apply(
    mutation: Mutation,
    name: string,
    args: Readonly<Record<string, unknown>>,
    key: string | null,
  ): Promise<Record<string, unknown>> {
    const slow = this.input.faults.strike("slow", name);
    if (slow && slow.when !== "after") await wait(slow);
    if (this.input.faults.strike("attempt_fails", name)) throw new AttemptFailed();
    const { payload, applied } = mutation(args, this.input.context);
    if (applied.length > 0) {
      this.input.record({ at: this.input.now(), operation: name, key, variables: args, applied });
    }
    if (slow?.when === "after") await wait(slow);
    return payload;
  }

  private repeated(name: string, earlier: Attempt, fingerprint: string): Record<string, unknown> {
    if (earlier.fingerprint !== fingerprint) {
      return keyError(
        name,
        "IDEMPOTENCY_KEY_PARAMETER_MISMATCH",
        "The same idempotency key cannot be used with different operation parameters.",
      );
    }
    if (earlier.state === "running") {
      return keyError(
        name,
        "IDEMPOTENCY_CONCURRENT_REQUEST",
        "This request is currently in progress, please try again.",
      );
    }
    if (earlier.state === "failed" || !earlier.payload) {
      return keyError(
        name,
        "IDEMPOTENCY_PREVIOUS_ATTEMPT_FAILED",
        "A previous request with this idempotency key failed. Retry with a new idempotency key.",
      );
    }
    return earlier.payload;
  }
}

/** What a write names without changing it. It is looked up anew each time: a copy would bring half the store along. */
const NAMED = new Set(["InventoryItem", "Location"]);

/** A payload as it is now. Transfers and shipments go on changing, and point to each other. */
function snapshot(payload: Record<string, unknown>): Record<string, unknown> {
  const copies = new Map<object, unknown>();
  function copy(value: unknown): unknown {
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    if ("kind" in value && NAMED.has(String(value.kind))) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const own: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    copies.set(value, own);
    return Object.assign(own, Array.isArray(value) ? value.map(copy) : copyFields(value));
  }
  const copyFields = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner)]));
  return copyFields(payload);
}

function keyError(name: string, code: string, message: string): Record<string, unknown> {
  const payloadField = name.startsWith("inventoryTransfer")
    ? "inventoryTransfer"
    : name.startsWith("inventoryShipment")
      ? "inventoryShipment"
      : "inventoryAdjustmentGroup";
  return { [payloadField]: null, userErrors: [userError(code, null, message)] };
}

function needsKey(name: string): GraphQLError {
  return new GraphQLError(`The @idempotent directive with a key that is not blank is required for ${name}.`, {
    extensions: {
      code: "BAD_REQUEST",
      documentation: "https://shopify.dev/docs/api/usage/idempotent-requests",
    },
  });
}

/** JSON with keys in order, so that the same input has the same text. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
