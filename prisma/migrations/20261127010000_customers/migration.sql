-- Which orders are of one customer, how they are paid, and whether their address holds. No name, street, mail or phone.

-- CreateTable
CREATE TABLE "order_customers" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "customer" TEXT,
    "orders_ever" INTEGER,
    "company" BOOLEAN NOT NULL,
    "cash_on_delivery" BOOLEAN NOT NULL,
    "address" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_customers_pkey" PRIMARY KEY ("shop","order_id")
);

-- CreateIndex
CREATE INDEX "order_customers_shop_customer_idx" ON "order_customers"("shop", "customer");

-- Row-level security, as for every table of a shop (see the first migration).
ALTER TABLE "order_customers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "order_customers" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON "order_customers" USING (shop = nullif(current_setting('app.shop', true), ''))
  WITH CHECK (shop = nullif(current_setting('app.shop', true), ''));
