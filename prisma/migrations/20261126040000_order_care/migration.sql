-- What is known of an order besides its goods: fraud risk, a payment not taken yet, the parts it is to be sent in.
ALTER TABLE "orders" ADD COLUMN "authorized_at" TIMESTAMPTZ(3),
ADD COLUMN "authorized_until" TIMESTAMPTZ(3),
ADD COLUMN "gateway" TEXT,
ADD COLUMN "open_minor" BIGINT,
ADD COLUMN "parts_read" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "risk_advice" TEXT,
ADD COLUMN "risk_level" TEXT;

-- Where each parcel is.
ALTER TABLE "fulfilments" ADD COLUMN "carrier" TEXT,
ADD COLUMN "delivered_at" TIMESTAMPTZ(3),
ADD COLUMN "display_status" TEXT,
ADD COLUMN "estimated_at" TIMESTAMPTZ(3),
ADD COLUMN "in_transit_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "order_codes" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "order_codes_pkey" PRIMARY KEY ("shop","order_id","code")
);

-- CreateTable
CREATE TABLE "fulfilment_orders" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "fulfilment_order_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fulfilment_orders_pkey" PRIMARY KEY ("shop","order_id","fulfilment_order_id")
);

-- CreateTable
CREATE TABLE "fulfilment_holds" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "fulfilment_order_id" TEXT NOT NULL,
    "hold_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "fulfilment_holds_pkey" PRIMARY KEY ("shop","order_id","fulfilment_order_id","hold_id")
);

-- CreateIndex
CREATE INDEX "order_codes_shop_code_idx" ON "order_codes"("shop", "code");

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['order_codes', 'fulfilment_orders', 'fulfilment_holds'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;

-- Orders that were read before know nothing of this: the next incremental read goes back over those of the last 60 days.
ALTER TABLE "source_status" NO FORCE ROW LEVEL SECURITY;
UPDATE "source_status"
SET "cursor" = to_char((now() - interval '60 days') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
WHERE "connector" = 'shopify' AND "kind" = 'orders' AND "last_complete_at" IS NOT NULL AND "cursor" NOT LIKE 'bulk %';
ALTER TABLE "source_status" FORCE ROW LEVEL SECURITY;
