/** What the store can do with approvals and with those who give them, and what it keeps of an effect. */
import type { Approval, Approver } from "../../ops/approvals/contract.ts";
import type { EffectState, Outcome } from "../../ops/execution/contract.ts";
import type { WhoMay } from "../../ops/approvals/who-may.ts";

export type ApprovalStore = {
  /** Voids any earlier approval of the draft. The unique index on (shop, draft) while approved decides a double click. */
  create(approval: Approval): Promise<void>;
  get(id: string): Promise<Approval | null>;
  forDraft(draftId: string): Promise<Approval[]>;
  /** Each yes that waits for a second person and has not ended, oldest first. */
  waiting(now: Date): Promise<Approval[]>;
  /** `waiting` → `joined`: the second person has come. As `consume`: hash, nonce and time must still fit. */
  join(first: Pick<Approval, "id" | "contentHash" | "nonce">, now: Date): Promise<boolean>;
  /**
   * `approved` → `used` in one statement, only if hash and nonce still match and it has not expired; false: somebody
   * was first.
   */
  consume(approval: Pick<Approval, "id" | "contentHash" | "nonce">, now: Date): Promise<boolean>;
  /** Voids what is approved of the draft or waits for a second person, such as before an edit. Returns how many. */
  void(draftId: string): Promise<number>;
  /** Voids this approval and no other; false: it was not live, and nothing happened. */
  voidOne(id: string): Promise<boolean>;
  /** Live approvals given before `before` that nothing was begun for, oldest first: their job may be lost. */
  stranded(before: Date, now: Date): Promise<string[]>;
  expireDue(now: Date): Promise<string[]>;
};

/** Somebody who opened the app, as Shopify named them when it was last asked (`seenAt`). */
export type PersonRecord = { userId: string; name: string | null; isOwner: boolean; seenAt: Date };
export type PeopleStore = {
  /** Null: Shopify has not named them yet. */
  get(userId: string): Promise<PersonRecord | null>;
  all(): Promise<PersonRecord[]>;
  save(person: PersonRecord): Promise<void>;
};
export type ApprovalRuleStore = {
  get(): Promise<WhoMay>;
  save(rules: WhoMay, now: Date): Promise<void>;
};

export type EffectRecord = {
  id: string;
  approvalId: string;
  draftId: string;
  alertId: string;
  title: string;
  state: EffectState;
  key: string;
  /** Canonical JSON of the write as sent. */
  request: string;
  outcome: Outcome | null;
  attempts: number;
  /** A person's word on what became of it, where no look could tell; null: the outcome was read from the other side. */
  decided: EffectDecision | null;
  createdAt: Date;
  updatedAt: Date;
};
export type EffectDecision = { arrived: boolean; reason: string; by: Approver; at: Date };
