import { contributionOf } from "../../facts/contribution.ts";
import type { VariantRow } from "../../facts/views.ts";
import { type Alert, definePagedDetector, type LookInput } from "../contract.ts";
import { breakEven, evenShare, meanOf } from "../shared/break-even.ts";
import { byHand, nothingChoice } from "../shared/choice.ts";
import { LEAST_STAKE_MINOR } from "../shared/deciding.ts";
import { drawsOf, gainOf } from "../shared/gains.ts";
import { LeftOut } from "../shared/left-out.ts";
import { moneyAlert } from "../shared/money-alert.ts";
import { variantSubject } from "../shared/subjects.ts";
import { asks, type Carrier, EFFORT_MINOR, type Input, type Shared, SPOILED, YEAR_DAYS } from "./case.ts";
import * as sentences from "./sentences.ts";
import { assumptionsFor, calculationFor, evidenceFor, missingFor, tellingOf } from "./words.ts";

/**
 * Raises an alert for each SKU that stands on several variants on sale, where codes of their own are worth something
 * (XSY-05). What it spoils is a range and never a point: whether they are the same goods is not known.
 *
 * stake = what the variants leave in a year × the share that mistakes by a shared code cost − changing the codes.
 */
export const skuShared = definePagedDetector({
  id: "sku_shared",
  title: "One SKU on several variants",
  asks: () => asks,
  look(shop) {
    const leftOut = new LeftOut<"no_code">();
    const alone = new Map<string, string>();
    const shared = new Map<string, Leaving[]>();
    let lookedAt = 0;
    return {
      take(facts: Input["facts"]) {
        for (const variant of facts.variants.values()) {
          const code = codeOf(variant.sku);
          if (code === null) {
            leftOut.add("no_code");
            continue;
          }
          lookedAt += 1;
          const leaving = { variant: carrierOf(variant), ...yearOf({ ...shop, facts }, variant) };
          const known = shared.get(code);
          const first = alone.get(code);
          if (known) known.push(leaving);
          else if (first === undefined) alone.set(code, JSON.stringify(leaving));
          else {
            // It was one when it was put away.
            shared.set(code, [JSON.parse(first) as Leaving, leaving]);
            alone.delete(code);
          }
        }
        return [];
      },
      found() {
        const alerts: Alert[] = [];
        for (const [code, leaving] of shared) {
          const found = sharedOf(shop, code, leaving);
          const alert = found && alertFor(shop, found);
          if (alert) alerts.push(alert);
        }
        return { alerts, lookedAt, notes: leftOut.said(sentences.notes, shop) };
      },
    };
  },
});

/** People and scanners read codes without case and outer space; null: none. */
export function codeOf(sku: string | null): string | null {
  const code = (sku ?? "").normalize("NFKC").trim().toUpperCase();
  return code === "" ? null : code;
}

/** A variant with what its sales leave in a year, minor units. */
type Leaving = { variant: Carrier; low: number; high: number };

/** No more than an alert needs: a variant is kept of every code until another carries it, as text, which is small. */
function carrierOf({ variantId, productId, title, sku, source }: VariantRow): Carrier {
  return { variantId, productId, title, sku, source };
}

function sharedOf(shop: LookInput, code: string, of: readonly Leaving[]): Shared | null {
  const leaving = of.toSorted(
    (a, b) => b.high - a.high || (a.variant.variantId < b.variant.variantId ? -1 : 1),
  );
  let [low, high] = [0, 0];
  for (const one of leaving) [low, high] = [low + one.low, high + one.high];
  if (!(high > 0)) return null;
  const yearMinor = { low, likely: (low + high) / 2, high };
  const named = (what: string) => ({ seed: shop.seed, name: `sku ${code} ${what}` });
  const year = drawsOf(yearMinor, named("year"));
  const spoiled = drawsOf(SPOILED, { ...named("spoiled"), most: 1 });
  const effort = drawsOf(EFFORT_MINOR, named("effort"));
  const changes = leaving.length - 1;
  const money = gainOf((path) => (year[path] ?? 0) * (spoiled[path] ?? 0) - changes * (effort[path] ?? 0));
  const sorted = leaving.map(({ variant }) => variant);
  return { sku: sorted[0]?.sku?.trim() ?? code, variants: sorted, yearMinor, money };
}

/** What sales of one variant leave in a year, never below nothing. */
function yearOf(input: Input, variant: VariantRow): { low: number; high: number } {
  const sales = input.facts.sales.get(variant.variantId);
  if (!sales) return { low: 0, high: 0 };
  let units = 0;
  for (const day of sales.units) units += day;
  const { settings, currency } = input;
  const { perUnitMinor } = contributionOf({ variant, sales, settings, currency });
  const perYear = (Math.max(0, units) * YEAR_DAYS) / Math.max(1, sales.units.length);
  return { low: perYear * Math.max(0, perUnitMinor.low), high: perYear * Math.max(0, perUnitMinor.high) };
}

function alertFor(shop: LookInput, found: Shared): Alert | null {
  const { variants, money } = found;
  const [most] = variants;
  if (!most || money.mean <= 0 || money.p50 < LEAST_STAKE_MINOR) return null;
  const evidence = evidenceFor(found, shop);
  const telling = tellingOf(found, { input: shop, evidence });
  const { say } = telling;
  const { titles, tradeOffs, changesMind } = sentences;
  const code = codeOf(found.sku) ?? found.sku;
  const costMinor = (variants.length - 1) * meanOf(EFFORT_MINOR);
  const spoiledAt = breakEven({ at: SPOILED, worthMinor: money.mean, costMinor });
  return moneyAlert({
    detector: "sku_shared",
    catalogueIds: ["XSY-05"],
    subject: variantSubject(most),
    recordId: code,
    situation: `sku:${code}`,
    title: say(titles.apart),
    reason: say(sentences.reason),
    best: { id: "apart", money },
    choices: [
      byHand("apart", { title: say(titles.optionApart), tradeOff: say(tradeOffs.apart), money }),
      nothingChoice({ title: say(titles.nothing), tradeOff: say(tradeOffs.nothing) }),
    ],
    waitingPerDayMinor: Math.max(0, money.mean) / YEAR_DAYS,
    shop: shop,
    attentionMinutes: 2 + variants.length,
    evidence,
    assumptions: assumptionsFor(telling),
    missing: missingFor(telling),
    changesMind: [
      say(changesMind.spoiled, evenShare(telling.fact, "spoiled", spoiledAt)),
      say(changesMind.meant),
    ],
    calculation: calculationFor(telling),
    evidenceKey: variants
      .map(({ variantId }) => variantId)
      .sort()
      .join(" "),
  });
}
