import type { AlertSummary } from "../adapters/store/contract.ts";
import { PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import { orderTotals } from "../ops/drafts/purchase-order/totals.ts";
import type { SourceStatus } from "../ops/facts/source-status.ts";
import { money } from "../ops/money/money.ts";
import { SHELVES, type Shelf } from "../ops/ranking/contract.ts";
import { whyAbove } from "../ops/ranking/why.ts";
import type { AlertLine, InboxModel } from "../ui/models.ts";
import { SHELF_TITLES } from "./shelf-titles.ts";
import { hasOwnSentence, lookedSentence, NOT_LINKED } from "./source-words.ts";
import { type Say, uncapital } from "./say.ts";
import type { Scene } from "./scene.server.ts";
import { degradedOf, sourceBadge } from "./source-state.ts";
import { undecidedAside } from "./undecided.server.ts";

/** Lines per shelf on the page; the rest is counted. */
const LINES_PER_SHELF = 50;
/** A day, for "since yesterday" and for what counts as new. */
const DAY_MS = 86_400_000;
type Shelves = Awaited<ReturnType<Scene["unit"]["alerts"]["open"]>>["shelves"];

/** The inbox: what is worth deciding, in money, and what was not looked at. */
export async function inboxOf(scene: Scene): Promise<InboxModel> {
  const { unit, say, now } = scene;
  const { shelves } = await unit.alerts.open({ limitPerShelf: LINES_PER_SHELF });
  const sources = await unit.sources.all();
  const run = await unit.runs.latest();
  const below = belowOf(shelves);
  const lines = (shelf: Shelf) =>
    shelves[shelf].lines.map((line) => alertLine(line, scene, below.get(line.id) ?? null));

  return {
    summary: summary(shelves, say),
    decideNow: await withOrders(scene, lines("decide_now")),
    thisWeek: { lines: lines("this_week"), total: total(shelves, "this_week", say) },
    canWait: { lines: lines("can_wait"), total: total(shelves, "can_wait", say) },
    more: { thisWeek: beyond(shelves, "this_week"), canWait: beyond(shelves, "can_wait") },
    lookedAtAndFine: lookedAtAndFine(run, say),
    couldNotLook: couldNotLook(run),
    sinceYesterday: await sinceYesterday(scene, sources),
    undecided: await undecidedAside(scene),
    source: sourceBadge(sources, say, now),
    degraded: degradedOf(sources, scene),
  };
}

export function alertLine(
  line: AlertSummary,
  scene: Pick<Scene, "say" | "now" | "today" | "profile">,
  below: AlertSummary | null,
): AlertLine {
  const { say } = scene;
  return {
    id: line.id,
    title: line.title,
    reason: line.reason,
    stake: say.span(line),
    waiting: say.waitingCost(line.waitingPerDayMinor),
    decideBy: say.decideBy(line.decideBy),
    prepared: line.draftTitle ? `Prepared: ${line.draftTitle}` : null,
    draftId: line.draftId,
    cautions: line.cautions,
    shelfReason: line.why,
    aboveNext: below && whyAbove(compared(line), compared(below), wordsOf(scene)),
    change: change(line, scene),
    comesFirst: line.lane === "first",
    reviewLabel: line.draftKind === "purchase_order" ? "Review order" : "Review the draft",
  };
}

/** Each line with the next one down the list, across shelves. */
function belowOf(shelves: Shelves): ReadonlyMap<string, AlertSummary> {
  const lines = allLines(shelves);
  return new Map(
    lines.flatMap((line, at) => {
      const next = lines[at + 1];
      return next ? [[line.id, next] as const] : [];
    }),
  );
}

function compared({ waitingPerDayMinor, currency, attentionMinutes, decideBy, lane, shelf }: AlertSummary) {
  return { waitingPerDay: money(waitingPerDayMinor, currency), attentionMinutes, decideBy, lane, shelf };
}

function wordsOf({ today, profile }: Pick<Scene, "today" | "profile">) {
  return { today, locale: profile.locale };
}

/** The few that matter today say what is prepared in full: "order of 240 to Kiln & Co, $1,872.00". */
async function withOrders({ unit, say }: Scene, lines: readonly AlertLine[]): Promise<AlertLine[]> {
  const told: AlertLine[] = [];
  for (const line of lines) {
    const draft = line.draftId ? await unit.drafts.get(line.draftId) : null;
    const order = PurchaseOrder.safeParse(draft?.payload).data;
    if (!order) {
      told.push(line);
      continue;
    }
    const { units, cost, linesWithoutCost } = orderTotals(order);
    const amount = linesWithoutCost === 0 ? `, ${say.exactly(cost.minor)}` : "";
    told.push({
      ...line,
      prepared: `Prepared: order of ${say.number(units)} to ${order.supplier.name}${amount}`,
    });
  }
  return told;
}

function change(
  line: AlertSummary,
  { say, now, profile }: Pick<Scene, "say" | "now" | "profile">,
): string | null {
  const before = line.stakeYesterdayMinor;
  // On the first day everything is new, which says nothing.
  const isNew = now.getTime() - line.firstSeenAt.getTime() < DAY_MS;
  const knewBefore = line.firstSeenAt.getTime() - profile.installedAt.getTime() > DAY_MS;
  if (before === null) return isNew && knewBefore ? "new" : null;
  // A tenth either way is noise of the estimate, not news.
  if (line.p50Minor > before * 1.1) return `grew from ${say.roughly(before)}`;
  if (line.p50Minor < before * 0.9) return `shrank from ${say.roughly(before)}`;
  return moved(line);
}

/** Whether it stands on another shelf than a day ago. */
function moved({ shelf, shelfYesterday }: AlertSummary): string | null {
  if (shelfYesterday === null || shelfYesterday === shelf) return null;
  const isUp = SHELVES.indexOf(shelf) < SHELVES.indexOf(shelfYesterday);
  return `${isUp ? "up" : "down"} from ${SHELF_TITLES[shelfYesterday]}`;
}

function summary(shelves: Shelves, say: Say): string {
  const now = shelves.decide_now;
  const later = shelves.this_week.count + shelves.can_wait.count;
  const rest = later === 0 ? "" : ` ${say.number(later)} more can wait.`;
  if (now.count === 0) {
    return later === 0 ? "Nothing needs a decision." : `Nothing needs a decision today.${rest}`;
  }
  const { likely, range } = say.span(now);
  return `${say.count(now.count, "decision")} worth ${likely} today (${range}).${rest}`;
}

function total(shelves: Shelves, shelf: Shelf, say: Say): string {
  return say.roughly(shelves[shelf].p50Minor);
}

function beyond(shelves: Shelves, shelf: Shelf): number {
  return Math.max(0, shelves[shelf].count - shelves[shelf].lines.length);
}

type Run = Awaited<ReturnType<Scene["unit"]["runs"]["latest"]>>;

/** What most founders ask first, then how much else was looked for: a sentence for each kind would be a wall. */
function lookedAtAndFine(run: Run, say: Say): string {
  const ran = run?.detectors.filter(({ status }) => status === "ran") ?? [];
  if (ran.length === 0) return "Nothing has been looked at yet.";
  const said = ran.filter(({ id }) => hasOwnSentence(id));
  const others = ran.filter(({ id }) => !hasOwnSentence(id));
  return [
    ...said.map(({ id, lookedAt, alerts, title }) =>
      lookedSentence(id, { title, lookedAt, fine: Math.max(0, lookedAt - alerts) }, say),
    ),
    ...(others.length === 0 ? [] : [othersSentence(others, say)]),
  ].join(" ");
}

function othersSentence(others: readonly { alerts: number }[], say: Say): string {
  const nowhere = others.filter(({ alerts }) => alerts === 0).length;
  const looked = `${say.count(others.length, "other kind")} of trouble ${others.length === 1 ? "was" : "were"} looked for as well`;
  if (nowhere === 0) return `${looked}.`;
  if (nowhere === others.length) return `${looked}; none was found.`;
  return `${looked}; ${say.number(nowhere)} of them ${nowhere === 1 ? "was" : "were"} found nowhere.`;
}

function couldNotLook(run: Run): InboxModel["couldNotLook"] {
  const failed = (run?.detectors ?? []).filter(({ status }) => status !== "ran");
  return [
    // What one cause keeps from being looked at is one line.
    ...[...Map.groupBy(failed, ({ detail }) => detail)].map(([detail, of]) => ({
      text: `${of.map(({ title }) => uncapital(title)).join(", ")} (${detail})`,
      href: "/app/sources",
    })),
    ...NOT_LINKED.map(({ hides, title }) => ({
      text: `${hides} (${title} not linked)`,
      href: "/app/sources",
    })),
  ];
}

async function sinceYesterday(scene: Scene, sources: readonly SourceStatus[]): Promise<string | null> {
  const { unit, say, now } = scene;
  const yesterday = new Date(now.getTime() - DAY_MS);
  const profile = await unit.profile.get();
  if (!profile || profile.installedAt > yesterday || sources.length === 0) return null;
  const { solved, opened, grew } = await unit.alerts.changedSince(yesterday);
  const most = grew.toSorted((a, b) => b.toMinor - b.fromMinor - (a.toMinor - a.fromMinor))[0];
  const parts = [
    solved > 0 ? `${say.number(solved)} solved` : null,
    most && grew.length === 1
      ? `1 grew from ${say.roughly(most.fromMinor)} to ${say.roughly(most.toMinor)}`
      : null,
    most && grew.length > 1
      ? `${say.number(grew.length)} grew, most of all ${most.title} (${say.roughly(most.fromMinor)} to ${say.roughly(most.toMinor)})`
      : null,
    opened > 0 ? `${say.number(opened)} new` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "Since yesterday: no change." : `Since yesterday: ${parts.join(", ")}.`;
}

/** Alerts on all shelves together, in order. */
export function allLines(shelves: Shelves): AlertSummary[] {
  return SHELVES.flatMap((shelf) => shelves[shelf].lines);
}
