import { canonical } from "../approvals/canonical.ts";
import type { Write } from "../drafts/contract.ts";
import { Bug } from "../errors.ts";
import type { StoredEffect } from "./ports.ts";

/** From the intent on, calls may leave for so long and none is waited for longer: well inside the lease, SENDING_MS. */
export const CALLS_MS = 75_000;

type Begun = {
  effect: Pick<StoredEffect, "key" | "begunAt">;
  write: Write;
  /** `send`: the run whose intent was just stored. `look`: any later one. */
  purpose: "send" | "look";
  now: () => Date;
};

/**
 * Leave to reach one connector for one effect that was begun. The one door alone makes one, after its intent is
 * stored; a writing client is made from it, and can write nothing else, and nothing twice.
 */
export class Permit {
  readonly connector: string;
  readonly #request: string;
  readonly #key: string;
  readonly #until: number;
  readonly #now: () => Date;
  #mayWrite: boolean;

  constructor({ effect, write, purpose, now }: Begun) {
    this.connector = write.connector;
    this.#request = canonical(write);
    this.#key = effect.key;
    const from = purpose === "send" ? effect.begunAt : now();
    this.#until = from.getTime() + CALLS_MS;
    this.#now = now;
    this.#mayWrite = purpose === "send";
  }

  /** Throws Bug unless the door gave it, for this connector: something that only looks like one does not do. */
  static demand(permit: Permit, connector: string): void {
    if (typeof permit === "object" && #mayWrite in permit && permit.connector === connector) return;
    throw new Bug("no_permit", "No approved effect of this kind was begun. Nothing was sent.");
  }

  /** Before the one write; throws Bug for another write, another key, or a second time. */
  takeWrite(write: Write, key: string): void {
    this.checkSame(write, key);
    if (!this.#mayWrite)
      throw new Bug("second_write", "This approved effect was sent already, and is only looked for.");
    this.#mayWrite = false;
  }

  /** Before a look for what became of it; throws Bug for another write or another key. */
  checkSame(write: Write, key: string): void {
    if (key === this.#key && canonical(write) === this.#request) return;
    throw new Bug("other_write", "This is not the write that was approved and begun. Nothing was sent.");
  }

  /** Milliseconds in which calls may still leave. A process that was frozen meanwhile finds none left. */
  leftMs(): number {
    return this.#until - this.#now().getTime();
  }
}
