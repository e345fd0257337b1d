-- What a language model was paid for, by shop and day, and the texts it wrote that were let through.

-- CreateTable
CREATE TABLE "model_spend" (
    "shop" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "calls" INTEGER NOT NULL DEFAULT 0,
    "tokens_in" BIGINT NOT NULL DEFAULT 0,
    "tokens_out" BIGINT NOT NULL DEFAULT 0,
    "cost_micros" BIGINT NOT NULL DEFAULT 0,
    "reserved_tokens" BIGINT NOT NULL DEFAULT 0,
    "reserved_micros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "model_spend_pkey" PRIMARY KEY ("shop","day")
);

-- CreateTable
CREATE TABLE "model_answers" (
    "shop" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" JSONB NOT NULL,
    "model" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "repaired" BOOLEAN NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "model_answers_pkey" PRIMARY KEY ("shop","key")
);

-- CreateIndex
CREATE INDEX "model_answers_shop_written_at_idx" ON "model_answers"("shop", "written_at");

-- Nothing is given back that was not set aside, and nothing is earned.
ALTER TABLE "model_spend" ADD CONSTRAINT "model_spend_not_negative" CHECK (
  "calls" >= 0 AND "tokens_in" >= 0 AND "tokens_out" >= 0 AND "cost_micros" >= 0
  AND "reserved_tokens" >= 0 AND "reserved_micros" >= 0
);

-- Row-level security, as for every table of a shop (see the first migration).
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['model_spend', 'model_answers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY own_shop ON %I USING (shop = nullif(current_setting(''app.shop'', true), '''')) '
      'WITH CHECK (shop = nullif(current_setting(''app.shop'', true), ''''))', t);
  END LOOP;
END $$;
