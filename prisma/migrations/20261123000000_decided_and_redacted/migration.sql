-- A person's word on an effect that no look could settle.
ALTER TABLE "effects" ADD COLUMN "decided" JSONB;

-- The chain holds a salted digest of an entry's detail, so that the detail can be erased and the chain still checked.
ALTER TABLE "audit_log"
  ALTER COLUMN "detail" DROP NOT NULL,
  ADD COLUMN "salt" TEXT,
  ADD COLUMN "detail_digest" TEXT;

-- One change is let through: emptying the detail of a shop whose own data are gone. All else stays as written.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_LEVEL = 'ROW' AND TG_OP = 'UPDATE' THEN
    IF NEW.detail IS NULL AND NEW.salt IS NULL
      AND to_jsonb(NEW) - 'detail' - 'salt' = to_jsonb(OLD) - 'detail' - 'salt'
      AND NOT EXISTS (SELECT FROM public.shops WHERE shop = OLD.shop)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'the audit log only grows: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
