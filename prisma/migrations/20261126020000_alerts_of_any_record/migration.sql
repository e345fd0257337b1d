-- An alert may be about an order, a purchase order, a supplier or the shop: it then names no product.
ALTER TABLE "alerts" ALTER COLUMN "product_id" DROP NOT NULL;
ALTER TABLE "alerts" ALTER COLUMN "variant_id" DROP NOT NULL;
-- `first`: safety, legal and security matters, which are not ranked by money.
ALTER TABLE "alerts" ADD COLUMN "lane" TEXT NOT NULL DEFAULT 'money';

-- All alerts so far are about a variant.
UPDATE "alerts" SET "alert" = "alert" || jsonb_build_object(
  'lane', 'money',
  'settlingDays', 1,
  'subject', ("alert" -> 'subject') || jsonb_build_object('kind', 'variant', 'id', "alert" #>> '{subject,variantId}'));
