/**
 * What screens show, ready to print: the server has formatted money, dates and numbers in the shop's locale,
 * time zone and currency, so that browser and server agree. Times carry an exact text for the hover.
 */

import type { BlockModel, DraftState } from "./draft-models.ts";

export type {
  BlockModel,
  ClosingForm,
  DraftModel,
  DraftState,
  MessageForm,
  NewMessageModel,
  OrderForm,
  ValueField,
  ValuesForm,
} from "./draft-models.ts";
export type { ApprovalRulesModel, ApprovedLine, WaitingDraft, WaitingModel } from "./approval-models.ts";
export type { ModelPreviewModel, ModelUseModel, SettingsModel } from "./settings-models.ts";

/** `short`: "Thu 26 Nov", "6 min ago"; `exact`: "Thursday, 26 November 2026, 09:14 GMT+1". */
export type When = { short: string; exact: string };

/** `likely` "$1,240", `range` "$700–$1,900"; both already rounded. */
export type MoneyText = { likely: string; range: string };

export type AlertLine = {
  id: string;
  title: string;
  reason: string;
  stake: MoneyText;
  /** "$88 a day if you wait"; null when waiting costs nothing yet. */
  waiting: string | null;
  /** "Decide by Thursday", "Decide today". */
  decideBy: When;
  /** "Prepared: order of 240 to Kiln & Co, $1,872". Null: no draft. */
  prepared: string | null;
  draftId: string | null;
  /** Short cautions: "cost is missing". */
  cautions: string[];
  /** Why it stands on this shelf: "It can wait: stock lasts past the next order." */
  shelfReason: string;
  /** Why it stands above the next on its shelf, or above the first of the next shelf; null: nothing stands below. */
  aboveNext: string | null;
  /** "new", "grew from $310", "up from This week"; null: as before. */
  change: string | null;
  /** Safety, law or security: it stands above all others whatever its figure. */
  comesFirst: boolean;
  /** What the way to its prepared work is called: "Review order". */
  reviewLabel: string;
};

export type SourceBadge = { tone: "success" | "info" | "warning" | "critical"; text: string };

export type InboxModel = {
  /** "3 decisions worth $4,100 today ($2,600–$5,900). 14 more can wait." */
  summary: string;
  decideNow: AlertLine[];
  thisWeek: { lines: AlertLine[]; total: string };
  canWait: { lines: AlertLine[]; total: string };
  /** Lines beyond those shown on a shelf, per shelf. */
  more: { thisWeek: number; canWait: number };
  lookedAtAndFine: string;
  couldNotLook: { text: string; href: string }[];
  sinceYesterday: string | null;
  undecided: UndecidedModel[];
  source: SourceBadge;
  /** A source that is failing or partial: what, since when, what it hides. */
  degraded: string | null;
};

/** Shown in place of the inbox until the first reading is complete. */
export type FirstRunModel = {
  kinds: {
    kind: string;
    title: string;
    why: string;
    state: "waiting" | "reading" | "done" | "failed";
    /** "9,412 of about 14,000 order lines, back to 3 Oct" */
    progress: string;
    share: number | null;
    problem: string | null;
  }[];
  neverHappens: string[];
  /** What is known already while the reading goes on, in sentences with real counts. */
  soFar: string[];
  /** The few answers worth most before the first list; null until the store's currency is known. */
  questions: {
    currency: string;
    values: { leadTypical: string; leadSlow: string; cashLimit: string };
    /** Currency, locale and time zone as the store has them, to be looked over. */
    confirm: string;
  } | null;
  found: AlertLine[];
  done: boolean;
};

export type OptionModel = {
  id: string;
  title: string;
  /** "+$1,240"; null: no money is put on the matter. */
  money: MoneyText | null;
  cash: string | null;
  tradeOff: string;
  reversible: boolean;
  /** On the choice that is advised; `why` where another one shows a higher figure. */
  /** `isAdvice`: of the choice that is advised. */
  badge: { text: string; why: string | null; isAdvice: boolean } | null;
  /** Whether choosing it prepares a draft. */
  prepares: boolean;
};

export type EvidenceModel = {
  id: string;
  label: string;
  value: string;
  range: string | null;
  sources: { text: string; href: string | null; when: When }[];
};

export type AssumptionModel = {
  text: string;
  /** Corrects it in place; the names are those of the settings' own forms. */
  form: {
    /** "Wrong? Set the delivery time of Kiln & Co" */
    ask: string;
    /** What else it changes: "This holds for everything from Kiln & Co." */
    scope: string;
    fields: { name: string; label: string; suffix: string; value: string }[];
  } | null;
  /** Where it is changed when it has no form. */
  change: { label: string; href: string } | null;
};

export type AlertModel = {
  id: string;
  title: string;
  state: "open" | "snoozed" | "dismissed" | "acted" | "solved";
  /** Said in a banner when not open: "Snoozed until Mon 30 Nov by Mia." */
  stateText: string | null;
  stake: MoneyText;
  /** Above all money, such as a product that hurts somebody. */
  comesFirst: boolean;
  waiting: string | null;
  decideBy: When;
  happening: string;
  options: OptionModel[];
  chosenOptionId: string;
  draft: {
    id: string;
    title: string;
    lines: string[];
    approveLabel: string;
    expires: string;
    state: DraftState;
  } | null;
  chart: ChartModel | null;
  evidence: EvidenceModel[];
  assumptions: AssumptionModel[];
  /** A correction was saved and is not in these figures yet. */
  workingOut: boolean;
  missing: { text: string; effect: string; cure: { label: string; href: string } | null }[];
  changesMind: string[];
  calculation: { text: string; evidence: { id: string; label: string }[] }[];
  past: { when: When; text: string }[];
  /** Other open troubles about the same units or cash. `stake`: "$1,240". */
  sameUnits: { id: string; title: string; stake: string }[];
  shelf: string;
  /** Where the record it is about is seen; null: it has no page. */
  subjectLink: { label: string; href: string } | null;
  /** There are texts that go with it. */
  canWriteAbout: boolean;
  degraded: string | null;
};

