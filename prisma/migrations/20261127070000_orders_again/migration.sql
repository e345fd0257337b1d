-- Orders that were read before know nothing of bundles, nor of days that they were promised by: as when parts were first
-- read, the next incremental read goes back over those of the last 60 days, or further where it would have anyway.
-- Products need nothing of the kind: each night's list reads all variants, with their lowest advertised price.
ALTER TABLE "source_status" NO FORCE ROW LEVEL SECURITY;
UPDATE "source_status"
SET "cursor" = least("cursor", to_char((now() - interval '60 days') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
WHERE "connector" = 'shopify' AND "kind" = 'orders' AND "last_complete_at" IS NOT NULL AND "cursor" NOT LIKE 'bulk %';
ALTER TABLE "source_status" FORCE ROW LEVEL SECURITY;
