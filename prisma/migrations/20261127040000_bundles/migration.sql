-- What bundles are made of, which lines of an order were bought as parts of one, and by when orders were promised.

-- AlterTable
ALTER TABLE "order_lines" ADD COLUMN     "bundle_group" TEXT,
ADD COLUMN     "bundle_units" INTEGER,
ADD COLUMN     "bundle_variant_id" TEXT;

-- AlterTable
ALTER TABLE "fulfilment_orders" ADD COLUMN     "promised_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "bundle_parts" (
    "shop" TEXT NOT NULL,
    "bundle_variant_id" TEXT NOT NULL,
    "part_variant_id" TEXT NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "bundle_parts_pkey" PRIMARY KEY ("shop","bundle_variant_id","part_variant_id")
);

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['bundle_parts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
