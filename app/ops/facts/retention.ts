import { z } from "zod";

/** Least and most days that each kind of record may be kept for, and how many it is where nobody says otherwise. */
export const RETENTION_DAYS = {
  /** Settled drafts with their texts, what was approved of them and what was sent. History keeps that it happened. */
  drafts: { least: 30, most: 1825, usual: 365 },
  /** Texts that a language model wrote. None older than 7 days is ever used again. */
  modelAnswers: { least: 1, most: 7, usual: 7 },
  /** Ids of deliveries from Shopify. One may come again days later: fewer than 7 would let it in twice. */
  deliveries: { least: 7, most: 30, usual: 30 },
  /** How each look at the store went. */
  runs: { least: 7, most: 30, usual: 30 },
  /** Units sold and stock left on each day. Seasons are read from two whole years and more. */
  dailyFacts: { least: 400, most: 3650, usual: 1100 },
  /** Which orders are of one customer. No look goes back further than a year, so none is kept longer. */
  customerTies: { least: 30, most: 365, usual: 365 },
  /** Who saw data of persons. The database itself lets none go before a year. */
  accessLog: { least: 365, most: 1825, usual: 730 },
} as const;
export type Kept = keyof typeof RETENTION_DAYS;

/** The same in code's order, for forms, jobs and tests. */
export const KEPT = Object.keys(RETENTION_DAYS) as readonly Kept[];

const days = (of: Kept) => {
  const { least, most, usual } = RETENTION_DAYS[of];
  return z.int().min(least).max(most).default(usual);
};

/**
 * Days that each kind of record is kept for. Facts of Shopify that the app needs to work (catalogue, orders, suppliers)
 * are kept for as long as it is installed.
 */
export const Retention = z.strictObject({
  drafts: days("drafts"),
  modelAnswers: days("modelAnswers"),
  deliveries: days("deliveries"),
  runs: days("runs"),
  dailyFacts: days("dailyFacts"),
  customerTies: days("customerTies"),
  accessLog: days("accessLog"),
});
export type Retention = z.output<typeof Retention>;
