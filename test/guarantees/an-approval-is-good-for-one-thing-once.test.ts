/** An approval is a receipt: for one content, one person or two, one time, one use. Anything else is refused. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { effectsFromClicks, invalid, tamper } from "../bench/approvals/attacks.ts";
import { openRig, type Rig } from "../bench/approvals/rig.ts";

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
}, 180_000);
afterAll(() => rig.close());

describe("an approval", () => {
  it("clicked a hundred times at once, and run by two workers, becomes one effect", async () => {
    expect(await effectsFromClicks(rig, 100)).toBe(1);
  }, 180_000);

  it("of which one byte or one column was changed in the database is refused", async () => {
    const { tried, refused, slipped } = await tamper(rig, 41);
    expect(slipped).toEqual([]);
    expect(refused).toBe(tried);
    expect(tried).toBeGreaterThan(40);
  }, 180_000);

  it("that expired, was replayed, is another's, or lacks a second person is refused", async () => {
    const { tried, slipped } = await invalid(rig);
    expect(slipped).toEqual([]);
    expect(tried).toBe(12);
  }, 180_000);
});
