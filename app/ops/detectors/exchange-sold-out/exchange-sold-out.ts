import { contributionOf } from "../../facts/contribution.ts";
import type { ReturnRow } from "../../facts/rows/returns.ts";
import type { StockRow, VariantRow } from "../../facts/views.ts";
import { estimated, roundMinor } from "../../money/money.ts";
import { bare, counted, rough } from "../../words/slot-values.ts";
import { type Alert, defineDetector, type DetectInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, type Gain, gainOf, NO_GAIN, type Span } from "../shared/gains.ts";
import { lookOnce } from "../shared/look-through.ts";
import { MINUTES_MINOR } from "../shared/returns/costs.ts";
import { ends, productFact } from "../shared/said.ts";
import { recordSubject } from "../shared/subjects.ts";
import { recorded } from "../shared/teller.ts";
import { toldAlert } from "../shared/told-alert.ts";
import { WINDOW_DAYS } from "../shared/variant-demand.ts";
import { notes, options, words } from "./sentences.ts";

const asks = {
  variants: true,
  stock: true,
  sales: { lastDays: WINDOW_DAYS },
  returns: { lastDays: 180 },
} as const;
type Input = DetectInput<typeof asks>;

/** Of customers who wait for an exchange without a word, those who want their money; of them, those whom a word keeps. Judgements, stated as such. */
const GIVES_UP: Span = { low: 0.25, likely: 0.5, high: 0.8 };
const SAVED: Span = { low: 0.25, likely: 0.5, high: 0.75 };
/** By then patience is at its end. A judgement, stated as such. */
const PATIENCE_DAYS = 14;

type Case = {
  row: ReturnRow;
  variant: VariantRow;
  stock: StockRow;
  wanted: number;
  /** What the exchange leaves, minor units: the price of what is wanted, less its cost. */
  worth: Pick<Span, "low" | "high">;
};

/**
 * Raises an alert for each return whose customer wants in exchange what is sold out (RET-08).
 *
 * stake = P(gives up) × P(accepts something else, asked) × what a unit leaves × units − the time to write.
 */
export const exchangeSoldOut = defineDetector({
  id: "exchange_sold_out",
  title: "Exchanges for what is sold out",
  asks: () => asks,
  detect: (input) =>
    lookOnce(input, {
      *casesOf(given: Input) {
        for (const row of given.facts.returns.values()) yield* casesOf(row, given);
      },
      alertOf: (found: Case) => alertFor(found, input),
      fine: ["fine"],
      notes,
      unit: "returns",
    }),
});

function* casesOf(row: ReturnRow, input: Input): Generator<Case | "fine" | "unknown"> {
  if (row.status !== "open" && row.status !== "requested") return;
  const { variants, stock: stocks, sales: sold } = input.facts;
  const wantedOf = new Map<string, number>();
  for (const { variantId, unprocessed } of row.exchanges) {
    if (unprocessed <= 0) continue;
    if (variantId === null) yield "unknown";
    else wantedOf.set(variantId, (wantedOf.get(variantId) ?? 0) + unprocessed);
  }
  for (const [variantId, wanted] of wantedOf) {
    const variant = variants.get(variantId);
    const stock = stocks.get(variantId);
    if (!variant || !stock || !variant.tracked) yield "unknown";
    else if (stock.available >= wanted || variant.continueSelling) yield "fine";
    else {
      const sales = sold.get(variantId) ?? {
        ...{ from: input.today, units: [], grossMinor: 0, discountMinor: 0, returnedUnits: 0 },
        source: variant.source,
      };
      const { perUnitMinor } = contributionOf({ ...input, variant, sales });
      const short = wanted - Math.max(0, stock.available);
      const worth = {
        low: Math.max(0, perUnitMinor.low) * short,
        high: Math.max(0, perUnitMinor.high) * short,
      };
      yield { row, variant, stock, wanted, worth };
    }
  }
}

function gainOfOffering({ row, variant, worth }: Case, seed: number): Gain {
  const of = (name: string) => ({ seed, name: `${row.returnId} ${variant.variantId} exchange ${name}` });
  const share = (span: Span, name: string) => drawsOf(span, { ...of(name), most: 1 });
  const [givesUp, saved] = [share(GIVES_UP, "gives up"), share(SAVED, "saved")];
  const luck = share({ low: 0.1, likely: 0.5, high: 0.9 }, "luck");
  const effort = drawsOf(MINUTES_MINOR, of("effort"));
  const at = (draws: Float64Array, path: number) => draws[path] ?? 0;
  return gainOf((path) => {
    const kept = worth.low + (worth.high - worth.low) * at(luck, path);
    return at(givesUp, path) * at(saved, path) * kept - at(effort, path);
  });
}

function alertFor(found: Case, input: Input): Alert | null {
  const { row, variant, stock, wanted, worth } = found;
  const money = gainOfOffering(found, input.seed);
  if (money.p50 < LEAST_STAKE_MINOR) return null;
  const sources = [row.source];
  const left = Math.max(0, stock.available);
  return toldAlert({
    detector: "exchange_sold_out",
    catalogueIds: ["RET-08"],
    subject: recordSubject("order", row.orderId, row.orderName),
    recordId: `${row.returnId}:${variant.variantId}`,
    situation: `order:${row.orderId}`,
    shop: input,
    evidence: [
      { id: "wanted", label: "Wanted in exchange", unit: "units", value: wanted, sources },
      { id: "left", label: "Free to sell", unit: "units", value: left, sources: [stock.source] },
      {
        ...{ id: "worth", label: "What the exchange leaves", unit: "minor", sources: [variant.source] },
        value: roundMinor((worth.low + worth.high) / 2),
        range: { low: roundMinor(worth.low), high: roundMinor(worth.high) },
      },
    ],
    judgements: [
      { id: "gives_up", label: "Want their money in the end", unit: "share", span: GIVES_UP },
      { id: "saved", label: "Accept something else", unit: "share", span: SAVED },
      { id: "effort", label: "Writing to them", unit: "minor", span: MINUTES_MINOR },
    ],
    common: (fact) => ({
      ...evenShare(
        fact,
        "saved",
        breakEven({ at: SAVED, worthMinor: money.mean, costMinor: meanOf(MINUTES_MINOR) }),
      ),
      order: recorded("The order", { type: "reference", text: row.orderName, of: "shop_order" }, row.source),
      product: productFact(variant),
      wanted: fact("wanted", counted(wanted, "units")),
      left: fact("left", bare(left, "units")),
      ...ends(fact, "worth", {
        span: worth,
        said: (minor) => rough(estimated(minor, input.currency)),
      }),
    }),
    words,
    best: { id: "offer", money },
    choices: [
      byHand("offer", { ...options.offer, money }),
      byHand("nothing", { ...options.nothing, money: NO_GAIN }),
    ],
    waitingPerDayMinor: money.mean / PATIENCE_DAYS,
    attentionMinutes: 4,
    evidenceKey: `${row.status} ${stock.available > 0 ? "some" : "none"}`,
  });
}
