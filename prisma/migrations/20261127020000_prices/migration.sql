-- What payouts are made of, and refunds that are under way.

-- AlterTable
ALTER TABLE "payouts" ADD COLUMN     "adjustments_minor" BIGINT,
ADD COLUMN     "advances_minor" BIGINT,
ADD COLUMN     "charges_fee_minor" BIGINT,
ADD COLUMN     "charges_minor" BIGINT,
ADD COLUMN     "refunds_minor" BIGINT,
ADD COLUMN     "reserved_minor" BIGINT,
ADD COLUMN     "retried_minor" BIGINT;

-- AlterTable
ALTER TABLE "refund_payments" ADD COLUMN     "pending_minor" BIGINT NOT NULL DEFAULT 0;