/** Units ahead per day under "do nothing" and under the chosen option, with the p10–p90 band. */
export type ChartModel = {
  days: string[];
  nothing: { p10: number[]; p50: number[]; p90: number[] };
  chosen: { label: string; p10: number[]; p50: number[]; p90: number[] };
  /** The same in a sentence, for people who do not see the picture. */
  summary: string;
};

/** An approved write of which only the founder can tell whether it arrived; `href` leads to where they say so. */
export type UndecidedModel = { title: string; href: string };

export type HistoryModel = {
  degraded: string | null;
  /** On the first page only. */
  undecided: UndecidedModel[];
  entries: {
    id: string;
    when: When;
    who: string;
    what: string;
    /** done, failed, unknown, dismissed, snoozed, approved … */
    outcome: { text: string; tone: "success" | "info" | "warning" | "critical" };
    href: string | null;
  }[];
  nextCursor: string | null;
};

/** Every entry of the log. Filters are as chosen; "" is no choice. */
export type AuditLogModel = {
  /** `checkedAt`: ISO; null: not yet. */
  chain: { tone: "success" | "critical" | "info"; text: string; checkedAt: string | null };
  entries: (HistoryModel["entries"][number] & { number: string })[];
  filters: { who: string; what: string; from: string; to: string };
  people: { value: string; label: string }[];
  kinds: { value: string; label: string }[];
  nextCursor: string | null;
};

/** Everything about one approved effect; can be linked to. */
export type ReceiptModel = {
  title: string;
  state: DraftState;
  stateText: string;
  who: string;
  approvedAt: When;
  contentHash: string;
  /** Idempotency key that was sent; the other side's records carry it. */
  effectKey: string;
  /** Everything else that the approval holds: how it was given, until when, what it is about. */
  receipt: { label: string; value: string }[];
  /** What had to be as it was read when it was approved. */
  restedOn: { label: string; value: string }[];
  shown: BlockModel[];
  sent: { label: string; value: string }[];
  cameBack: { label: string; value: string }[];
  /** What the founder says from whether it arrived. Null: it is known, or still looked for. */
  toDecide: {
    /** The answer to the sending and to each look, oldest first. */
    looks: { when: When; text: string }[];
    /** The quantities that it would have changed, as the store was last read. */
    standing: { label: string; value: string }[];
    readAt: When | null;
  } | null;
  steps: { when: When; text: string }[];
  undo: string;
  /** Taking it back as a draft that needs its own approval: one to prepare, or the one that was. Null: not from here. */
  undoBy: { label: string; href: string | null } | null;
  alertHref: string | null;
};

/** Ops Room's own orders, open ones first. */
export type OrdersModel = {
  orders: OrderRow[];
  /** "2 orders with 340 units on their way, one of them overdue." Null: there is no order yet. */
  summary: string | null;
  /** Orders beyond those shown; 0: none. */
  more: number;
  degraded: string | null;
};

export type OrderRow = {
  id: string;
  reference: string;
  supplier: string;
  state: { text: string; tone: "success" | "info" | "warning" | "critical" };
  /** "Placed 22 Nov, expected Wed 9 Dec." */
  dates: string;
  /** "3 days overdue: what is open is not counted on as certain." Null: it is not. */
  overdue: string | null;
  lines: { title: string; sku: string | null; /** "200 of 240 received, 40 open" */ progress: string }[];
  /** "Received 200 units on 10 Dec by you.": what became of it, latest first. */
  past: { text: string; href: string }[];
  /** Whether something of it is open: then it can be received and cancelled. */
  open: boolean;
};

export type SourcesModel = {
  sources: {
    title: string;
    badge: SourceBadge;
    kinds: {
      title: string;
      state: string;
      tone: "success" | "info" | "warning" | "critical";
      rows: string;
      lastRead: When | null;
      reach: string;
      limit: string | null;
      problem: string | null;
    }[];
  }[];
  /** Null: no order was read yet. */
  sales: {
    /** "Sales are known back to Sun 27 Sep." */
    known: string;
    /** What reaching further back would change. Null: nothing. */
    effect: string | null;
    /** Whether the founder can allow older ones, or has, and they are on their way. */
    older: "can_ask" | "reading" | null;
    /** The scopes to ask for. */
    scopes: string[];
  } | null;
  /** What the store does not let Ops Room see, each with the way to. */
  access: { id: string; title: string; text: string; effect: string; scopes: string[] }[];
  /** Changes that the store does not allow yet, each with the way to. */
  changes: { id: string; title: string; text: string; scopes: string[] }[];
  notLinked: { title: string; hides: string }[];
  /** What could not be looked for comes first: it is what the founder may change. */
  detectors: { of: "not_looked" | "found" | "nothing"; title: string; state: string; detail: string }[];
};

/** Field name → what is wrong, in words. The values that were typed are kept. */
export type FieldErrors = Record<string, string>;

/** What any action answers when it refuses: what happened, what was kept, what to do. */
export type Problem = { code: string; message: string };
