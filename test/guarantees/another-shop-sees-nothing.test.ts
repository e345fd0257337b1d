/** Somebody of one shop, with the ids of another, in every loader, action and job: nothing is shown, nothing changes. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OTHER_SHOP } from "../routes/running-app.ts";
import { driveAll } from "./tenancy/drive.ts";
import { manifestRoutes } from "./tenancy/manifest.ts";
import { type TwoShops, twoShops } from "./tenancy/two-shops.ts";

let two: TwoShops;
beforeAll(async () => {
  two = await twoShops();
}, 300_000);
afterAll(() => two.running.close());

/** Columns of words from a closed list, of hashes and of moments: nothing in them is anybody's. */
const CLOSED = new Set([
  ...[
    "access_log.id",
    "access_log.kind",
    "alerts.currency",
    "alerts.detector",
    "alerts.lane",
    "alerts.shelf",
    "alerts.shelf_yesterday",
  ],
  ...[
    "alerts.cautions",
    "alerts.chosen_option_id",
    "alerts.decision",
    "alerts.evidence_key",
    "alerts.state",
    "alerts.under",
  ],
  ...[
    "approvals.content_hash",
    "approvals.state",
    "audit_log.action",
    "audit_log.detail_digest",
    "audit_log.hash",
  ],
  ...[
    "audit_log.salt",
    "customer_requests.counts",
    "customer_requests.kind",
    "decisions.evidence_key",
    "decisions.kind",
  ],
  ...["decisions.until_event", "disputes.currency", "disputes.kind", "disputes.reason", "disputes.status"],
  // Shopify's verdict on an address, and a digest under the shop's own key.
  ...["discounts.kind", "order_customers.address", "order_customers.customer"],
  ...[
    "drafts.content_hash",
    "drafts.kind",
    "drafts.option_id",
    "drafts.seed_hash",
    "drafts.state",
    "effects.connector",
    "effects.state",
  ],
  ...[
    "erased_orders.digest",
    "fulfilment_holds.reason",
    "fulfilment_orders.status",
    "fulfilments.display_status",
  ],
  ...["fulfilments.status", "order_closing_lines.kind", "order_closings.kind", "orders.financial_status"],
  ...["orders.fulfilment_status", "orders.gateway", "orders.risk_advice", "orders.risk_level"],
  ...[
    "payment_balances.currency",
    "payment_balances.payout_interval",
    "payouts.currency",
    "payouts.direction",
  ],
  ...[
    "payouts.status",
    "purchase_orders.currency",
    "purchase_orders.state",
    "refund_lines.restock_type",
    "runs.seconds",
  ],
  ...[
    "shop_settings.retention",
    "shop_settings.value",
    "shops.currency",
    "shops.locale",
    "shops.scopes",
    "shops.time_zone",
  ],
  ...[
    "source_status.connector",
    "source_status.cursor",
    "source_status.kind",
    "source_status.state",
    "suppliers.language",
  ],
  ...["approvals.evidence_ids", "approvals.first_yes", "approvals.method", "approvals.receipt_hash"],
  ...["people.user_id", "refund_payments.return_id", "return_lines.reason", "returns.status"],
  // Numbers of Shopify's in a row that is marked otherwise.
  ...["exchange_lines.exchange_line_id", "exchange_lines.variant_id"],
  ...["variants.status", "webhook_deliveries.topic"],
]);

describe("what would give a leak away", () => {
  it("stands in every column of text that has no closed words", async () => {
    const columns = await two.running.app.sql(
      `select table_name || '.' || column_name as name from information_schema.columns c
       join pg_class r on r.relname = c.table_name and r.relnamespace = 'public'::regnamespace and r.relrowsecurity
       where table_schema = 'public' and data_type in ('text', 'jsonb', 'ARRAY') and column_name <> 'shop' order by 1`,
    );
    const unmarked = columns.map(({ name }) => String(name)).filter((name) => !two.copy.columns.has(name));
    expect(unmarked.filter((name) => !CLOSED.has(name))).toEqual([]);
  });

  it("is found: a loader that shows, and an action that changes, another shop's rows", async () => {
    const { running } = two;
    const shown = await driveAll(two, {
      "routes/planted": {
        module: {
          loader: () => running.app.sql(`select title from alerts where shop = '${OTHER_SHOP}' limit 1`),
          action: async () => {
            await running.app.sql(`update suppliers set pack_units = 7 where shop = '${OTHER_SHOP}'`);
            return { ok: true };
          },
        },
        attempts: () => [{}, { fields: {} }],
      },
    });
    expect(shown.foreign.filter((what) => what.includes("showed")).length).toBeGreaterThan(0);
    expect(shown.foreign.some((what) => what.includes(`changed of ${OTHER_SHOP}: - suppliers`))).toBe(true);
  });
});

it("every route of the app is driven, every job too, and 0 rows are foreign", async () => {
  const { routes, jobs, attempts, foreign } = await driveAll(two);
  expect(foreign).toEqual([]);
  expect(routes).toBe((await manifestRoutes()).length);
  expect(jobs).toBeGreaterThan(10);
  expect(attempts).toBeGreaterThan(100);
}, 300_000);
