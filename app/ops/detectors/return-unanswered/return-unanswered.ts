import { daysBetween } from "../../facts/day.ts";
import type { ReturnRow } from "../../facts/rows/returns.ts";
import { counted } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput, type DraftSeed } from "../contract.ts";
import { evenDays, TURNS } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { DISPUTE_FEE_MINOR } from "../shared/order-care/fraud.ts";
import { CONTACT_MINOR } from "../shared/returns/costs.ts";
import { assumptionSource } from "../shared/sources.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { options, words } from "./sentences.ts";

const asks = { returns: { lastDays: 180 } } as const;
type Input = DetectInput<typeof asks>;

/** Of customers who get no answer, those who write, and those who go to their bank. Judgements, stated as such. */
const WRITES: Span = { low: 0.4, likely: 0.7, high: 0.95 };
const CONTESTS: Span = { low: 0.01, likely: 0.05, high: 0.15 };
/** A day of work, and a night for it. A judgement, stated as such. */
const LIMIT_DAYS = 2;
/** By then whoever writes has written. A judgement, stated as such. */
const PATIENCE_DAYS = 14;
/** Most lines that an answer can show. */
const MOST_LINES = 100;

type Waiting = { row: ReturnRow; days: number };

/**
 * Raises one alert for all returns that were asked for more than two days ago and not answered, about the one that waits
 * longest. It has no row of its own in the catalogue: what is at stake is that of RET-04, before the goods come.
 *
 * stake = Σ P(writes) × answer + P(goes to the bank) × fee; refund and goods hang on the answer and drop out.
 */
export const returnUnanswered = defineDetector({
  id: "return_unanswered",
  title: "Returns that customers ask for and nobody answered",
  asks: () => asks,
  detect(input) {
    const rows = [...input.facts.returns.values()].filter(({ status }) => status === "requested");
    const waiting = rows
      .map((row): Waiting => ({ row, days: daysBetween(row.createdDay, input.today) }))
      .filter(({ days }) => days > LIMIT_DAYS)
      .toSorted((a, b) => b.days - a.days || (a.row.returnId < b.row.returnId ? -1 : 1));
    const alert = alertFor(waiting, input);
    return { alerts: alert ? [alert] : [], lookedAt: rows.length };
  },
});

function gainOfAnswering(count: number, seed: number): Gain {
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed, name: `unanswered ${name}`, most });
  const [writes, contests] = [draws(WRITES, "writes", 1), draws(CONTESTS, "contests", 1)];
  const [contact, fee] = [draws(CONTACT_MINOR, "contact"), draws(DISPUTE_FEE_MINOR, "fee")];
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  return gainOf(
    (path) => count * (at(writes, path) * at(contact, path) + at(contests, path) * at(fee, path)),
  );
}

function alertFor(waiting: readonly Waiting[], input: Input): Alert | null {
  const [first] = waiting;
  const money = gainOfAnswering(waiting.length, input.seed);
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  const { row, days } = first;
  const sources = waiting.slice(0, 10).map((one) => one.row.source);
  const waitingPerDayMinor = money.mean / PATIENCE_DAYS;
  const canWait = evenDays(waitingPerDayMinor);
  return toldAlert({
    detector: "return_unanswered",
    catalogueIds: [],
    // Answered, the next one is another matter.
    recordId: row.returnId,
    subject: recordSubject("order", row.orderId, row.orderName),
    situation: "returns:unanswered",
    shop: input,
    evidence: [
      {
        id: "returns",
        label: "Returns that wait for an answer",
        unit: "times",
        value: waiting.length,
        sources,
      },
      { id: "oldest", label: "Asked for, at most", unit: "days", value: days, sources: [row.source] },
      {
        ...{ id: "limit", label: "Nobody minds to wait for", unit: "days", value: LIMIT_DAYS },
        sources: [assumptionSource(input.today, "limit")],
      },
    ],
    judgements: [
      { id: "writes", label: "Write while they wait", unit: "share", span: WRITES },
      { id: "contact", label: "Answering one", unit: "minor", span: CONTACT_MINOR },
      { id: "contests", label: "Go to their bank", unit: "share", span: CONTESTS },
      { id: "fee", label: "Fee of a chargeback", unit: "minor", span: DISPUTE_FEE_MINOR },
    ],
    common: (fact) => ({
      ...(canWait !== null && { even: fact("per_day", counted(canWait, "days"), TURNS) }),
      returns: fact("returns", counted(waiting.length, "returns")),
      oldest: fact("oldest", counted(days, "days")),
      limit: fact("limit", counted(LIMIT_DAYS, "days")),
      order: recorded("The order", { type: "reference", text: row.orderName, of: "shop_order" }, row.source),
      product: recorded(
        "The product",
        { type: "name", text: row.lines[0]?.title ?? row.name, of: "product" },
        row.source,
      ),
    }),
    words: { ...words, changesMind: [...(canWait === null ? [] : [words.soon]), ...words.changesMind] },
    best: { id: "answer", money },
    choices: [
      {
        ...byHand("answer", { ...options.answer, money }),
        ...{ reversible: false, draft: seedOf(row) },
      },
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor,
    attentionMinutes: 2 + waiting.length,
    evidenceKey: `${doublings(waiting.length)} returns`,
  });
}

/** A return of which not every line is known is answered by hand. */
function seedOf({ returnId, orderId, orderName, name, lines, whole }: ReturnRow): DraftSeed | null {
  if (!whole || lines.length === 0 || lines.length > MOST_LINES) return null;
  return {
    kind: "return_decision",
    payload: {
      ...{ returnId, orderId, name, orderName },
      lines: lines.map(({ title, quantity }) => ({ title: title || name, units: quantity })),
      ...{ decision: "approve", reason: "RETURN_PERIOD_ENDED", byHand: false },
    },
  };
}
