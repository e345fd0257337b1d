-- Disputes, payouts and balances of Shopify Payments, each in its own currency.

-- CreateTable
CREATE TABLE "disputes" (
    "shop" TEXT NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "order_id" TEXT,
    "order_name" TEXT,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "initiated_at" TIMESTAMPTZ(3) NOT NULL,
    "evidence_due_at" TIMESTAMPTZ(3),
    "evidence_sent_at" TIMESTAMPTZ(3),
    "finalized_at" TIMESTAMPTZ(3),
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "disputes_pkey" PRIMARY KEY ("shop","dispute_id")
);

-- CreateTable
CREATE TABLE "payouts" (
    "shop" TEXT NOT NULL,
    "payout_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payouts_pkey" PRIMARY KEY ("shop","payout_id")
);

-- CreateTable
CREATE TABLE "payment_balances" (
    "shop" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "balance_minor" BIGINT NOT NULL,
    "payout_interval" TEXT NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_balances_pkey" PRIMARY KEY ("shop","currency")
);

-- CreateIndex
CREATE INDEX "disputes_shop_initiated_at_idx" ON "disputes"("shop", "initiated_at");

-- CreateIndex
CREATE INDEX "payouts_shop_issued_at_idx" ON "payouts"("shop", "issued_at");

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['disputes', 'payouts', 'payment_balances'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
