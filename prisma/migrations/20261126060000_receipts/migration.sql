-- An approval as a receipt: how it was given, on what evidence, its nonce, and a hash over all of it. What was approved
-- before has none of these, so it is refused when it is to be carried out and comes back to be looked at again.
ALTER TABLE "approvals" ADD COLUMN "method" TEXT NOT NULL DEFAULT 'app',
  ADD COLUMN "evidence_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "nonce" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "needs_two" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "first_yes" JSONB,
  ADD COLUMN "receipt_hash" TEXT NOT NULL DEFAULT '';

-- A nonce is good for one approval; a row that was copied has no other.
CREATE UNIQUE INDEX "approvals_one_nonce" ON "approvals"("shop", "nonce") WHERE "nonce" <> '';
-- One yes that waits for a second person per draft, as there is one live approval.
CREATE UNIQUE INDEX "approvals_one_waiting" ON "approvals"("shop", "draft_id") WHERE "state" = 'waiting';

-- CreateTable
CREATE TABLE "people" (
    "shop" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT,
    "is_owner" BOOLEAN NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("shop","user_id")
);

-- CreateTable
CREATE TABLE "approval_rules" (
    "shop" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "approval_rules_pkey" PRIMARY KEY ("shop")
);

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['people', 'approval_rules'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
