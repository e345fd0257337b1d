import { MOST_FOR_SPEED, type QuickDelivery } from "../ops/facts/settings.ts";

/** "7 days, 15%" */
const QUICK = /^(\d{1,3})\s*(?:days?|d)?(?:\s*[,;:]\s*|\s+)\+?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%$/u;
const MOST_DAYS = 365;

/** A quicker delivery as the founder types it: "7 days, 15%". Nothing: none is known. */
export function typedQuick(quick: QuickDelivery | null): string {
  if (quick === null) return "";
  const percent = Math.round(quick.costShare * 10_000) / 100;
  return `${quick.days} ${quick.days === 1 ? "day" : "days"}, ${percent}%`;
}

/** What was typed; null: nothing. A string: why it cannot be taken. */
export function readQuick(typed: string): QuickDelivery | null | string {
  const text = typed.trim();
  if (text === "") return null;
  const [, days, percent] = QUICK.exec(text) ?? [];
  if (days === undefined || percent === undefined) return "Write it like 7 days, 15%.";
  if (Number(days) < 1 || Number(days) > MOST_DAYS) return `A delivery takes 1 to ${MOST_DAYS} days.`;
  const costShare = Math.round(Number(percent.replace(",", ".")) * 100) / 10_000;
  if (costShare > MOST_FOR_SPEED) return `Speed costs at most ${MOST_FOR_SPEED * 100}% of the goods.`;
  return { days: Number(days), costShare };
}
