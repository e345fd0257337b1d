-- Returns with what became of their goods, and what was given back on orders.

-- CreateTable
CREATE TABLE "order_accounts" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_name" TEXT NOT NULL,
    "received_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_accounts_pkey" PRIMARY KEY ("shop","order_id")
);

-- CreateTable
CREATE TABLE "refund_payments" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "refund_id" TEXT NOT NULL,
    "return_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "failed_minor" BIGINT NOT NULL,

    CONSTRAINT "refund_payments_pkey" PRIMARY KEY ("shop","order_id","refund_id")
);

-- CreateTable
CREATE TABLE "returns" (
    "shop" TEXT NOT NULL,
    "return_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "whole" BOOLEAN NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "returns_pkey" PRIMARY KEY ("shop","return_id")
);

-- CreateTable
CREATE TABLE "return_lines" (
    "shop" TEXT NOT NULL,
    "return_id" TEXT NOT NULL,
    "return_line_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "line_id" TEXT,
    "variant_id" TEXT,
    "reason" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "refunded" INTEGER NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "restocked" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "checking" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3),

    CONSTRAINT "return_lines_pkey" PRIMARY KEY ("shop","return_id","return_line_id")
);

-- CreateTable
CREATE TABLE "exchange_lines" (
    "shop" TEXT NOT NULL,
    "return_id" TEXT NOT NULL,
    "exchange_line_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "variant_id" TEXT,
    "quantity" INTEGER NOT NULL,
    "unprocessed" INTEGER NOT NULL,

    CONSTRAINT "exchange_lines_pkey" PRIMARY KEY ("shop","return_id","exchange_line_id")
);

-- CreateIndex
CREATE INDEX "returns_shop_created_at_idx" ON "returns"("shop", "created_at");

-- CreateIndex
CREATE INDEX "returns_shop_order_id_idx" ON "returns"("shop", "order_id");

-- CreateIndex
CREATE INDEX "return_lines_shop_variant_id_idx" ON "return_lines"("shop", "variant_id");

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['order_accounts', 'refund_payments', 'returns', 'return_lines', 'exchange_lines'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
