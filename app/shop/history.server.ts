import type { AuditEntry } from "../adapters/store/contract.ts";
import { customerNotice } from "../ops/drafts/customer-notice/customer-notice.ts";
import { markdownList } from "../ops/drafts/markdown-list/markdown-list.ts";
import { note } from "../ops/drafts/note/note.ts";
import { stockCount } from "../ops/drafts/stock-count/stock-count.ts";
import { vendorMessage } from "../ops/drafts/vendor-message/vendor-message.ts";
import { Invalid } from "../ops/errors.ts";
import type { HistoryModel } from "../ui/models.ts";
import { LOG_WORDS, ROUTINE } from "./log-words.ts";
import { capital } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { KEPT_NAMES } from "./data-words.ts";
import { degraded } from "./source-state.ts";
import { undecidedOf } from "./undecided.server.ts";

const PAGE = 30;
type Entry = HistoryModel["entries"][number];
type Tone = Entry["outcome"]["tone"];

/** What people and the app did, latest first, from the append-only chain. `cursor`: the entry to go on before. */
export async function historyOf(scene: Scene, cursor: string | null): Promise<HistoryModel> {
  const before = cursor === null ? null : cursorOf(cursor);
  const page = await scene.unit.audit.page({ before, limit: PAGE + 1, without: ROUTINE });
  const shown = page.slice(0, PAGE);
  return {
    entries: shown.map((entry) => entryModel(entry, scene)),
    degraded: await degraded(scene),
    undecided: before === null ? await undecidedOf(scene) : [],
    nextCursor: page.length > PAGE ? String(shown.at(-1)?.seq ?? "") : null,
  };
}

function plain({ action }: AuditEntry): string {
  return action.replaceAll(/[._]/g, " ");
}

function erased(entry: AuditEntry): string {
  return `${capital(WORDS[entry.action]?.outcome ?? plain(entry))}; the details were erased`;
}

/** Entries are numbered from 1 in a column of four bytes. Throws Invalid for anything else. */
const LAST_SEQ = 2_147_483_647;

export function cursorOf(text: string): number {
  const seq = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (seq >= 1 && seq <= LAST_SEQ) return seq;
  throw new Invalid("malformed_cursor", "This page of History does not exist. Go back to the first one.");
}

/** "You", "Shopify", "Ops Room", "User 101". */
export function personOf(actor: string, { say, viewer }: Pick<Scene, "say" | "viewer">): string {
  return actor === "shopify" ? "Shopify" : capital(say.who({ userId: actor, name: null }, viewer));
}

export function entryModel(entry: AuditEntry, { say, viewer }: Scene): Entry {
  const words = wordsFor(entry);
  const title = textOf(entry, "title");
  return {
    id: String(entry.seq),
    when: say.when(entry.at),
    who: personOf(entry.actor, { say, viewer }),
    what: entry.redacted
      ? erased(entry)
      : words
        ? words.what(title, entry)
        : `${plain(entry)} ${title}`.trim(),
    outcome: words ? { text: words.outcome, tone: words.tone } : { text: "recorded", tone: "info" },
    // What an erased entry led to is erased as well.
    href: entry.redacted ? null : (words?.href?.(entry) ?? null),
  };
}

type Words = {
  what: (title: string, entry: AuditEntry) => string;
  outcome: string;
  tone: Tone;
  href?: (entry: AuditEntry) => string;
};

const toReceipt = (entry: AuditEntry) => `/app/history/${entry.subject}`;
const toAlert = (entry: AuditEntry) => `/app/alerts/${entry.subject}`;
const toDraft = (entry: AuditEntry) => `/app/drafts/${entry.subject}`;

