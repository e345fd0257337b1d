import { Prisma } from "@prisma/client";
import { redactAudit } from "./audit.server.ts";
import type { Scope } from "./client.server.ts";
import type { Profiles } from "./contract.ts";
import { assertTerms, type ShopTerms } from "../../ops/facts/shop-terms.ts";

/** All that a shop has but the audit chain, which is redacted; children need no order, as there are no foreign keys. */
const ERASED = [
  "shops", "shop_settings", "suppliers", "source_status", "locations", "variants", "stock_levels", "stock_days",
  "orders", "order_customers", "order_lines", "refund_lines", "fulfilments", "order_codes", "fulfilment_orders", "fulfilment_holds", "daily_sales", "alerts", "drafts", "approvals", "effects",
  "decisions", "purchase_orders", "purchase_order_lines", "order_closings", "order_closing_lines",
  "disputes", "payouts", "payment_balances", "order_accounts", "refund_payments", "returns", "return_lines", "exchange_lines", "discounts", "price_lists", "list_prices", "bundle_parts",
  "customer_requests", "erased_orders", "access_log",
  "people", "approval_rules", "runs", "webhook_deliveries", "model_spend", "model_answers", "sessions",
] as const; // prettier-ignore

export function profiles({ tx, shop }: Scope): Profiles {
  return {
    async get() {
      const row = await tx.shop.findUnique({ where: { shop } });
      if (!row) return null;
      const { name, currency, timeZone, locale, scopes, installedAt, uninstalledAt } = row;
      return { name, currency, timeZone, locale, scopes, installedAt, uninstalledAt };
    },

    async save({ name, currency, timeZone, locale, scopes }, now) {
      const before = await tx.shop.findUnique({ where: { shop } });
      const values = { name, currency, timeZone, locale, scopes };
      // An app that was removed and comes back is installed anew.
      const again = before?.uninstalledAt ? { installedAt: now, uninstalledAt: null } : {};
      await tx.shop.upsert({
        where: { shop },
        create: { shop, ...values, installedAt: now },
        update: { ...values, ...again },
      });
      return before && { currency: before.currency, timeZone: before.timeZone };
    },

    async holdTerms(expected) {
      const [terms] = await tx.$queryRaw<ShopTerms[]>`
        select currency, time_zone as "timeZone" from shops where shop = ${shop} for share`;
      assertTerms(terms ?? null, expected);
    },

    async noteSignIn(now) {
      await tx.$executeRaw`update sessions set signed_in_at = ${now} where shop = ${shop} and not is_online`;
    },

    async isOpenedSince(at) {
      const [found] = await tx.$queryRaw<{ opened: boolean }[]>`
        select exists (select from shops where shop = ${shop} and installed_at > ${at})
          or exists (select from sessions where shop = ${shop} and not is_online and signed_in_at > ${at}) as opened`;
      return found?.opened ?? false;
    },

    async isAccessHeld() {
      return (await tx.session.count({ where: { shop, isOnline: false } })) > 0;
    },

    async markUninstalled(now) {
      await tx.shop.updateMany({ where: { shop, uninstalledAt: null }, data: { uninstalledAt: now } });
      await tx.session.deleteMany({ where: { shop } }); // Shopify has voided the token
      // An approval does not outlive the installation it was given in.
      await tx.approval.updateMany({
        where: { shop, state: { in: ["approved", "waiting"] } },
        data: { state: "voided" },
      });
    },

    async erase() {
      let erased = 0;
      for (const table of ERASED) {
        erased += await tx.$executeRaw(Prisma.sql`delete from ${Prisma.raw(table)} where shop = ${shop}`);
      }
      // What waits for the shop has nothing to work on any more. The one that is erasing is ended by its worker.
      erased += await tx.$executeRaw`
        delete from pgboss.job where data ->> 'shop' = ${shop} and not (name = 'redact_shop' and state = 'active')`;
      await redactAudit({ tx, shop });
      return erased;
    },
  };
}
