-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "is_online" BOOLEAN NOT NULL DEFAULT false,
    "scope" TEXT,
    "expires" TIMESTAMPTZ(3),
    "access_token" TEXT NOT NULL,
    "user_id" BIGINT,
    "first_name" TEXT,
    "last_name" TEXT,
    "email" TEXT,
    "account_owner" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT,
    "collaborator" BOOLEAN DEFAULT false,
    "email_verified" BOOLEAN DEFAULT false,
    "refresh_token" TEXT,
    "refresh_token_expires" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shops" (
    "shop" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "scopes" TEXT[],
    "installed_at" TIMESTAMPTZ(3) NOT NULL,
    "uninstalled_at" TIMESTAMPTZ(3),
    "next_order_number" INTEGER NOT NULL DEFAULT 1001,

    CONSTRAINT "shops_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "shop_settings" (
    "shop" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shop_settings_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "suppliers" (
    "shop" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lead_typical_days" INTEGER,
    "lead_slow_days" INTEGER,
    "minimum_units" INTEGER NOT NULL,
    "pack_units" INTEGER NOT NULL,
    "email" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suppliers_pkey" PRIMARY KEY ("shop","key")
);

-- CreateTable
CREATE TABLE "source_status" (
    "shop" TEXT NOT NULL,
    "connector" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "last_complete_at" TIMESTAMPTZ(3),
    "since" DATE,
    "reach_limit" TEXT,
    "rows_read" INTEGER NOT NULL,
    "rows_expected" INTEGER,
    "problem" TEXT,
    "cursor" TEXT,

    CONSTRAINT "source_status_pkey" PRIMARY KEY ("shop","connector","kind")
);

-- CreateTable
CREATE TABLE "locations" (
    "shop" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "locations_pkey" PRIMARY KEY ("shop","location_id")
);

-- CreateTable
CREATE TABLE "variants" (
    "shop" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "inventory_item_id" TEXT NOT NULL,
    "product_title" TEXT NOT NULL,
    "variant_title" TEXT,
    "sku" TEXT,
    "vendor" TEXT,
    "supplier_key" TEXT,
    "product_type" TEXT,
    "status" TEXT NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "compare_at_minor" BIGINT,
    "unit_cost_minor" BIGINT,
    "tracked" BOOLEAN NOT NULL,
    "continue_selling" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "variants_pkey" PRIMARY KEY ("shop","variant_id")
);

-- CreateTable
CREATE TABLE "stock_levels" (
    "shop" TEXT NOT NULL,
    "inventory_item_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "available" INTEGER NOT NULL,
    "committed" INTEGER NOT NULL,
    "incoming" INTEGER NOT NULL,
    "on_hand" INTEGER NOT NULL,
    "reserved" INTEGER NOT NULL,
    "damaged" INTEGER NOT NULL,
    "safety_stock" INTEGER NOT NULL,
    "quality_control" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_levels_pkey" PRIMARY KEY ("shop","inventory_item_id","location_id")
);

-- CreateTable
CREATE TABLE "stock_days" (
    "shop" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "variant_id" TEXT NOT NULL,
    "available" INTEGER NOT NULL,

    CONSTRAINT "stock_days_pkey" PRIMARY KEY ("shop","day","variant_id")
);

-- CreateTable
CREATE TABLE "orders" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "test" BOOLEAN NOT NULL,
    "financial_status" TEXT,
    "fulfilment_status" TEXT,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("shop","order_id")
);

-- CreateTable
CREATE TABLE "order_lines" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "line_id" TEXT NOT NULL,
    "variant_id" TEXT,
    "sku" TEXT,
    "title" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "current_quantity" INTEGER NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,

    CONSTRAINT "order_lines_pkey" PRIMARY KEY ("shop","order_id","line_id")
);

-- CreateTable
CREATE TABLE "refund_lines" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "refund_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "line_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "quantity" INTEGER NOT NULL,
    "restock_type" TEXT NOT NULL,
    "subtotal_minor" BIGINT NOT NULL,

    CONSTRAINT "refund_lines_pkey" PRIMARY KEY ("shop","order_id","refund_id","position")
);

-- CreateTable
CREATE TABLE "fulfilments" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "fulfilment_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fulfilments_pkey" PRIMARY KEY ("shop","order_id","fulfilment_id")
);

-- CreateTable
CREATE TABLE "daily_sales" (
    "shop" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "variant_id" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "returned_units" INTEGER NOT NULL,
    "gross_minor" BIGINT NOT NULL,
    "discount_minor" BIGINT NOT NULL,

    CONSTRAINT "daily_sales_pkey" PRIMARY KEY ("shop","day","variant_id")
);

