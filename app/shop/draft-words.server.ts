/** What a draft's state, time limit and preconditions are called on screens. */
import type { AlertRecord, DraftRecord } from "../adapters/store/contract.ts";
import type { Approval } from "../ops/approvals/contract.ts";
import { expiryHours } from "../ops/approvals/expiry.ts";
import type { DraftKind, Precondition } from "../ops/drafts/contract.ts";
import type { PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import type { Outcome } from "../ops/execution/contract.ts";
import { addDays, dayIn, daysBetween } from "../ops/facts/day.ts";
import { subjectOf } from "./draft-subject.ts";
import { uncapital } from "./say.ts";
import type { Scene } from "./scene.server.ts";

/** How long an approval holds: before it is given, in hours; after, until when. */
export async function approvalWindow(
  { unit, say }: Scene,
  draft: DraftRecord,
  kind: DraftKind,
): Promise<string> {
  const [latest] = latestFirst(await unit.approvals.forDraft(draft.id));
  if (draft.state === "approved" && latest) return `Expires ${say.when(latest.expiresAt).exact}`;
  // Marking as sent is done at once, and nothing of it is checked against the store.
  if (subjectOf(draft).isMessage) return "History will show the text exactly as it stands here.";
  return `An approval expires after ${say.count(expiryHours(kind), "hour")} and is checked again when it runs.`;
}

export function latestFirst(approvals: readonly Approval[]): Approval[] {
  return approvals.toSorted((a, b) => b.approvedAt.getTime() - a.approvedAt.getTime());
}

/** Null while it waits for a decision and nothing is unusual about it. */
export function draftStateText(state: DraftRecord["state"], outcome: Outcome | null): string | null {
  switch (state) {
    case "proposed":
      return outcome?.state === "failed" ? `The last try stopped: ${outcome.message}` : null;
    case "approved":
      return "Approved; it is being carried out.";
    case "sending":
      return "Being carried out right now.";
    case "done":
      return "Done. The receipt is in History.";
    case "failed":
      return `It could not be carried out, and nothing changed in the store. ${outcome && outcome.state !== "done" ? outcome.message : ""}`.trim();
    case "unknown":
      return `It is not known yet whether it reached the store. It is looked for and never sent twice. ${
        outcome && outcome.state !== "done" ? outcome.message : ""
      }`.trim();
    case "dismissed":
      return "Set aside.";
    case "expired":
      return "The approval expired before it was carried out. Nothing was sent. Look again and approve anew.";
  }
}

/** "If stock of Ceramic Mug is not 31 ± 6 by then, it stops and comes back to you." */
export function recheck({ label, value, tolerance, currency }: Precondition, say: Scene["say"]): string {
  const stops = "it stops and comes back to you.";
  if (typeof value === "number") {
    const said = currency === undefined ? say.number(value) : say.amount(value, currency);
    const span = tolerance === 0 ? said : `${said} ± ${say.number(tolerance)}`;
    return `If ${uncapital(label)} is not ${span} by then, ${stops}`;
  }
  if (value === null) return `If ${uncapital(label)}, none now, has changed by then, ${stops}`;
  return value === "exists"
    ? `If ${label.replace(/ in the store$/, "")} is no longer in the store, ${stops}`
    : `If ${uncapital(label)} has changed by then, ${stops}`;
}

/**
 * "Stock likely runs out on Thursday and the order is expected on Tue 8 Dec, 12 days later. About 51 sales are missed
 * until then, about $1,900 lost." Without it, a day that the order is needed by and a later one on which it comes
 * would read as a mistake.
 */
export function timingText(
  order: PurchaseOrder,
  { draft, record }: { draft: Pick<DraftRecord, "optionId" | "payload">; record: AlertRecord },
  { say, today, profile }: Pick<Scene, "say" | "today" | "profile">,
): string | null {
  const ahead = record.alert.stockAhead.find(({ optionId }) => optionId === "nothing")?.p50;
  if (!ahead) return null;
  // What is pictured is the stock of what is ordered: of a bundle that lacks a part, the part's.
  const { subject } = record.alert;
  const line = order.lines.find(({ variantId }) => variantId === subject.variantId) ?? order.lines[0];
  const title = line?.title ?? subject.title;
  const available = record.alert.evidence.find(({ id }) => id === "available")?.value ?? 0;
  const empty = ahead.findIndex((units) => units <= 0);
  const expected = say.day(order.expectedDay).short;
  if (empty < 0) return `The order is expected ${onDay(expected)}, while stock of ${title} still lasts.`;
  const seen = addDays(dayIn(profile.timeZone, record.lastSeenAt), empty);
  const runsOut = seen < today ? today : seen;
  const days = daysBetween(runsOut, order.expectedDay);
  if (days <= 0)
    return `The order is expected ${onDay(expected)}, before stock of ${title} likely runs out (${say.day(runsOut).short}).`;
  const later = say.count(days, "day");
  const out =
    empty === 0 && available <= 0
      ? `None of ${title} is left, and the order is expected ${onDay(expected)}, in ${later}.`
      : `Stock of ${title} likely runs out ${onDay(say.day(runsOut).short)}, and the order is expected ${onDay(expected)}, ${later} after that.`;
  return `${out} ${missedText(draft, record, say)}`.trim();
}

/** What is missed until the order lands; known for the advised choice alone. */
function missedText(
  { optionId, payload }: Pick<DraftRecord, "optionId" | "payload">,
  { alert }: AlertRecord,
  say: Scene["say"],
): string {
  const value = (id: string) => alert.evidence.find((evidence) => evidence.id === id)?.value;
  const missed = value("missed_best");
  const [perUnit, lostShare] = [value("contribution_per_unit"), value("lost_sale_share")];
  if (optionId !== alert.bestOptionId || missed === undefined || missed < 0.5) return "";
  const cost =
    perUnit === undefined || lostShare === undefined
      ? ""
      : `, which costs you about ${say.roughly(Math.round(missed * perUnit * lostShare))}`;
  return `About ${say.count(Math.round(missed), "sale")} ${Math.round(missed) === 1 ? "is" : "are"} missed until then${cost}.${payload["isQuick"] ? "" : " No order placed now can land sooner at the usual delivery time."}`;
}

/** "on Thursday", "on Tue 8 Dec"; "today" and "tomorrow" stand alone. */
function onDay(day: string): string {
  return day === "today" || day === "tomorrow" || day === "yesterday" ? day : `on ${day}`;
}
