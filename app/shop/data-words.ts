import type { PersonalKind } from "../adapters/store/contract.ts";
import { type Kept, RETENTION_DAYS } from "../ops/facts/retention.ts";

/** What each kind of record that is kept for a time is called. */
export const KEPT_NAMES: Readonly<Record<string, string>> = {
  drafts: "settled drafts",
  modelAnswers: "texts of the model",
  deliveries: "announcements from Shopify",
  runs: "looks at the store",
  dailyFacts: "daily sales and stock",
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
};