-- CreateTable
CREATE TABLE "alerts" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "detector" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "p10_minor" BIGINT NOT NULL,
    "p50_minor" BIGINT NOT NULL,
    "p90_minor" BIGINT NOT NULL,
    "waiting_per_day_minor" BIGINT NOT NULL,
    "decide_by" DATE NOT NULL,
    "cautions" TEXT[],
    "option_titles" JSONB NOT NULL,
    "alert" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "shelf" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "chosen_option_id" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "solved_at" TIMESTAMPTZ(3),
    "stake_day" DATE NOT NULL,
    "stake_yesterday_minor" BIGINT,
    "decision" JSONB,

    CONSTRAINT "alerts_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "alert_id" TEXT NOT NULL,
    "option_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "kind_version" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "seed_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "edited_by_user_id" TEXT,
    "edited_by_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "approvals" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "approver_user_id" TEXT NOT NULL,
    "approver_name" TEXT,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "effect_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "approvals_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "effects" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "approval_id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "alert_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "outcome" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "effects_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "until" DATE,
    "until_event" TEXT,
    "evidence_key" TEXT NOT NULL,
    "stake_p50_minor" BIGINT NOT NULL,
    "available_then" DOUBLE PRECISION,
    "by_user_id" TEXT NOT NULL,
    "by_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "purchase_orders" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "effect_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "supplier" TEXT NOT NULL,
    "expected_day" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "placed_by_user_id" TEXT NOT NULL,
    "placed_by_name" TEXT,
    "state" TEXT NOT NULL,

    CONSTRAINT "purchase_orders_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "purchase_order_lines" (
    "shop" TEXT NOT NULL,
    "purchase_order_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "variant_id" TEXT NOT NULL,
    "inventory_item_id" TEXT NOT NULL,
    "location_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "sku" TEXT,
    "units" INTEGER NOT NULL,
    "unit_cost_minor" BIGINT,

    CONSTRAINT "purchase_order_lines_pkey" PRIMARY KEY ("shop","purchase_order_id","position")
);

-- CreateTable
CREATE TABLE "runs" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,
    "detectors" JSONB NOT NULL,
    "seconds" JSONB NOT NULL,

    CONSTRAINT "runs_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "shop" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "triggered_at" TIMESTAMPTZ(3),
    "payload" JSONB NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("shop","webhook_id")
);

-- CreateTable
CREATE TABLE "audit_log" (
    "shop" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("shop","seq")
);

-- CreateIndex
CREATE INDEX "sessions_shop_idx" ON "sessions"("shop");

-- CreateIndex
CREATE INDEX "variants_shop_product_id_idx" ON "variants"("shop", "product_id");

-- CreateIndex
CREATE INDEX "variants_shop_inventory_item_id_idx" ON "variants"("shop", "inventory_item_id");

-- CreateIndex
CREATE INDEX "orders_shop_day_idx" ON "orders"("shop", "day");

-- CreateIndex
CREATE INDEX "daily_sales_shop_variant_id_day_idx" ON "daily_sales"("shop", "variant_id", "day");

-- CreateIndex
CREATE INDEX "alerts_shop_state_shelf_position_idx" ON "alerts"("shop", "state", "shelf", "position");

-- CreateIndex
CREATE INDEX "alerts_shop_product_id_idx" ON "alerts"("shop", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "alerts_shop_fingerprint_key" ON "alerts"("shop", "fingerprint");

-- CreateIndex
CREATE INDEX "drafts_shop_alert_id_idx" ON "drafts"("shop", "alert_id");

-- CreateIndex
CREATE INDEX "approvals_shop_draft_id_idx" ON "approvals"("shop", "draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "effects_shop_approval_id_key" ON "effects"("shop", "approval_id");

-- CreateIndex
CREATE UNIQUE INDEX "effects_shop_key_key" ON "effects"("shop", "key");

-- CreateIndex
CREATE INDEX "decisions_shop_fingerprint_at_idx" ON "decisions"("shop", "fingerprint", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "purchase_orders_shop_reference_key" ON "purchase_orders"("shop", "reference");

-- CreateIndex
CREATE INDEX "purchase_order_lines_shop_variant_id_idx" ON "purchase_order_lines"("shop", "variant_id");

-- CreateIndex
CREATE INDEX "runs_shop_finished_at_idx" ON "runs"("shop", "finished_at");

-- CreateIndex
CREATE INDEX "webhook_deliveries_shop_taken_at_idx" ON "webhook_deliveries"("shop", "taken_at");

-- CreateIndex
CREATE INDEX "audit_log_shop_subject_seq_idx" ON "audit_log"("shop", "subject", "seq");


-- One live approval per draft: decides a double click.
CREATE UNIQUE INDEX "approvals_one_live" ON "approvals"("shop", "draft_id") WHERE "state" = 'approved';

-- One live draft per alert and option.
CREATE UNIQUE INDEX "drafts_one_live" ON "drafts"("shop", "alert_id", "option_id")
  WHERE "state" IN ('proposed', 'approved', 'sending', 'unknown');

-- Work that the safety net looks for.
CREATE INDEX "effects_unfinished" ON "effects"("shop", "updated_at") WHERE "state" IN ('sending', 'unknown');

-- Lists read the columns; the JSON stays out of the row's page.
ALTER TABLE "alerts" ALTER COLUMN "alert" SET STORAGE EXTERNAL;

-- Row-level security. A unit of work names its shop with set_config('app.shop', …, true); without it no row is
-- seen and none can be written. FORCE holds the owner to it as well. `sessions` is the one exception: Shopify's
-- library reads it before a shop is known.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'shops', 'shop_settings', 'suppliers', 'source_status', 'locations', 'variants', 'stock_levels', 'stock_days',
    'orders', 'order_lines', 'refund_lines', 'fulfilments', 'daily_sales', 'alerts', 'drafts', 'approvals', 'effects',
    'decisions', 'purchase_orders', 'purchase_order_lines', 'runs', 'webhook_deliveries', 'audit_log'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;

-- The audit log only grows. The app's role has no right to change it either (see migrate.server.ts).
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log only grows: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_log_rows_stay BEFORE UPDATE OR DELETE ON "audit_log"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_log_stays BEFORE TRUNCATE ON "audit_log"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
