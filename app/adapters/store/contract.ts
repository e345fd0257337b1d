/**
 * What the store can do. Everything of one shop goes through `shop(...)`: one transaction that names the shop
 * twice (row-level security and an extension that refuses a call without it). Nothing else imports Prisma.
 */
import type { Approver } from "../../ops/approvals/contract.ts";
import type { Walk } from "../../ops/detectors/run.ts";
import type { DraftSeed } from "../../ops/detectors/contract.ts";
import type { OwnRecord } from "../../ops/drafts/contract.ts";
import type { Outcome } from "../../ops/execution/contract.ts";
import type { Day } from "../../ops/facts/day.ts";
import type { FactBatch, ShopProfile, VariantFact } from "../../ops/facts/facts.ts";
import type { Settings, SupplierTerms } from "../../ops/facts/settings.ts";
import type { ShopTerms } from "../../ops/facts/shop-terms.ts";
import type { SourceStatus } from "../../ops/facts/source-status.ts";
import type { Ask, Prepared, SalesReach } from "../../ops/facts/views.ts";
import type { Decision } from "../../ops/memory/decision.ts";
import type { AlertStore } from "./alert-contract.ts";
import type {
  ApprovalRuleStore,
  ApprovalStore,
  EffectDecision,
  EffectRecord,
  PeopleStore,
} from "./approval-contract.ts";
import type { AuditStore } from "./audit-contract.ts";
import type { ModelAnswerStore, ModelSpendStore } from "./model-contract.ts";
import type { PrivacyStore } from "./privacy-contract.ts";
import type { Readiness } from "./readiness.server.ts";

export type * from "./approval-contract.ts";
export type { AlertRecord, AlertState, AlertStore, AlertSummary } from "./alert-contract.ts";
export type * from "./audit-contract.ts";
export type {
  Access,
  CustomerRecords,
  CustomerRequest,
  PersonalKind,
  PrivacyStore,
} from "./privacy-contract.ts";
export type {
  ModelAnswer,
  ModelAnswerStore,
  ModelBill,
  ModelSpendStore,
  TokenCost,
} from "./model-contract.ts";