/** One line per kind of audit entry; an unknown one is shown by its own name, never hidden. */
const WORDS: Readonly<Record<string, Words>> = {
  ...LOG_WORDS,
  "draft.edited": { what: (title) => `Edited ${title}`, outcome: "edited", tone: "info", href: toDraft },
  "draft.approved": {
    what: (title) => `Approved ${title}`,
    outcome: "approved",
    tone: "info",
    href: toReceipt,
  },
  "draft.first_yes": {
    what: (title) => `Said yes to ${title}; it waits for a second person`,
    outcome: "first yes",
    tone: "info",
    href: toReceipt,
  },
  "draft.rejected": {
    what: (title, entry) => `Rejected ${title}${because(entry)}`,
    outcome: "rejected",
    tone: "info",
    href: toDraft,
  },
  "undo.prepared": {
    what: (title) => `Prepared to take back ${title}`,
    outcome: "prepared",
    tone: "info",
    href: (entry) => `/app/drafts/${textOf(entry, "draftId")}`,
  },
  "approval_rules.saved": {
    what: (_, entry) => `Changed who may approve: ${textOf(entry, "changed")}`,
    outcome: "saved",
    tone: "info",
  },
  "approval.stopped": {
    what: (_, entry) => `Stopped before anything was sent: ${textOf(entry, "message")}`,
    outcome: "stopped",
    tone: "warning",
    href: toReceipt,
  },
  "approval.expired": {
    what: (title) => `Approval expired ${title}`.trim(),
    outcome: "expired",
    tone: "warning",
    href: toReceipt,
  },
  "effect.sending": {
    what: (title) => `Began carrying out ${title}`,
    outcome: "sending",
    tone: "info",
    href: toReceipt,
  },
  "effect.done": {
    what: (title) => `Carried out ${title}`,
    outcome: "done",
    tone: "success",
    href: toReceipt,
  },
  "effect.failed": {
    what: (title) => `Could not carry out ${title}`,
    outcome: "failed",
    tone: "critical",
    href: toReceipt,
  },
  "effect.unknown": {
    what: (title) => `Not known yet whether ${title} arrived`,
    outcome: "unknown",
    tone: "warning",
    href: toReceipt,
  },
  "effect.decided_arrived": {
    what: (title, entry) => `Said that ${title} arrived${because(entry)}`,
    outcome: "arrived",
    tone: "success",
    href: toReceipt,
  },
  "effect.decided_not_arrived": {
    what: (title, entry) => `Said that ${title} did not arrive${because(entry)}`,
    outcome: "not arrived",
    tone: "warning",
    href: toReceipt,
  },
  "alert.chosen": {
    what: (title, entry) => `Chose “${textOf(entry, "option")}” for ${title}`,
    outcome: "chosen",
    tone: "info",
    href: toAlert,
  },
  "alert.snoozed": {
    what: (title, entry) => `Put off ${title}${because(entry)}`,
    outcome: "put off",
    tone: "info",
    href: toAlert,
  },
  "alert.dismissed": {
    what: (title, entry) => `Dismissed ${title}${because(entry)}`,
    outcome: "dismissed",
    tone: "info",
    href: toAlert,
  },
  "alert.wrong_data": {
    what: (title, entry) => `Marked the data of ${title} as wrong${because(entry)}`,
    outcome: "wrong data",
    tone: "warning",
    href: toAlert,
  },
  "alert.reopened": {
    what: (title) => `Reopened ${title}`,
    outcome: "reopened",
    tone: "info",
    href: toAlert,
  },
  "settings.saved": {
    what: (_, entry) => `Changed settings: ${textOf(entry, "changed")}`,
    outcome: "saved",
    tone: "info",
  },
  "suppliers.saved": {
    what: (_, entry) => `Changed suppliers: ${textOf(entry, "changed")}`,
    outcome: "saved",
    tone: "info",
  },
  "shop.currency_changed": {
    what: (_, entry) =>
      `The store's currency changed to ${textOf(entry, "currency")}; everything is read anew${
        textOf(entry, "limit") === "removed" ? ", and the limit for one order was removed" : ""
      }`,
    outcome: "noticed",
    tone: "warning",
  },
  "shop.time_zone_changed": {
    what: (_, entry) =>
      `The store's time zone changed to ${textOf(entry, "timeZone")}; days were counted again`,
    outcome: "noticed",
    tone: "warning",
  },
  "source.read": {
    what: (_, entry) =>
      `Read the whole store: ${countOf(entry, "variants")} variants, ${countOf(entry, "lines")} order lines`,
    outcome: "read",
    tone: "success",
    href: () => "/app/sources",
  },
  app_uninstalled: { what: () => "Uninstalled Ops Room", outcome: "uninstalled", tone: "warning" },
  scopes_changed: {
    what: () => "Changed what Ops Room may read and write",
    outcome: "changed",
    tone: "info",
  },
  customers_data_request: {
    what: (_, entry) => `Handed on a customer's request for their data, about ${ordersOf(entry)}`,
    outcome: "asked",
    tone: "info",
    href: () => "/app/settings/data",
  },
  customers_redact: {
    what: (_, entry) => `Handed on that a customer's data are to be erased, about ${ordersOf(entry)}`,
    outcome: "asked",
    tone: "info",
    href: () => "/app/settings/data",
  },
  "customer.collected": {
    what: () => "Gathered what is held about a customer, to be downloaded",
    outcome: "ready",
    tone: "success",
    href: () => "/app/settings/data",
  },
  "customer.erased": {
    what: () => "Erased what was held about a customer",
    outcome: "erased",
    tone: "success",
    href: () => "/app/settings/data",
  },
  "retention.saved": {
    what: (_, entry) => `Changed how long records are kept: ${textOf(entry, "changed")}`,
    outcome: "saved",
    tone: "info",
    href: () => "/app/settings/data",
  },
  "retention.applied": {
    what: (_, entry) => `Removed records that were older than they are kept: ${rowsOf(entry)}`,
    outcome: "removed",
    tone: "info",
    href: () => "/app/settings/data",
  },
  shop_redacted: {
    what: () => "Asked for this store's data to be erased; it was",
    outcome: "erased",
    tone: "info",
  },
};

