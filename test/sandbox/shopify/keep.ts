/** A store that outlives its process: what changed since the world was read, as one buffer. */
import v8 from "node:v8";
import type { LedgerEntry } from "./ledger.ts";
import type { Attempt, Mutations } from "./mutations/run.ts";
import type { KeptState, State } from "./state/state.ts";
import type { KeptTokens, Tokens } from "./tokens.ts";

type Kept = {
  state: KeptState;
  tokens: KeptTokens;
  attempts: ReadonlyMap<string, Attempt>;
  ledger: readonly LedgerEntry[];
  grants: ReadonlySet<string>;
};

export type Keepable = {
  state: State;
  tokens: Tokens;
  mutations: Mutations;
  ledger: LedgerEntry[];
  grants: Set<string>;
};

/** Objects that are shared within the store stay shared. */
export function keep({ state, tokens, mutations, ledger, grants }: Keepable): Buffer {
  const kept: Kept = {
    state: state.keep(),
    tokens: tokens.keep(),
    attempts: mutations.keep(),
    ledger,
    grants,
  };
  return v8.serialize(kept);
}

/** Takes back what `keep` gave in an earlier run with the same world and keys. */
export function restore({ state, tokens, mutations, ledger, grants }: Keepable, buffer: Buffer): void {
  const kept = v8.deserialize(buffer) as Kept;
  state.restore(kept.state);
  tokens.restore(kept.tokens);
  mutations.restore(kept.attempts);
  ledger.push(...kept.ledger);
  grants.clear();
  for (const scope of kept.grants) grants.add(scope);
}

/** Grows with each change of what `keep` gives. */
export function versionOf({ state, tokens, ledger }: Keepable): number {
  return state.version + tokens.version + ledger.length;
}
