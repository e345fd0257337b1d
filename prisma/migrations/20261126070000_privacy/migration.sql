-- Who saw data of a person, what customers asked for, which orders were erased, and how long what is kept.

-- AlterTable
ALTER TABLE "shops" ADD COLUMN "erasure_key" TEXT;

-- AlterTable
ALTER TABLE "shop_settings" ADD COLUMN "retention" JSONB;

-- Requests are sealed from now on, so that whom they are written to stands beside them.
ALTER TABLE "effects" ADD COLUMN "connector" TEXT;
ALTER TABLE "effects" NO FORCE ROW LEVEL SECURITY;
UPDATE "effects" SET "connector" = "request"::jsonb ->> 'connector';
ALTER TABLE "effects" FORCE ROW LEVEL SECURITY;

-- CreateTable
CREATE TABLE "access_log" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "who" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "why" TEXT NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "customer_requests" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "orders" TEXT,
    "order_count" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "counts" JSONB,
    "body" TEXT,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "customer_requests_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "erased_orders" (
    "shop" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_orders_pkey" PRIMARY KEY ("shop","digest")
);

-- CreateIndex
CREATE INDEX "access_log_shop_at_idx" ON "access_log"("shop", "at");

-- CreateIndex
CREATE INDEX "customer_requests_shop_asked_at_idx" ON "customer_requests"("shop", "asked_at");

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['access_log', 'customer_requests', 'erased_orders'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;

-- The access log only grows. Rows go with the shop itself, or when they are older than any setting lets them become.
CREATE FUNCTION keep_access_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_LEVEL = 'ROW' AND TG_OP = 'DELETE' THEN
    IF OLD.at < now() - interval '365 days' OR NOT EXISTS (SELECT FROM public.shops WHERE shop = OLD.shop) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'the access log only grows: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER access_log_rows_stay BEFORE UPDATE OR DELETE ON "access_log"
  FOR EACH ROW EXECUTE FUNCTION keep_access_log();
CREATE TRIGGER access_log_stays BEFORE TRUNCATE ON "access_log"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_access_log();

-- Of an audit entry its detail may be emptied, and nothing else changed: when the shop's own data are gone, or while a
-- customer's erasure that Shopify asked for is being carried out.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_LEVEL = 'ROW' AND TG_OP = 'UPDATE' THEN
    IF NEW.detail IS NULL AND NEW.salt IS NULL
      AND to_jsonb(NEW) - 'detail' - 'salt' = to_jsonb(OLD) - 'detail' - 'salt'
      AND (NOT EXISTS (SELECT FROM public.shops WHERE shop = OLD.shop)
        OR EXISTS (SELECT FROM public.customer_requests
          WHERE shop = OLD.shop AND kind = 'redact' AND done_at IS NULL))
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the audit log only grows: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
