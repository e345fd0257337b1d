import type { AlertRecord } from "../adapters/store/contract.ts";
import type { Alert, Evidence, Option } from "../ops/detectors/contract.ts";
import { PurchaseOrder } from "../ops/drafts/purchase-order/payload.ts";
import { NotFound } from "../ops/errors.ts";
import type { Provenance } from "../ops/facts/provenance.ts";
import { addDays, dayIn } from "../ops/facts/day.ts";
import type { AlertModel, ChartModel, EvidenceModel, OptionModel, When } from "../ui/models.ts";
import { assumptionsOf, isBeingWorkedOut } from "./alert-assumptions.server.ts";
import { preparedFor } from "./draft-card.server.ts";
import { appHref, sourceHref, subjectLink } from "./hrefs.ts";
import { purposesAbout } from "./messages/choices.server.ts";
import { SHELF_TITLES } from "./shelf-titles.ts";
import { degraded } from "./source-state.ts";
import type { Say } from "./say.ts";
import { sayIn, type Scene } from "./scene.server.ts";

/** One alert with its evidence, choices and prepared work. */
export async function alertOf(visited: Scene, id: string): Promise<AlertModel> {
  const record = await findAlert(visited, id);
  const scene = { ...visited, say: sayIn(visited, record.alert.stake.p50.currency) };
  const { say } = scene;
  const { alert } = record;
  return {
    id: record.id,
    title: alert.title,
    state: record.state,
    stateText: stateText(record, scene),
    stake: say.moneyRange(alert.stake),
    comesFirst: alert.lane === "first",
    waiting: say.waitingCost(alert.waitingPerDay.minor),
    decideBy: say.decideBy(alert.decideBy),
    happening: alert.reason,
    options: alert.options.map((option) => optionModel(option, alert, say)),
    chosenOptionId: record.chosenOptionId,
    draft: record.state === "solved" ? null : await preparedFor(scene, record),
    chart: chartOf(record, scene),
    evidence: alert.evidence.map((evidence) => evidenceModel(evidence, alert, say)),
    assumptions: await assumptionsOf(scene, alert),
    workingOut: await isBeingWorkedOut(scene),
    missing: alert.missing.map(({ text, effect, cure }) => ({
      text,
      effect,
      cure: cure ? { label: cure.label, href: appHref(cure.href) } : null,
    })),
    changesMind: alert.changesMind,
    calculation: alert.calculation.map((line) => ({
      text: line.text,
      evidence: alert.evidence
        .filter(({ id }) => line.evidence.includes(id))
        .map(({ id, label }) => ({ id, label })),
    })),
    past: await pastOf(scene, alert),
    sameUnits: await sameUnits(scene, record),
    shelf: SHELF_TITLES[record.shelf],
    subjectLink: subjectLink(alert.subject),
    canWriteAbout: purposesAbout(alert).length > 0,
    degraded: await degraded(visited),
  };
}

/** Throws NotFound, with the same words for an alert of another shop. */
export async function findAlert(scene: Pick<Scene, "unit">, id: string): Promise<AlertRecord> {
  const record = await scene.unit.alerts.get(id);
  if (!record)
    throw new NotFound(
      "alert_not_found",
      "There is no such alert in this store. It may have been solved long ago.",
    );
  return record;
}

