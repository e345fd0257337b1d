import { type DateOrder, noDateEvidence, weighDate } from "../sheets/dates.ts";
import { eachRow, type Sheet } from "../sheets/sheet.ts";
import type { Kind } from "./columns.ts";

/**
 * Whether day or month comes first in the exports of orders, when any date of theirs shows it: exports of one store
 * are written alike, and a short one may show nothing by itself. Null: none shows it, or there is one file only.
 */
export async function siblingOrder(
  sheets: readonly { sheet: Sheet; holds: Kind }[],
): Promise<DateOrder | null> {
  const evidence = noDateEvidence();
  const siblings = sheets.filter(({ holds }) => holds.kind === "orders");
  if (siblings.length < 2) return null;
  for (const { sheet, holds } of siblings) {
    if (holds.kind !== "orders") continue;
    const { createdAt, paidAt, fulfilledAt, cancelledAt } = holds.at;
    const places = [createdAt, paidAt, fulfilledAt, cancelledAt].filter((at) => at !== undefined);
    await eachRow(sheet, {
      row(cells) {
        for (const at of places) weighDate(evidence, cells[at] ?? "");
      },
    });
  }
  const { dayFirst, monthFirst } = evidence;
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? "day-first" : "month-first";
}
