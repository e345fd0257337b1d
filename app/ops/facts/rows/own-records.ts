import type { Day } from "../day.ts";
import type { Provenance } from "../provenance.ts";
import type { SourceStatus } from "../source-status.ts";

/** What a stored alert says is at stake, minor units of the shop's currency. */
export type StoredStake = { p10Minor: number; p50Minor: number; p90Minor: number };

/** The newest approval of a draft with what came of it, and the alert that it was given for. */
export type OwnEffectRow = {
  approvalId: string;
  /** The draft's kind, such as `purchase_order`. */
  kind: string;
  draftState: "proposed" | "approved" | "sending" | "done" | "failed" | "unknown" | "dismissed" | "expired";
  approval: "approved" | "used" | "voided" | "expired";
  approvedDay: Day;
  expiresDay: Day;
  /** Null: it was never begun. */
  effect: {
    state: "sending" | "done" | "failed" | "unknown";
    /** Its outcome was looked for as often as it is: nobody but the founder can tell any more. */
    awaitsFounder: boolean;
    beganDay: Day;
  } | null;
  /** The world had moved when it was to be carried out, so nothing was sent; the sentence says what moved. */
  stopped: { code: string; message: string; day: Day } | null;
  /** Goods on an approved purchase order at their unit costs; null: no such order, or a cost is not known. */
  goodsMinor: number | null;
  /** Null: it was prepared for no alert, or for one in another currency. */
  alert:
    | ({
        id: string;
        title: string;
        state: "open" | "snoozed" | "dismissed" | "acted" | "solved";
        situation: string;
        waitingPerDayMinor: number;
        decideBy: Day;
      } & StoredStake)
    | null;
  source: Provenance;
};

/** What an approved change does to one thing: whichever way another goes, the two cannot both be meant. */
export type Touch = {
  /** `price:<variant id>`, `selling:<variant id>`, `status:<product id>`, `buying:<inventory item id>`, `hold:<order id>`. */
  thing: string;
  /** Dearer or cheaper, sold on or not, on sale or off it, more bought or less, held or let go. */
  way: "up" | "down";
};

/** An approved change that was carried out or is about to be, with the alert that it was given for. */
export type OwnChangeRow = {
  approvalId: string;
  kind: string;
  /** As its alert names the matter. */
  title: string;
  approvedDay: Day;
  /** When, so that two of one day are in order; ISO 8601. */
  approvedAt: string;
  isDone: boolean;
  touches: readonly Touch[];
  situation: string;
  source: Provenance;
} & StoredStake;

/** What an alert predicted when an order was approved for it, and what came. */
export type PredictionRow = {
  approvalId: string;
  /** See `Prediction`. */
  what: "sales" | "stock" | "delivery";
  product: string;
  approvedDay: Day;
  low: number;
  likely: number;
  high: number;
  /** What the approved choice was to bring, minor units. */
  stakeMinor: number;
  /**
   * Null: its time is not over, or nobody knows. `deviation`: how far chance alone moves it, beyond the range, as a
   * standard deviation.
   */
  came: { value: number; deviation: number } | null;
  source: Provenance;
};

/** An open alert as the last look left it. */
export type OpenAlertRow = StoredStake & {
  alertId: string;
  detector: string;
  catalogueIds: readonly string[];
  title: string;
  situation: string;
  waitingPerDayMinor: number;
  decideBy: Day;
  attentionMinutes: number;
  /** Against doing nothing, which is among them. */
  options: readonly ({ id: string } & StoredStake)[];
  missing: readonly {
    id: string;
    text: string;
    effect: string;
    cure: { label: string; href: string } | null;
  }[];
  /** As Shopify names the supplier of the product that it is about; null: none, or about no one product. */
  vendor: string | null;
  /** Kinds of Shopify's facts that its evidence rests on: `products`, `inventory`, `orders`. */
  rests: readonly string[];
  source: Provenance;
};

/** An open alert that the founder has waved away before. */
export type DismissalRow = StoredStake & {
  alertId: string;
  detector: string;
  title: string;
  situation: string;
  /** Days on which it was dismissed or its data called wrong since it was last decided otherwise, oldest first. */
  days: readonly Day[];
  attentionMinutes: number;
  source: Provenance;
};

/** What is known of one kind of facts of one outside system. */
export type SourceRow = {
  connector: string;
  kind: string;
  state: SourceStatus["state"];
  /** Of the last complete read; null: never. */
  readDay: Day | null;
  problem: string | null;
  source: Provenance;
};
