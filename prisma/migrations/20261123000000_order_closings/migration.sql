-- Receipts and cancellations of our own orders: what is open = placed − received − cancelled.

-- CreateTable
CREATE TABLE "order_closings" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "purchase_order_id" TEXT NOT NULL,
    "effect_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_user_id" TEXT NOT NULL,
    "by_name" TEXT,

    CONSTRAINT "order_closings_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "order_closing_lines" (
    "shop" TEXT NOT NULL,
    "closing_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "purchase_order_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "order_closing_lines_pkey" PRIMARY KEY ("shop","closing_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "order_closings_shop_effect_id_key" ON "order_closings"("shop", "effect_id");

-- CreateIndex
CREATE INDEX "order_closings_shop_purchase_order_id_idx" ON "order_closings"("shop", "purchase_order_id");

-- CreateIndex
CREATE INDEX "order_closing_lines_shop_purchase_order_id_idx" ON "order_closing_lines"("shop", "purchase_order_id");

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['order_closings', 'order_closing_lines'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
