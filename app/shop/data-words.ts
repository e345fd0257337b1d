import type { PersonalKind } from "../adapters/store/contract.ts";
import { type Kept, RETENTION_DAYS } from "../ops/facts/retention.ts";

/** What each kind of record that is kept for a time is called. */
export const KEPT_NAMES: Readonly<Record<string, string>> = {
  drafts: "settled drafts",
  modelAnswers: "texts of the model",
  deliveries: "announcements from Shopify",
  runs: "looks at the store",
  dailyFacts: "daily sales and stock",
  customerTies: "ties of orders to one customer",
  accessLog: "accesses",
  exports: "exports that expired",
};

const between = (of: Kept) =>
  `Between ${String(RETENTION_DAYS[of].least)} and ${RETENTION_DAYS[of].most.toLocaleString("en")}.`;

export const KEPT_WORDS: Readonly<Record<Kept, { label: string; help: string }>> = {
  drafts: {
    label: "Settled drafts: their texts, what was approved and what was sent",
    help: `Counted from when it was settled. History keeps that it happened; its receipt goes. ${between("drafts")}`,
  },
  modelAnswers: {
    label: "Texts that a language model wrote",
    help: `Used again for a message like it. ${between("modelAnswers")}`,
  },
  deliveries: {
    label: "Ids of what Shopify announced",
    help: `By these a repeated announcement is known. ${between("deliveries")}`,
  },
  runs: { label: "How each look at your store went", help: between("runs") },
  dailyFacts: {
    label: "Units sold and stock left on each day",
    help: `Seasons are read from whole years: with fewer days they are seen less well. ${between("dailyFacts")}`,
  },
  customerTies: {
    label: "Which orders are of one customer, without their name",
    help: `Counted from the last change of the order. With fewer days, less is seen of who orders twice or sends back. ${between("customerTies")}`,
  },
  accessLog: { label: "Who looked at data of persons", help: between("accessLog") },
};

export const ACCESS_KINDS: Readonly<Record<PersonalKind, string>> = {
  order: "Customer's order",
  message: "Text to somebody",
  supplier_contact: "Supplier's contact",
  staff: "Who decided",
};

/** Screens and jobs, as the access log names them. */
export const ACCESS_REASONS: Readonly<Record<string, string>> = {
  inbox: "opened the inbox",
  alert: "opened a decision",
  draft: "opened a draft",
  history: "opened History",
  receipt: "opened a receipt",
  orders: "opened Purchase orders",
  settings: "opened Settings",
  sources: "opened Sources",
  productAlerts: "opened a product's page",
  newMessage: "began a text",
  startMessage: "began a text",
  editDraft: "edited a draft",
  approveDraft: "approved a draft",
  orderPdf: "downloaded an order",
  customerExport: "downloaded a customer's data",
  notice: "looked for what needs a decision",
  execute_approved: "carried out an approval",
  probe_effect: "looked what came of an approval",
  answer_customer: "answered a customer's request",
  chooseOption: "chose an option",
  notNow: "put a decision aside",
  reopen: "brought a decision back",
  rejectDraft: "rejected a draft",
  waiting: "opened what waits for a yes",
  approveMany: "approved several drafts",
  startUndo: "prepared an undo",
  approvalRules: "opened who may approve",
  saveApprovalRules: "changed who may approve",
  closeOrder: "prepared the end of an order",
  askModel: "asked the language model",
  auditLog: "opened everything that was done",
  checkAudit: "checked everything that was done",
  auditFile: "downloaded everything that was done",
  decideOutcome: "decided what came of an approval",
  readNow: "asked for a read",
  readOlder: "allowed older orders",
  readAllowed: "allowed something to be read",
  saveSettings: "changed settings",
  saveSuppliers: "changed suppliers",
  data: "opened Data and privacy",
  saveRetention: "changed how long things are kept",
  modelPreview: "looked at what a model is sent",
  loop: "looked for what changed",
  first_read: "read the whole store",
  incremental_read: "read what changed",
  relist: "listed the store again",
  apply_webhook: "took in what Shopify announced",
  apply_retention: "removed what is kept no longer",
  expire_approvals: "ended approvals whose time was over",
  record_stock_day: "noted a day's stock",
  redact_shop: "erased the store",
  check_installed: "checked that the app is installed",
  check_audit: "checked everything that was done",
  renew_access: "renewed access to Shopify",
};

/** Our own records, as the access log names them. */
export const RECORD_NOUNS: Readonly<Record<string, string>> = {
  alert: "decision",
  draft: "draft",
  approval: "approval",
  effect: "receipt",
};
