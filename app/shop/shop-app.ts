/**
 * Everything one shop may do, as screens see it. Each method is one unit of work of that shop; what another
 * shop owns answers NotFound. Refusals are OpsError (five classes); forms answer InvalidFields.
 */
import type { DataModel } from "../ui/data-models.ts";
import type {
  AuditLogModel,
  AlertLine,
  AlertModel,
  ApprovalRulesModel,
  ApprovedLine,
  DraftModel,
  FirstRunModel,
  HistoryModel,
  InboxModel,
  NewMessageModel,
  ModelPreviewModel,
  OrdersModel,
  ReceiptModel,
  SettingsModel,
  SourcesModel,
  WaitingModel,
} from "../ui/models.ts";

export const NOT_NOW = ["later", "event", "not_worth_it", "we_know", "wrong_data"] as const;
export type NotNow = (typeof NOT_NOW)[number];

export type NotNowInput = {
  alertId: string;
  how: NotNow;
  /** `later`: a day (`2026-11-30`); left out: tomorrow. `event`: `stock_changes` or `delivery_arrives`. */
  until?: string;
  /** The founder's own words; asked for with `wrong_data`. */
  reason?: string;
};

/** Longest reason kept with a word on an outcome. */
export const OUTCOME_REASON_LENGTH = 500;
/** The founder's word on an effect that no look could settle. */
export type OutcomeDecision = { arrived: boolean; /** How they know; required. */ reason: string };

/** `what` is a key of `AuditLogModel.kinds`; days are the store's, both included. Null or "": not filtered. */
export type AuditQuery = Record<"who" | "what" | "from" | "to" | "cursor", string | null>;

/** What the block on the product page shows. `href` is a path inside the app, such as `/app/alerts/…`. */
export type ProductAlert = Pick<AlertLine, "id" | "title" | "reason"> & { stake: string; href: string };

/** `reading`: the store was not looked at yet, so that there is no alert says nothing. */
export type ProductAlerts = { state: "reading" | "looked"; alerts: ProductAlert[] };

/** The last run in figures: money in minor units, times in seconds. */
export type LoopReport = {
  /** State of each kind that is read. */
  reading: Record<string, string>;
  /** `total`: what the run found. `decisions`: lines of the inbox, where alerts about the same units are one. */
  alerts: { total: number; decisions: number; byDetector: Record<string, number> };
  /** The first ten in the inbox's order. */
  top: {
    id: string;
    fingerprint: string;
    title: string;
    shelf: string;
    stake: { p10: number; p50: number; p90: number; currency: string };
    decideBy: string;
    options: string[];
    draftId: string | null;
    draftKind: string | null;
  }[];
  /** Null: nothing was looked at yet. */
  run: {
    id: string;
    startedAt: string;
    finishedAt: string;
    secondsRead: number;
    secondsNotice: number;
    secondsRank: number;
    secondsDraft: number;
  } | null;
};

export type ShopApp = {
  inbox(): Promise<{ firstRun: FirstRunModel } | { inbox: InboxModel }>;
  alert(id: string): Promise<AlertModel>;
  /** Chooses an option and prepares its draft, if it has one. */
  chooseOption(id: string, optionId: string): Promise<{ draftId: string | null }>;
  notNow(input: NotNowInput): Promise<{ stateText: string }>;
  reopen(id: string): Promise<void>;
  draft(id: string): Promise<DraftModel>;
  /** Fields: `seenHash`, `units[<variantId>]`, `unitCost[<variantId>]`, `needBy`, `note`, `addVariantId`, `removeVariantId`. */
  editDraft(id: string, form: FormData): Promise<DraftModel>;
  /** `seenHash` is the `contentHash` of the DraftModel that was on the screen. A second click gets the first one's answer. */
  approveDraft(
    id: string,
    seenHash: string,
  ): Promise<{ approvalId: string; historyId: string; waits: boolean }>;
  /** The founder's no to a draft, with its reason. `seenHash` as in `approveDraft`. */
  rejectDraft(id: string, no: { seenHash: string; reason: string }): Promise<void>;
  /** Everything that waits for a yes, each with what it would do. */
  waiting(): Promise<WaitingModel>;
  /** A yes to each of these by itself; one that is refused stops no other. */
  approveMany(chosen: readonly { id: string; seenHash: string }[]): Promise<ApprovedLine[]>;
  /** Prepares the draft that takes an effect back. Same ids as `receipt`. */
  startUndo(id: string): Promise<{ draftId: string }>;
  approvalRules(): Promise<ApprovalRulesModel>;
  /** By the store's owner alone. Fields: `twoAbove`; of each group `own[<id>]`, `all[<id>]`, `kind[<id>]`, `upTo[<id>]`. */
  saveApprovalRules(form: FormData): Promise<ApprovalRulesModel>;
  orderPdf(id: string): Promise<{ filename: string; bytes: Uint8Array }>;
  orders(): Promise<OrdersModel>;
  /** Prepares the receipt of an own order, or the cancellation of what is open of it. */
  closeOrder(orderId: string, how: "receive" | "cancel"): Promise<{ draftId: string }>;
  /** What can be written about an order or an alert. */
  newMessage(about: { of: "alert" | "order"; id: string }): Promise<NewMessageModel>;
  /** Fields: `of`, `id`, `purpose`, and those of the purpose as `NewMessageModel` names them. */
  startMessage(form: FormData): Promise<{ draftId: string }>;
  /** Has the model write a message's words; `seenHash` as in `approveDraft`. */
  askModel(id: string, seenHash: string): Promise<void>;
  history(cursor: string | null): Promise<HistoryModel>;
  auditLog(query: AuditQuery): Promise<AuditLogModel>;
  /** Asks for a check of the log's chain; what it found is an entry of the log. */
  checkAudit(): Promise<void>;
  /** The log as CSV, newest first. */
  auditFile(query: AuditQuery): Promise<{ filename: string; body: ReadableStream<Uint8Array> }>;
  /** `id` of a history entry that links to a receipt: the approval's id. */
  receipt(id: string): Promise<ReceiptModel>;
  /** Same ids as `receipt`. Only when the looks for its outcome have ended without an answer, and only once. */
  decideOutcome(id: string, decision: OutcomeDecision): Promise<void>;
  sources(): Promise<SourcesModel>;
  readNow(): Promise<void>;
  /** The store has just allowed orders older than 60 days: they are read. */
  readOlder(): Promise<void>;
  /** The store has just allowed something optional to be read, or a change: it is read anew. */
  readAllowed(): Promise<void>;
  settings(): Promise<SettingsModel>;
  /** Fields are the keys of `SettingsModel.values`. */
  saveSettings(form: FormData): Promise<SettingsModel>;
  /** Fields: `name[<key>]`, `leadTypical[<key>]`, `leadSlow[<key>]`, `minimumUnits[<key>]`, `packUnits[<key>]`, `email[<key>]`. */
  saveSuppliers(form: FormData): Promise<SettingsModel>;
  /** What is kept how long, what is held of persons, and who looked. */
  data(): Promise<DataModel>;
  /** Fields: days by kind, as in `DataModel.retention`. */
  saveRetention(form: FormData): Promise<DataModel>;
  /** `id` of a customer's request whose export is ready. */
  customerExport(id: string): Promise<{ filename: string; json: string }>;
  /** What the model would be sent, of each kind of message. */
  modelPreview(): Promise<ModelPreviewModel>;
  productAlerts(productId: string): Promise<ProductAlerts>;
  loop(): Promise<LoopReport>;
};
