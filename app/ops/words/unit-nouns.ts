import IntlMessageFormat from "intl-messageformat";
import type { CountUnit, Language } from "./contract.ts";

/** What is counted, in the nominative. German units are "Stück", which has no plural beside a number. */
const NOUNS: Readonly<Record<Language, Readonly<Record<CountUnit, string>>>> = {
  en: {
    units: "{count, plural, one {unit} other {units}}",
    orders: "{count, plural, one {order} other {orders}}",
    variants: "{count, plural, one {variant} other {variants}}",
    products: "{count, plural, one {product} other {products}}",
    sales: "{count, plural, one {sale} other {sales}}",
    packs: "{count, plural, one {pack} other {packs}}",
    days: "{count, plural, one {day} other {days}}",
    weeks: "{count, plural, one {week} other {weeks}}",
    years: "{count, plural, one {year} other {years}}",
    approvals: "{count, plural, one {approval} other {approvals}}",
    decisions: "{count, plural, one {decision} other {decisions}}",
    disputes: "{count, plural, one {dispute} other {disputes}}",
    payouts: "{count, plural, one {payout} other {payouts}}",
    returns: "{count, plural, one {return} other {returns}}",
    minutes: "{count, plural, one {minute} other {minutes}}",
    customers: "{count, plural, one {customer} other {customers}}",
    refunds: "{count, plural, one {refund} other {refunds}}",
    discounts: "{count, plural, one {discount} other {discounts}}",
  },
  de: {
    units: "Stück",
    orders: "{count, plural, one {Bestellung} other {Bestellungen}}",
    variants: "{count, plural, one {Variante} other {Varianten}}",
    products: "{count, plural, one {Produkt} other {Produkte}}",
    sales: "{count, plural, one {Verkauf} other {Verkäufe}}",
    packs: "{count, plural, one {Packung} other {Packungen}}",
    days: "{count, plural, one {Tag} other {Tage}}",
    weeks: "{count, plural, one {Woche} other {Wochen}}",
    years: "{count, plural, one {Jahr} other {Jahre}}",
    approvals: "{count, plural, one {Freigabe} other {Freigaben}}",
    decisions: "{count, plural, one {Entscheidung} other {Entscheidungen}}",
    disputes: "{count, plural, one {Zahlungsanfechtung} other {Zahlungsanfechtungen}}",
    payouts: "{count, plural, one {Auszahlung} other {Auszahlungen}}",
    returns: "{count, plural, one {Rücksendung} other {Rücksendungen}}",
    minutes: "{count, plural, one {Minute} other {Minuten}}",
    customers: "{count, plural, one {Kunde} other {Kunden}}",
    refunds: "{count, plural, one {Erstattung} other {Erstattungen}}",
    discounts: "{count, plural, one {Rabatt} other {Rabatte}}",
  },
};

/** "day" or "days", "Tag" or "Tage": as goes with the number, which is the one that is shown. */
export function unitNoun(unit: CountUnit, count: number, language: Language): string {
  const key = `${language} ${unit}`;
  let message = messages.get(key);
  if (!message) {
    message = new IntlMessageFormat(NOUNS[language][unit], language);
    messages.set(key, message);
  }
  return String(message.format({ count }));
}

const messages = new Map<string, IntlMessageFormat>();
