/**
 * Ends of discounts against a stand-in that fails in named ways; judged by what its ledger says was applied. Shopify takes
 * no key here and compares nothing; a discount may be known by its code alone.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { discountEnd } from "../../app/ops/drafts/discount-end/discount-end.ts";
import type { DiscountEnd } from "../../app/ops/drafts/discount-end/payload.ts";
import { CHANGE_SCOPES } from "../../app/ops/drafts/change-scopes.ts";
import { openTestStore, type TestStore, tinyWorld } from "../sandbox/shopify/test-store.ts";
import type { Discount } from "../sandbox/shopify/state/model.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const KEY = "7f3f1d36-0000-4000-8000-000000000003";
const MINUTE = 60_000;

let store: TestStore;
let writer: Sides;
let staff: Discount;
let automatic: Discount;
beforeEach(async () => {
  const world = tinyWorld();
  world.shop.grants.push(...CHANGE_SCOPES.discounts);
  store = await openTestStore({ world });
  writer = writing(accessTo(store));
  staff = store.shopify.admin.discounts.make({ title: "Staff", codes: ["STAFF50"] });
  automatic = store.shopify.admin.discounts.make({ title: "Autumn" });
});
afterEach(() => store.shopify.stop());

const gidOf = ({ kind, id }: Discount) => `gid://shopify/${kind}/${id}`;
const applied = () => store.shopify.ledger().map(({ operation, applied: what }) => [operation, what]);

function ending(over: Partial<DiscountEnd> = {}): Write {
  return discountEnd.toWrite({ ...discountEnd.example, title: "Staff", ...over });
}
const byItself = (over: Partial<DiscountEnd> = {}) =>
  ending({ code: null, discountId: gidOf(automatic), title: "Autumn", ...over });

describe("an approved end of a discount", () => {
  it("known by its code alone ends the discount that the code belongs to, once, and is read back", async () => {
    const { externalId, readBack } = await writer.write(ending({ code: "staff50" }), KEY);

    expect(applied()).toEqual([["discountCodeDeactivate", ["discount Staff: ACTIVE → EXPIRED"]]]);
    expect(externalId).toBe(gidOf(staff));
    expect(readBack).toMatchObject({ "Discount Staff": "EXPIRED", "Codes of the discount Staff": 1 });
  });

  it("known by its id ends that one", async () => {
    await writer.write(ending({ discountId: gidOf(staff) }), KEY);
    expect(applied()).toEqual([["discountCodeDeactivate", ["discount Staff: ACTIVE → EXPIRED"]]]);
  });

  it("that applies by itself ends too, and is made active again by its opposite", async () => {
    await writer.write(byItself(), KEY);
    const { readBack } = await writer.write(byItself({ end: false }), KEY.replace("3", "4"));
    expect(applied()).toEqual([
      ["discountAutomaticDeactivate", ["discount Autumn: ACTIVE → EXPIRED"]],
      ["discountAutomaticActivate", ["discount Autumn: EXPIRED → ACTIVE"]],
    ]);
    expect(readBack).toMatchObject({ "Discount Autumn": "ACTIVE", "Last day of Autumn": null });
  });

  it("is taken back by a draft of what the receipt names", async () => {
    const came = await writer.write(ending(), KEY);
    const back = discountEnd.inverse({ ...discountEnd.example, title: "Staff" }, came);
    if ("none" in back) throw new Error(back.none);
    await writer.write(discountEnd.toWrite(back.payload), KEY.replace("3", "4"));
    expect(back.payload).toMatchObject({ discountId: gidOf(staff), end: false });
    expect(applied().at(-1)).toEqual(["discountCodeActivate", ["discount Staff: EXPIRED → ACTIVE"]]);
  });

  it.each([
    {
      because: "somebody ended it already",
      change: () => store.shopify.admin.discounts.end(gidOf(staff)),
      says: "Discount Staff changed from ACTIVE to EXPIRED since you approved.",
    },
    {
      because: "another code belongs to it, which nobody spoke of",
      change: () => store.shopify.admin.discounts.addCode(gidOf(staff), "FRIENDS50"),
      says: "Codes of the discount Staff changed from 1 to 2 since you approved.",
    },
    {
      because: "it is gone",
      change: () => store.shopify.store.discounts.delete(staff.id),
      says: "Discount Staff changed from ACTIVE to nothing since you approved.",
    },
  ])("is stopped by the look right before it when $because", async ({ change, says }) => {
    change();
    await expect(writer.write(ending(), KEY)).rejects.toMatchObject({
      code: "stale",
      message: expect.stringContaining(says) as string,
    });
    expect(applied()).toEqual([]);
  });

  it.each(["error_after_apply", "cut_connection"] as const)(
    "whose answer was lost (%s) is found by reading back, and not sent again",
    async (fault) => {
      store.shopify.faults.set(fault, { times: 1, when: "after", match: "discountCodeDeactivate" });
      const { externalId } = await writer.write(ending(), KEY);
      expect(externalId).toBe(gidOf(staff));
      expect(applied()).toHaveLength(1);
    },
  );

  it("that never arrived is known not to have, and is not sent a second time", async () => {
    store.shopify.faults.set("error_before_apply", { times: 1, match: "discountCodeDeactivate" });
    await expect(writer.write(ending(), KEY)).rejects.toMatchObject({ code: "shopify_unclear" });
    expect(await writer.probe(ending(), KEY, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it("is refused where the store has not allowed it, and nothing is written", async () => {
    const narrow = await openTestStore();
    narrow.shopify.admin.discounts.make({ title: "Staff", codes: ["STAFF50"] });
    await expect(writing(accessTo(narrow)).write(ending(), KEY)).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringContaining("Nothing was written") as string,
    });
    expect(narrow.shopify.ledger()).toEqual([]);
    await narrow.shopify.stop();
  });

  it("is not sent to an address of another kind: an automatic discount is no code", async () => {
    await expect(writer.write(ending({ discountId: gidOf(automatic) }), KEY)).rejects.toMatchObject({
      code: "stale",
    });
    expect(applied()).toEqual([]);
  });

  it.each<[string, object]>([
    ["neither id nor code", { discountId: null, code: null, title: "Staff" }],
    ["a field too many", { discountId: null, code: "STAFF50", title: "Staff", percent: 10 }],
  ])("with %s is refused before anything leaves", async (_because, request) => {
    const write = { ...ending(), request: request as Write["request"] };
    await expect(writer.write(write, KEY)).rejects.toMatchObject({ code: "unknown_write" });
  });
});

describe("what an approval of an end rests on", () => {
  it("is read afresh, by code and by id: its status and how many codes it has", async () => {
    const read = async (payload: Partial<DiscountEnd>) =>
      (await writer.read(discountEnd.preconditions({ ...discountEnd.example, ...payload }))).map(
        ({ value }) => value,
      );
    store.shopify.admin.discounts.make({ title: "Odd", codes: ["50% @ home"] });
    expect(await read({})).toEqual(["ACTIVE", 1]);
    expect(await read({ discountId: gidOf(staff) })).toEqual(["ACTIVE", 1]);
    expect(await read({ code: "50% @ home" })).toEqual(["ACTIVE", 1]);
    expect(await read({ code: null, discountId: gidOf(automatic) })).toEqual(["ACTIVE"]);
    expect(await read({ code: "NOBODY" })).toEqual([null, null]);
  });
});