export function stateText(
  record: AlertRecord,
  { say, viewer }: Pick<Scene, "say" | "viewer">,
): string | null {
  const { decision } = record;
  if (record.state === "open") return null;
  if (record.state === "solved")
    return `Solved: it was not found again when last looked, ${say.when(record.lastSeenAt).short}.`;
  if (!decision) return null;
  const who = say.who(decision.by, viewer);
  const on = say.when(decision.at).short;
  const reason = decision.reason === "" ? "" : ` Reason: ${decision.reason}`;
  switch (decision.kind) {
    case "snoozed": {
      const until = decision.until
        ? `until ${say.day(decision.until).short}`
        : decision.untilEvent === "delivery_arrives"
          ? "until a delivery arrives"
          : "until stock changes";
      return `Put off ${until} by ${who}, ${on}.${reason}`;
    }
    case "dismissed":
      return `Dismissed by ${who}, ${on}. It stays quiet while nothing changes.${reason}`;
    case "wrong_data":
      return `Marked as wrong data by ${who}, ${on}. It stays quiet until the price, the cost or the delivery time changes, or stock by more than a few sales.${reason}`;
    case "reopened":
    case "rejected":
      return null;
    case "acted":
      return `Decided by ${who}, ${on}.${reason}`;
  }
}

function optionModel(option: Option, alert: Alert, say: Say): OptionModel {
  return {
    id: option.id,
    title: option.title,
    money: isPriced(alert) ? optionMoney(option, say) : null,
    cash: cashText(option, say),
    tradeOff: option.tradeOff,
    reversible: option.reversible,
    badge: badgeOf(option, alert, say),
    prepares: option.draft !== null,
  };
}

function optionMoney({ id, money }: Option, say: Say): OptionModel["money"] {
  const { likely, range } = say.moneyRange(money);
  return id === "nothing" ? { likely, range: "the measure" } : { likely: say.signed(money.p50), range };
}

/** Whether money is put on the matter at all: to no choice of an agreement or of security. */
function isPriced({ options }: Pick<Alert, "options">): boolean {
  return options.some(({ money: { p10, p50, p90 } }) => [p10, p50, p90].some(({ minor }) => minor !== 0));
}

/** To the cent only where the cost of every line is known; else it is worked out from what sales are likely to leave. */
export function cashText({ cash, draft }: Pick<Option, "cash" | "draft">, say: Say): string | null {
  if (cash.minor <= 0) return null;
  const lines = PurchaseOrder.shape.lines.safeParse(draft?.payload["lines"]).data ?? [];
  // What a quicker delivery costs is not known before the supplier names it.
  const isKnown =
    !draft?.payload["isQuick"] &&
    lines.length > 0 &&
    lines.every(({ unitCostMinor }) => unitCostMinor !== null);
  return isKnown ? say.exactly(cash.minor) : `about ${say.roughly(cash.minor)}`;
}

function badgeOf(option: Option, alert: Alert, say: Say): OptionModel["badge"] {
  if (option.id === alert.bestOptionId) return bestBadge(option, alert, say);
  return option.onlyShown ? { text: "To compare", why: option.onlyShown, isAdvice: false } : null;
}

/**
 * The best choice is the best on average over all simulated outcomes, while the figure beside each is the likely
 * one. Where another choice shows a higher figure, the badge says so instead of claiming what the eye refutes.
 */
export function bestBadge(best: Option, { options }: Alert, say: Say): OptionModel["badge"] {
  if (!isPriced({ options })) return { text: "Advised", why: null, isAdvice: true };
  const higher = options
    .filter(({ money }) => money.p50.minor > best.money.p50.minor)
    .filter(({ money }) => say.signed(money.p50) !== say.signed(best.money.p50))
    .toSorted((a, b) => b.money.p50.minor - a.money.p50.minor);
  if (higher.length === 0) return { text: "Worth most", why: null, isAdvice: true };
  // One that is only shown says itself why it is not advised.
  const [rival] = higher.filter(({ onlyShown }) => !onlyShown);
  return {
    ...{ text: "Advised", isAdvice: true },
    why: rival
      ? `“${rival.title}” shows the higher likely figure, but averaged over good and bad outcomes it is not clearly better.`
      : null,
  };
}

