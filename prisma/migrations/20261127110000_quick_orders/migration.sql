-- An order that was to come by a delivery quicker than usual tells nothing of how long its supplier usually takes.
ALTER TABLE "purchase_orders" ADD COLUMN "is_quick" BOOLEAN NOT NULL DEFAULT false;