function wordsFor(entry: AuditEntry): Words | undefined {
  const words = WORDS[entry.action];
  const ofKind = BY_KIND.get(textOf(entry, "kind"))?.[entry.action];
  return words && { ...words, ...ofKind };
}

/** A text to somebody is carried out by the founder; Ops Room records it. */
const MESSAGE_WORDS: Readonly<Record<string, Pick<Words, "what" | "outcome">>> = {
  "draft.edited": { what: (title) => `Edited: ${title}`, outcome: "edited" },
  "draft.approved": { what: (title) => `Marked as sent: ${title}`, outcome: "sent" },
  "effect.sending": { what: (title) => `Began recording: ${title}`, outcome: "recording" },
  "effect.done": { what: (title) => `Recorded as sent: ${title}`, outcome: "recorded" },
};

/** A list that the founder works from, and says to have worked through. */
const DOCUMENT_WORDS: typeof MESSAGE_WORDS = {
  ...MESSAGE_WORDS,
  "draft.approved": { what: (title) => `Marked as done: ${title}`, outcome: "done" },
  "effect.done": { what: (title) => `Recorded as done: ${title}`, outcome: "recorded" },
};

const BY_KIND: ReadonlyMap<string, typeof MESSAGE_WORDS> = new Map([
  [vendorMessage.id, MESSAGE_WORDS],
  [note.id, MESSAGE_WORDS],
  [customerNotice.id, MESSAGE_WORDS],
  [stockCount.id, DOCUMENT_WORDS],
  [markdownList.id, DOCUMENT_WORDS],
]);

function because(entry: AuditEntry): string {
  const reason = textOf(entry, "reason");
  return reason === "" ? "" : `: ${reason}`;
}

function ordersOf(entry: AuditEntry): string {
  const orders = entry.detail["orders"];
  return orders === 1 ? "1 order" : `${typeof orders === "number" ? String(orders) : "some"} orders`;
}

/** "drafts 3, runs 12" */
function rowsOf(entry: AuditEntry): string {
  const rows = entry.detail["rows"];
  if (typeof rows !== "object" || rows === null) return "some";
  return Object.entries(rows)
    .map(([what, count]) => `${KEPT_NAMES[what] ?? what} ${String(count)}`)
    .join(", ");
}

function countOf(entry: AuditEntry, key: string): string {
  const value = entry.detail[key];
  return typeof value === "number" ? value.toLocaleString("en") : "some";
}

export function textOf(entry: AuditEntry, key: string): string {
  const value = entry.detail[key];
  return typeof value === "string" ? value : "";
}