function evidenceModel(evidence: Evidence, alert: Alert, say: Say): EvidenceModel {
  const range = evidence.range && {
    low: say.quantity(evidence.range.low, evidence.unit),
    high: say.quantity(evidence.range.high, evidence.unit),
  };
  return {
    id: evidence.id,
    label: evidence.label,
    value: say.quantity(evidence.value, evidence.unit),
    // A range that is a point, as it is said, says nothing more.
    range: range && range.low !== range.high ? `${range.low} to ${range.high}` : null,
    sources: evidence.sources.map((source) => ({
      text: say.source(source),
      href: sourceHref(source, alert.subject),
      when: isRead(source) ? say.when(new Date(source.observedAt)) : IN_FORCE,
    })),
  };
}

/** What is set or assumed was not read at any moment: it holds. */
function isRead({ connector }: Provenance): boolean {
  return connector !== "settings" && connector !== "assumption";
}

const IN_FORCE: When = { short: "in force", exact: "The value in force when this was worked out." };

/** Units ahead under the chosen option against nothing. Null where the detector gave no such picture. */
function chartOf(record: AlertRecord, { say, profile }: Scene): ChartModel | null {
  const { alert, chosenOptionId } = record;
  const nothing = alert.stockAhead.find(({ optionId }) => optionId === "nothing");
  const chosen =
    alert.stockAhead.find(({ optionId }) => optionId === chosenOptionId) ??
    alert.stockAhead.find(({ optionId }) => optionId === alert.bestOptionId);
  const option = alert.options.find(({ id }) => id === chosen?.optionId);
  if (!nothing || !chosen || !option) return null;
  const first = dayIn(profile.timeZone, record.lastSeenAt);
  const days = nothing.p50.map((_, index) => addDays(first, index));
  return {
    days: days.map((day) => say.day(day).short),
    nothing: { p10: nothing.p10, p50: nothing.p50, p90: nothing.p90 },
    chosen: { label: option.title, p10: chosen.p10, p50: chosen.p50, p90: chosen.p90 },
    summary: `${runsOut("Doing nothing", nothing.p50, days, say)} ${runsOut(option.title, chosen.p50, days, say)}`,
  };
}

function runsOut(label: string, units: readonly number[], days: readonly string[], say: Say): string {
  const empty = units.findIndex((left) => left <= 0);
  const day = days[empty];
  if (day === undefined) return `${label}: stock likely lasts the ${say.count(units.length, "day")} shown.`;
  const out = units.filter((left) => left <= 0).length;
  return `${label}: likely none left from ${say.day(day).short}, ${say.count(out, "day")} without stock of the ${say.number(units.length)} shown.`;
}

async function sameUnits({ unit, say }: Scene, { id, alert }: AlertRecord): Promise<AlertModel["sameUnits"]> {
  const others = await unit.alerts.sharingSituation({ situation: alert.situation, except: id });
  return others.map((line) => ({ id: line.id, title: line.title, stake: say.span(line).likely }));
}

/** What was decided and ordered before, latest first. */
async function pastOf({ unit, say, viewer }: Scene, alert: Alert): Promise<AlertModel["past"]> {
  const { variantId } = alert.subject;
  const orders = variantId === null ? [] : await unit.purchaseOrders.forVariant(variantId);
  const decisions = await unit.decisions.forFingerprint(alert.fingerprint);
  const entries = [
    ...orders.map((order) => ({
      at: order.placedAt,
      text: `Ordered ${say.count(order.units, "unit")} (${order.reference}), expected ${say.day(order.expectedDay).short}${
        order.state === "received" ? ", arrived" : order.state === "cancelled" ? ", cancelled" : ""
      }.`,
    })),
    ...decisions.map((decision) => ({
      at: decision.at,
      text: `${DECIDED[decision.kind]} by ${say.who(decision.by, viewer)}${decision.reason ? `: ${decision.reason}` : "."}`,
    })),
  ];
  return entries
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ at, text }) => ({ when: say.when(at), text }));
}

const DECIDED = {
  snoozed: "Put off",
  dismissed: "Dismissed",
  wrong_data: "Marked as wrong data",
  acted: "Acted on",
  reopened: "Reopened",
  rejected: "Draft rejected",
} as const;
