/** What the screens of waiting drafts and of who may approve show; see models.ts. */
import type { BlockModel } from "./draft-models.ts";

/** Drafts that wait for a yes. */
export type WaitingModel = {
  summary: string;
  drafts: WaitingDraft[];
  /** Drafts beyond those shown. */
  more: number;
  /** How many can be approved at once. */
  most: number;
};

export type WaitingDraft = {
  id: string;
  title: string;
  /** The hash of exactly what is shown; posted back with the approval. */
  contentHash: string;
  consequences: string[];
  notHappening: string[];
  blocks: BlockModel[];
  expires: string;
  /** That two people must approve it, and how far that is; null: one is enough. */
  note: string | null;
  /** Why it cannot be approved now, or null. */
  blocked: string | null;
};

/** What came of one of several yeses. */
export type ApprovedLine = { id: string; title: string; ok: boolean; text: string; href: string };

export type ApprovalRulesModel = {
  currency: string;
  mayChange: boolean;
  whyNot: string | null;
  kinds: { id: string; title: string }[];
  /** Decimal text; empty: one person is enough for any amount. */
  twoAbove: string;
  /** Limits of a currency that the store no longer has; null: none. */
  otherCurrency: string | null;
  groups: {
    id: string;
    title: string;
    about: string | null;
    /** Has rules of its own; else those of everybody else hold. */
    own: boolean;
    /** May approve everything, whatever stands here. */
    owner: boolean;
    /** Null: all kinds. */
    kinds: string[] | null;
    /** Decimal text; empty: any amount. */
    upTo: string;
  }[];
};