export type Store = {
  /** One unit of work: commits when `work` resolves, rolls back when it throws. */
  shop<T>(shop: string, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Shops with the app installed, for schedules. The one query across shops. */
  installedShops(): Promise<string[]>;
  /** Resolves when the database answers at all; throws otherwise. Touches no table. */
  ping(): Promise<void>;
  /** Whether what this version needs is there. `migrations`: the names of its own. Throws when the database does not answer. */
  readiness(migrations: readonly string[]): Promise<Readiness>;
  close(): Promise<void>;
};

/** A unit of work of one shop. */
export type Unit = {
  shop: string;
  profile: Profiles;
  facts: FactStore;
  sources: SourceStore;
  settings: SettingsStore;
  alerts: AlertStore;
  drafts: DraftStore;
  approvals: ApprovalStore;
  approvalRules: ApprovalRuleStore;
  people: PeopleStore;
  effects: EffectStore;
  decisions: DecisionStore;
  purchaseOrders: PurchaseOrderStore;
  runs: RunStore;
  webhooks: WebhookStore;
  audit: AuditStore;
  modelSpend: ModelSpendStore;
  modelAnswers: ModelAnswerStore;
  privacy: PrivacyStore;
  /**
   * Enqueues in this transaction: no commit, no job. Payloads hold ids only; twins by key become one.
   * `unlessRunning`: nor is one wanted that would follow a twin at work.
   */
  enqueue(job: {
    name: string;
    data: Record<string, string>;
    key?: string;
    startAfterSeconds?: number;
    unlessRunning?: boolean;
  }): Promise<void>;
};

export type Profiles = {
  get(): Promise<(ShopProfile & { installedAt: Date; uninstalledAt: Date | null; scopes: string[] }) | null>;
  /** Creates or updates, and tells what it replaced. Null: nothing was known of the shop. */
  save(profile: ShopProfile & { scopes: string[] }, now: Date): Promise<ShopTerms | null>;
  /** Until this unit is done nobody can change these terms. Throws Unavailable where they were changed before. */
  holdTerms(expected: ShopTerms): Promise<void>;
  /** Somebody has just opened the app by a new token of Shopify's, so it is installed. */
  noteSignIn(now: Date): Promise<void>;
  /**
   * Installed anew, or opened by a new token, since. Shopify gives nobody a token between an uninstall and the next
   * installation, so what befell an installation at `at` befell an earlier one.
   */
  isOpenedSince(at: Date): Promise<boolean>;
  /** Whether a token of the shop is held; it may be void. */
  isAccessHeld(): Promise<boolean>;
  markUninstalled(now: Date): Promise<void>;
  /**
   * Erases everything of the shop (shop/redact). Of the audit chain the details are emptied: what is left says who did
   * what kind of thing when, and can still be checked. Returns rows erased.
   */
  erase(): Promise<number>;
};

type StoredVariant = Pick<
  VariantFact,
  | "variantId"
  | "productId"
  | "inventoryItemId"
  | "sku"
  | "status"
  | "priceMinor"
  | "compareAtMinor"
  | "unitCostMinor"
  | "continueSelling"
> & {
  /** Product and variant: "Ceramic Mug, White". */
  title: string;
  supplierKey: string | null;
  deleted: boolean;
};

export type FactStore = {
  /** Upserts a page of facts in few statements; older `updatedAt` never overwrites newer. */
  write(batch: FactBatch, observedAt: Date): Promise<void>;
  /** Rebuilds daily sales of these days from order lines (all days when null), in SQL. */
  rebuildDailySales(days: readonly Day[] | null): Promise<void>;
  /** Notes each tracked variant's closing stock for a day, so that days out of stock are known later. */
  recordStockDay(day: Day): Promise<void>;
  /** The last day that was noted so; null: none yet. */
  lastStockDay(): Promise<Day | null>;
  /**
   * Removes what a complete read begun at `seenSince` no longer found. `within`: that read was of one product
   * (variants) or one inventory item (stock levels) alone.
   */
  forgetUnseen(kind: "variants" | "stock_levels", seenSince: Date, within?: string): Promise<number>;
  /** Removes orders placed in this time that a complete list of it does not name. Returns how many. */
  forgetOrders(gone: { from: Date; before: Date; listed: readonly string[] }): Promise<number>;
  /** Ids of returns that are not done with and were last read before `before`, the longest ago first. */
  openReturns(of: { before: Date; most: number }): Promise<string[]>;
  /** `only`: views of variants hold these variants alone; null or left out: all of them. */
  prepare<A extends Ask>(asks: A, today: Day, only?: readonly string[] | null): Promise<Prepared<A>>;
  /**
   * Begins a walk through the variants that the view `variants` holds, a product's together, about so many a page. It
   * lasts as long as the unit of work that it was begun in.
   */
  walk(asks: readonly Ask[], of: { today: Day; most: number }): Promise<Walk>;
  salesReach(): Promise<SalesReach>;
  counts(): Promise<{
    products: number;
    variants: number;
    orders: number;
    lines: number;
    locations: number;
    openOrders: number;
  }>;
  /** What a first look at catalogue and stock shows, before any detector can run. Variants on sale only. */
  glance(): Promise<{
    suppliers: number;
    withoutCost: number;
    /** Tracked, not set to sell on, and none left at all locations together. */
    outOfStock: number;
  }>;
  /** Null when it was never in the store. */
  variant(variantId: string): Promise<StoredVariant | null>;
  /** These variants, or all of a product, deleted ones among them; none where none is known. */
  variants(of: { variantIds: readonly string[] } | { productId: string }): Promise<StoredVariant[]>;
  /** At active locations only, as in the views: what lies in a closed one cannot be sold, nor ordered to. */
  stockAt(inventoryItemIds: readonly string[]): Promise<
    {
      inventoryItemId: string;
      locationId: string;
      locationName: string;
      available: number;
      incoming: number;
      onHand: number;
    }[]
  >;
  locations(): Promise<{ locationId: string; name: string; active: boolean }[]>;
  /**
   * Customers' orders of the last 60 days of which units of this variant are not sent yet, the longest waiting first; at
   * most a hundred. `units`: ordered and not taken off.
   */
  waitingOrders(
    variantId: string,
  ): Promise<{ orderId: string; name: string; day: Day; units: number; updatedAt: Date }[]>;
};

export type SourceStore = {
  all(): Promise<SourceStatus[]>;
  /** The stored cursor of a kind (an ISO time for incremental reads); null: never read. */
  cursor(connector: string, kind: string): Promise<string | null>;
  save(status: SourceStatus & { cursor?: string | null }): Promise<void>;
};

type SupplierRecord = SupplierTerms & { key: string; products: number };
export type SettingsStore = {
  get(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
  /** Every vendor of Shopify with what the founder knows of it, by number of products. */
  suppliers(): Promise<SupplierRecord[]>;
  saveSuppliers(terms: readonly SupplierTerms[]): Promise<void>;
};

export type DraftRecord = {
  id: string;
  /** What it was prepared for: an alert's id, or `order:<id>` of an own order. */
  alertId: string;
  optionId: string;
  kind: string;
  kindVersion: number;
  payload: Record<string, unknown>;
  /** Hash of the content that approving now would approve. */
  contentHash: string;
  state: "proposed" | "approved" | "sending" | "done" | "failed" | "unknown" | "dismissed" | "expired";
  editedBy: Approver | null;
  createdAt: Date;
  updatedAt: Date;
  /** Grows with each save; a save of an older version is Refused("draft_changed"). */
  version: number;
};
export type DraftStore = {
  get(id: string): Promise<DraftRecord | null>;
  forAlert(alertId: string): Promise<DraftRecord[]>;
  /** One live draft per alert and option: returns the existing one while it is proposed, with its edits kept. */
  ensure(input: {
    alertId: string;
    optionId: string;
    seed: DraftSeed;
    kindVersion: number;
    contentHash: string;
    now: Date;
  }): Promise<DraftRecord>;
  /** Saves a draft that is open to changes and has it `proposed`. Refused where it is settled, under way or changed. */
  savePayload(input: {
    id: string;
    version: number;
    payload: Record<string, unknown>;
    contentHash: string;
    by: Approver | null;
    now: Date;
  }): Promise<DraftRecord>;
  setState(id: string, state: DraftRecord["state"], now: Date): Promise<void>;
};

export type EffectStore = {
  /** Inserts the intent (`sending`) in the transaction that consumes the approval. Unique per approval. */
  begin(
    effect: Omit<EffectRecord, "state" | "outcome" | "attempts" | "decided" | "createdAt" | "updatedAt">,
    now: Date,
  ): Promise<void>;
  /**
   * `done` overrules any earlier outcome and voids what was approved of the draft since; nothing overrules `done`.
   * Throws Refused for anything else over a settled one.
   */
  record(id: string, outcome: Outcome, now: Date): Promise<void>;
  /**
   * Takes a person's word for an `unknown` effect: only while it is unknown and nobody has looked since `attempts`.
   * False: it is not so any more, and nothing happened.
   */
  decide(
    id: string,
    input: { attempts: number; outcome: Outcome; decided: EffectDecision },
    now: Date,
  ): Promise<boolean>;
  get(id: string): Promise<EffectRecord | null>;
  forApproval(approvalId: string): Promise<EffectRecord | null>;
  /** `sending` or `unknown` ones last touched before `before`: for the safety net. */
  unfinished(before: Date): Promise<EffectRecord[]>;
};

export type DecisionStore = {
  add(decision: Decision): Promise<void>;
  /**
   * The latest decision of each fingerprint that has one. One made before its alert was last solved is over: the same
   * trouble, come again, is another matter.
   */
  latest(): Promise<ReadonlyMap<string, Decision>>;
  forFingerprint(fingerprint: string): Promise<Decision[]>;
};

type OwnRecordOf<T extends OwnRecord["type"]> = Extract<OwnRecord, { type: T }>;

/** One line of an own order; open units = `units` − `receivedUnits` − `cancelledUnits`. */
export type OwnOrderLine = {
  position: number;
  variantId: string;
  inventoryItemId: string;
  locationId: string;
  title: string;
  sku: string | null;
  units: number;
  receivedUnits: number;
  cancelledUnits: number;
};
/** A receipt or a cancellation, with the units of all its lines together. */
export type OwnOrderClosing = {
  effectId: string;
  kind: "received" | "cancelled";
  day: Day;
  note: string;
  at: Date;
  by: Approver;
  units: number;
};
export type OwnOrder = {
  id: string;
  reference: string;
  supplier: string;
  placedAt: Date;
  placedBy: Approver;
  expectedDay: Day;
  /** `placed` while anything of it is open. */
  state: "placed" | "received" | "cancelled";
  lines: OwnOrderLine[];
  /** Latest first. */
  closings: OwnOrderClosing[];
};
/** What carried out a record, and whose approval it was. */
type CarriedOut = { effectId: string; by: Approver };
export type PurchaseOrderStore = {
  /** Records an order as placed. Same reference again: nothing happens. */
  place(
    order: OwnRecordOf<"purchase_order"> & { id: string; effectId: string; placedBy: Approver },
    now: Date,
  ): Promise<void>;
  /** Records units as received on `day`. Same effect again: nothing happens. */
  receive(receipt: OwnRecordOf<"order_receipt"> & CarriedOut, now: Date): Promise<void>;
  /** Records units as cancelled, on the shop's day `day`. Same effect again: nothing happens. */
  cancel(
    cancellation: OwnRecordOf<"order_cancellation"> & CarriedOut & { day: Day },
    now: Date,
  ): Promise<void>;
  get(id: string): Promise<OwnOrder | null>;
  /** Open orders first, the earliest expected first; then closed ones, the latest placed first. */
  list(limit: number): Promise<OwnOrder[]>;
  /** Holds the order for this unit of work: of two that want to close it at once, the second waits. */
  hold(id: string): Promise<void>;
  forVariant(variantId: string): Promise<
    {
      id: string;
      reference: string;
      placedAt: Date;
      units: number;
      expectedDay: Day;
      state: "placed" | "received" | "cancelled";
    }[]
  >;
  /** Next reference of this shop: PO-1001, PO-1002 … */
  nextReference(): Promise<string>;
};

/** Seconds that the steps of one run took; `read` is that of the last complete first read. */
type RunSeconds = { read: number; notice: number; rank: number; draft: number };
export type RunRecord = {
  id: string;
  startedAt: Date;
  finishedAt: Date;
  detectors: {
    id: string;
    title: string;
    status: "ran" | "skipped" | "failed";
    lookedAt: number;
    alerts: number;
    detail: string;
  }[];
  seconds: RunSeconds;
};
export type RunStore = {
  save(run: RunRecord): Promise<void>;
  latest(): Promise<RunRecord | null>;
  /** What was looked at no longer holds: the shop counts as never looked at. */
  forget(): Promise<void>;
};

export type WebhookStore = {
  /** False: this delivery was taken before. */
  take(
    delivery: { webhookId: string; topic: string; triggeredAt: Date | null; payload: Record<string, string> },
    now: Date,
  ): Promise<boolean>;
};
