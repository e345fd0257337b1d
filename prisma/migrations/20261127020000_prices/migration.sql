-- What payouts are made of, refunds that are under way, discounts that are on, what orders paid for shipping,
-- and prices at which companies buy.

-- AlterTable
ALTER TABLE "payouts" ADD COLUMN     "adjustments_minor" BIGINT,
ADD COLUMN     "advances_minor" BIGINT,
ADD COLUMN     "charges_fee_minor" BIGINT,
ADD COLUMN     "charges_minor" BIGINT,
ADD COLUMN     "refunds_minor" BIGINT,
ADD COLUMN     "reserved_minor" BIGINT,
ADD COLUMN     "retried_minor" BIGINT;

-- AlterTable
ALTER TABLE "refund_payments" ADD COLUMN     "pending_minor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "shipping_minor" BIGINT;

-- CreateTable
CREATE TABLE "discounts" (
    "shop" TEXT NOT NULL,
    "discount_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "share" DOUBLE PRECISION,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "uses" INTEGER NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "discounts_pkey" PRIMARY KEY ("shop","discount_id")
);

-- CreateTable
CREATE TABLE "price_lists" (
    "shop" TEXT NOT NULL,
    "list_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "price_lists_pkey" PRIMARY KEY ("shop","list_id")
);

-- CreateTable
CREATE TABLE "list_prices" (
    "shop" TEXT NOT NULL,
    "list_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "price_minor" BIGINT NOT NULL,

    CONSTRAINT "list_prices_pkey" PRIMARY KEY ("shop","list_id","variant_id")
);

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['discounts', 'price_lists', 'list_prices'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
