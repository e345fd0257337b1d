-- Fingerprint of the alert that leads its situation; null: it leads.
ALTER TABLE "alerts" ADD COLUMN "under" TEXT;
-- For "why is this above that". Two minutes is what an alert asked for so far.
ALTER TABLE "alerts" ADD COLUMN "attention_minutes" DOUBLE PRECISION NOT NULL DEFAULT 2;
-- Where it stood the day before `stake_day`.
ALTER TABLE "alerts" ADD COLUMN "shelf_yesterday" TEXT;
