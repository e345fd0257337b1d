-- When somebody last opened the app by a new token: what an earlier installation sends late is known by it.
ALTER TABLE "sessions" ADD COLUMN "signed_in_at" TIMESTAMPTZ(3);
