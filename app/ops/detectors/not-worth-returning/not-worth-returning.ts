import type { ReturnRow } from "../../facts/rows/returns.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { counted, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { evenAmount, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { doublings } from "../shared/doublings.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { orderFact } from "../shared/order-care/order-fact.ts";
import { costOfUnits, RETURN_MINOR, UNSELLABLE } from "../shared/returns/costs.ts";
import { ends } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { options, words } from "./sentences.ts";

const asks = { variants: true, returns: { lastDays: 60 } } as const;
type Input = DetectInput<typeof asks>;

/** Of what may be kept, the part that comes back as others who ask for it too. A judgement, stated as such. */
const ASKS: Span = { low: 0.02, likely: 0.1, high: 0.3 };
/** A request that nobody answers in so long is answered anyhow. A judgement, stated as such. */
const ANSWERED_DAYS = 10;

type Cost = Pick<Span, "low" | "high">;
type Small = { row: ReturnRow; goods: Cost };

/**
 * Raises one alert for all returns that are asked for and cost more to take back than their goods are worth (RET-06).
 *
 * stake = Σ way back and work − (1 − P(unfit)) × what the goods cost anew, less what letting customers keep things teaches.
 */
export const notWorthReturning = defineDetector({
  id: "not_worth_returning",
  title: "Returns that cost more than their goods are worth",
  asks: () => asks,
  detect(input) {
    const asked = [...input.facts.returns.values()].filter(
      ({ status, whole, exchanges, lines }) =>
        status === "requested" &&
        whole &&
        exchanges.length === 0 &&
        lines.every(({ received }) => received === 0),
    );
    const small = asked.map((row) => ({ row, goods: goodsOf(row, input) })).filter(isSmall);
    const alert = alertFor(
      small.toSorted((a, b) => a.goods.high - b.goods.high),
      input,
    );
    return { alerts: alert ? [alert] : [], lookedAt: asked.length };
  },
});

function goodsOf({ lines }: ReturnRow, input: Input): Cost {
  const sum = { low: 0, high: 0 };
  for (const line of lines) {
    const { low, high } = costOfUnits(line, line.quantity, input);
    sum.low += low;
    sum.high += high;
  }
  return sum;
}

/** Even at their dearest, what can be sold again of them is worth less than the way back. */
function isSmall({ row, goods }: Small): boolean {
  return row.lines.length > 0 && goods.high * (1 - UNSELLABLE.likely + ASKS.likely) < RETURN_MINOR.likely;
}

function gainOfKeeping(small: readonly Small[], goods: Cost, seed: number): Gain {
  const draws = (span: Span, name: string, most = Infinity) =>
    drawsOf(span, { seed, name: `not worth returning ${name}`, most });
  const [way, unfit, teaches] = [
    draws(RETURN_MINOR, "way"),
    draws(UNSELLABLE, "unfit", 1),
    draws(ASKS, "asks", 1),
  ];
  const luck = draws({ low: 0.1, likely: 0.5, high: 0.9 }, "luck", 1);
  const at = (of: Float64Array, path: number) => of[path] ?? 0;
  return gainOf((path) => {
    const worth = goods.low + (goods.high - goods.low) * at(luck, path);
    return small.length * at(way, path) - worth * (1 - at(unfit, path) + at(teaches, path));
  });
}

function alertFor(small: readonly Small[], input: Input): Alert | null {
  const [first] = small;
  const goods = { low: 0, high: 0 };
  for (const one of small) {
    goods.low += one.goods.low;
    goods.high += one.goods.high;
  }
  const money = gainOfKeeping(small, goods, input.seed);
  if (!first || money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = small.slice(0, 10).map(({ row }) => row.source);
  const isUnknown = small.some(({ row }) =>
    row.lines.some(
      ({ variantId }) => (input.facts.variants.get(variantId ?? "")?.unitCostMinor ?? null) === null,
    ),
  );
  return toldAlert({
    detector: "not_worth_returning",
    catalogueIds: ["RET-06"],
    subject: recordSubject("shop", "returns", "Returns that are asked for"),
    recordId: "shop",
    situation: "returns:asked",
    shop: input,
    evidence: [
      { id: "returns", label: "Returns not worth it", unit: "times", value: small.length, sources },
      {
        ...{ id: "goods", label: "What their goods cost anew", unit: "minor", sources },
        value: roundMinor((goods.low + goods.high) / 2),
        range: { low: roundMinor(goods.low), high: roundMinor(goods.high) },
      },
    ],
    judgements: [
      { id: "way", label: "Taking one back", unit: "minor", span: RETURN_MINOR },
      { id: "unsellable", label: "Cannot be sold again", unit: "share", span: UNSELLABLE },
      { id: "asks", label: "Comes back as others who ask", unit: "share", span: ASKS },
    ],
    common: (fact) => ({
      ...evenAmount(fact, "goods", {
        minor: (goods.low + goods.high) / 2 + money.mean / (1 - meanOf(UNSELLABLE) + meanOf(ASKS)),
        currency: input.currency,
      }),
      returns: fact("returns", counted(small.length, "returns")),
      order: orderFact(first.row.orderName, first.row.source),
      ...ends(fact, "goods", { span: goods, said: (minor) => rough(estimated(minor, input.currency)) }),
    }),
    words: { ...words, missing: isUnknown ? words.missing : [] },
    best: { id: "keep", money },
    choices: [
      { ...byHand("keep", { ...options.keep, money }), reversible: false },
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean / ANSWERED_DAYS,
    attentionMinutes: 3 + Math.min(10, small.length),
    evidenceKey: `${doublings(small.length)} returns`,
  });
}
