/** What drafts and their edit forms show; see models.ts. */
export type DraftState =
  "proposed" | "approved" | "sending" | "done" | "failed" | "unknown" | "dismissed" | "expired";

export type BlockModel =
  | { type: "text"; text: string }
  | { type: "fields"; fields: { label: string; value: string }[] }
  | {
      type: "table";
      columns: { label: string; align: "start" | "end" }[];
      rows: string[][];
      totals: { label: string; value: string }[];
    }
  | { type: "change"; label: string; before: string; after: string }
  | {
      type: "message";
      to: string;
      /** `slot`: the fact that it states; `own`: the founder wrote it. */
      subject: { text: string; slot: string | null; own: boolean }[];
      body: { text: string; slot: string | null; own: boolean }[];
      facts: { slot: string; label: string; text: string; source: string; href: string | null }[];
      /** Facts that the founder changed; `written` is "" where one was taken out. */
      departures: {
        slot: string;
        label: string;
        recordSays: string;
        written: string;
        source: string;
        href: string | null;
      }[];
      /** Figures, dates, addresses and links of the founder's own. */
      unrecorded: string[];
    };

/** Typed edit form of a purchase order. Unit costs and totals are decimal texts. */
export type OrderForm = {
  lines: {
    variantId: string;
    title: string;
    sku: string | null;
    units: number;
    /** "7.80"; empty: not known. */
    unitCost: string;
    packUnits: number;
    minimumUnits: number;
  }[];
  needBy: string;
  note: string;
  currency: string;
  /** How the currency is written: locale, and digits behind the point. For sums while typing. */
  locale: string;
  digits: number;
  /** Other products of this supplier that are due too. */
  alsoDue: { variantId: string; title: string; units: number }[];
};

/** Typed edit form of a receipt or a cancellation of an own order. */
export type ClosingForm = {
  kind: "receive" | "cancel";
  lines: {
    position: string;
    title: string;
    sku: string | null;
    units: number;
    openUnits: number;
    /** Shopify's incoming there; null: no longer stocked there. */
    incoming: number | null;
    location: string;
  }[];
  /** Null on a cancellation, which adds nothing to stock. */
  stock: "move" | "counted_in" | null;
  receivedDay: string | null;
  /** A note on the receipt, or the reason of the cancellation. */
  note: string;
};

/** What the founder may change of a draft that is a list of values: prices, quantities, choices. */
export type ValuesForm = {
  /** "Change the prices" */
  title: string;
  rows: { id: string; title: string; detail: string | null; fields: ValueField[] }[];
};

export type ValueField = {
  /** As it is posted: `newPrice[gid://…]`. */
  name: string;
  label: string;
  value: string;
  /** What can be chosen; null: it is typed. */
  options: { value: string; label: string }[] | null;
  keyboard: "decimal" | "numeric" | "text";
  suffix: string | null;
  help: string | null;
};

/** What can be written about an order or an alert. */
export type NewMessageModel = {
  of: "alert" | "order";
  id: string;
  title: string;
  back: { label: string; href: string };
  choices: {
    purpose: string;
    title: string;
    help: string;
    /** What only the founder can say. Names are posted as they are. */
    fields: {
      name: string;
      label: string;
      help: string | null;
      type: "text" | "number" | "date" | "select";
      suffix: string | null;
      options: { value: string; label: string }[] | null;
      value: string;
    }[];
    /** Why it cannot be written now; null: it can. */
    blocked: string | null;
    /** Where that is put right. */
    cure: string | null;
  }[];
};

/** A text to somebody, as it can be changed, copied and sent. */
export type MessageForm = {
  /** As the reader will get them. */
  subject: string;
  body: string;
  language: string;
  tone: string;
  length: string;
  to: { name: string; email: string | null };
  /** Subject or body were written by hand. */
  edited: boolean;
  /** Who wrote the words: "template" or the model's name. */
  writer: string;
  /** Name of the file that it is kept as. */
  filename: string;
  /** Whether a model can be asked for words; else why not, or null where none is set up. */
  model: { available: boolean; why: string | null };
};

export type DraftModel = {
  id: string;
  /** What it was prepared for. */
  back: { label: string; href: string };
  alertId: string;
  title: string;
  state: DraftState;
  stateText: string | null;
  /** The hash of exactly what is shown; posted back with the approval. */
  contentHash: string;
  form: OrderForm | null;
  /** The form of a receipt or cancellation; never beside `form`. */
  closing: ClosingForm | null;
  /** The form of a list of values; never beside the others. */
  values: ValuesForm | null;
  /** The form of a message; never beside the others. */
  message: MessageForm | null;
  blocks: BlockModel[];
  /** When it arrives against when the stock runs out, and what lies between. Null: not worked out. */
  timing: string | null;
  consequences: string[];
  notHappening: string[];
  /** "If stock is not 31 ± 5 by then, it stops and comes back to you." */
  rechecks: string[];
  approveLabel: string;
  expires: string;
  /** Null: this draft is no document to send. */
  pdfHref: string | null;
  /** The document as a file to keep; null: it is none. */
  file: { filename: string; text: string } | null;
  /** A source that is failing or old, and with it what this was prepared from. Null: none, or nothing is to be decided. */
  degraded: string | null;
  /** Why it cannot be approved now, or null. */
  blocked: string | null;
  editedBy: string | null;
  receiptHref: string | null;
};
