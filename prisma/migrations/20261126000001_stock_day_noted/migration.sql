-- The last day whose closing stock was noted: a store without tracked variants has no row of its own to tell.
ALTER TABLE "shops" ADD COLUMN "stock_day_noted" DATE;
