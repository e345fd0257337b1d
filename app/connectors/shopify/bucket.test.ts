import { expect, it } from "vitest";
import { createBucket } from "./bucket.ts";

const status = (currentlyAvailable: number) => ({
  maximumAvailable: 1000,
  currentlyAvailable,
  restoreRate: 50,
});

it.each([
  ["there is plenty", 1000, "read", 0],
  ["a read would just leave a fifth", 300, "read", 0],
  ["a read would take of the last fifth", 299, "read", 20],
  ["a write may take of the last fifth", 299, "write", 0],
  ["a write finds too little", 90, "write", 200],
] as const)("waits as long as it takes when %s", (_because, available, purpose, waitMs) => {
  const bucket = createBucket();
  bucket.learn("Orders", 100, status(available), 0);
  expect(bucket.waitMs("Orders", purpose, 0)).toBe(waitMs);
});

it("does not wait before it has heard of a limit", () => {
  expect(createBucket().waitMs("Orders", "read", 0)).toBe(0);
});

it("counts calls under way, so that calls side by side do not spend the same points", () => {
  const bucket = createBucket();
  bucket.learn("Orders", 400, status(1000), 0);
  bucket.spend("Orders", 0);
  expect(bucket.waitMs("Orders", "read", 0)).toBe(0);
  bucket.spend("Orders", 0);
  expect(bucket.waitMs("Orders", "read", 0)).toBe(8_000);
});

it("refills with time, and waits for no more than the bucket holds", () => {
  const bucket = createBucket();
  bucket.learn("Huge", 950, status(0), 0);
  expect(bucket.waitMs("Huge", "read", 0)).toBe(20_000);
  expect(bucket.waitMs("Huge", "read", 20_000)).toBe(0);
});
