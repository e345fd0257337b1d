import { z } from "zod";
import { Day } from "../../../../app/ops/facts/day.ts";
import { Currency } from "../../../../app/ops/money/money.ts";

/** `world.json` of a world folder. */
export const WorldJson = z.strictObject({
  format: z.literal("ops-room-world"),
  version: z.literal(1),
  name: z.string().min(1),
  /** One sentence for whoever opens the folder. */
  about: z.string().default(""),
  /** The last day that the files tell of, on the store's calendar. The loader moves it to yesterday. */
  lastDay: Day,
  shop: z.strictObject({
    domain: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/, "must look like gift-shop.myshopify.com"),
    name: z.string().min(1),
    currency: Currency,
    locale: z.string().refine(isLocale, "must be a language tag such as en-US").default("en-US"),
    timeZone: z.string().refine(isTimeZone, "must be a time zone name such as America/New_York"),
    grants: z.array(z.string()).default([]),
    restoreRate: z.number().positive().default(100),
  }),
  /** Shopify Payments; left out: the store does not use it. */
  payments: z
    .strictObject({
      balance: z.string().regex(/^-?\d{1,15}(\.\d{1,8})?$/, "must be an amount such as 12.50"),
      interval: z.enum(["DAILY", "WEEKLY", "MONTHLY", "MANUAL"]).default("DAILY"),
    })
    .optional(),
});
export type WorldJson = z.output<typeof WorldJson>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
