import type { Shop } from "./layout.ts";

/** Numbers and moments as the store's own Admin shows them. */
export function wordsOf(shop: Shop) {
  const money = new Intl.NumberFormat(shop.locale, { style: "currency", currency: shop.currency });
  const whole = new Intl.NumberFormat(shop.locale);
  const moment = new Intl.DateTimeFormat(shop.locale, {
    timeZone: shop.timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return {
    money: (amount: number | string) => money.format(Number(amount)),
    count: (value: number) => whole.format(value),
    moment: (at: Date) => moment.format(at),
    /** PARTIALLY_REFUNDED → Partially refunded */
    status: (code: string) => {
      const text = code.toLowerCase().replaceAll("_", " ");
      return text.slice(0, 1).toUpperCase() + text.slice(1);
    },
    many: (value: number, one: string, more = `${one}s`) =>
      `${whole.format(value)} ${value === 1 ? one : more}`,
  };
}

export type Words = ReturnType<typeof wordsOf>;
