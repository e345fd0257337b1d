-- The lowest price at which a brand lets a variant be advertised.

-- AlterTable
ALTER TABLE "variants" ADD COLUMN     "minimum_advertised_minor" BIGINT;
