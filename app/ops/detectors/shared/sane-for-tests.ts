import type { MoneyRange } from "../../money/money.ts";
import type { Alert } from "../contract.ts";

/**
 * Figures that a founder could be shown, whatever they are: whole, in order, and measured against doing nothing. Throws
 * with all that is wrong.
 */
export function expectSane(alert: Alert): void {
  const { stake, options, bestOptionId, waitingPerDay, lane } = alert;
  const wrong: string[] = [];
  if (!isInOrder(stake)) wrong.push("the stake is no range");
  for (const { id, money } of options) if (!isInOrder(money)) wrong.push(`the money of ${id} is no range`);
  // What is not ranked by money may have none.
  if (!(stake.p50.minor > 0) && lane === "money") wrong.push("nothing is at stake");
  if (!(waitingPerDay.minor >= 0)) wrong.push("waiting brings money");
  if (!options.some(({ id }) => id === bestOptionId)) wrong.push("the best choice is none of them");
  const measure = options.find(({ id }) => id === "nothing")?.money;
  if (!measure || [measure.p10, measure.p50, measure.p90].some(({ minor }) => minor !== 0))
    wrong.push("doing nothing is no measure");
  if (/NaN|Infinity|undefined/u.test(JSON.stringify(alert))) wrong.push("a figure is none");
  if (wrong.length > 0) throw new Error(`${alert.title}: ${wrong.join("; ")}`);
}

function isInOrder({ p10, p50, p90 }: MoneyRange): boolean {
  const isWhole = [p10, p50, p90].every(({ minor }) => Number.isSafeInteger(minor));
  return isWhole && p10.minor <= p50.minor && p50.minor <= p90.minor;
}
