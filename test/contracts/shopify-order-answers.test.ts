/**
 * Tags of orders and answers to returns, against a stand-in that fails in named ways; judged by what its ledger says was
 * applied. Shopify takes no key for either.
 */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Write } from "../../app/ops/drafts/contract.ts";
import { CHANGE_SCOPES } from "../../app/ops/drafts/change-scopes.ts";
import { orderTag } from "../../app/ops/drafts/order-tag/order-tag.ts";
import type { OrderTag } from "../../app/ops/drafts/order-tag/payload.ts";
import type { ReturnDecision } from "../../app/ops/drafts/return-decision/payload.ts";
import { returnDecision } from "../../app/ops/drafts/return-decision/return-decision.ts";
import { openTestStore, type TestStore, tinyWorld } from "../sandbox/shopify/test-store.ts";
import type { World } from "../sandbox/worlds/world.ts";
import { accessTo } from "./shopify-harness.ts";
import { type Sides, writing } from "./shopify-writing.ts";

const KEY = "7f3f1d36-0000-4000-8000-000000000005";
const MINUTE = 60_000;
const ORDER = "501";
const RETURN = "gid://shopify/Return/801";

let store: TestStore;
let writer: Sides;
beforeEach(async () => {
  store = await openTestStore({ world: asking() });
  writer = writing(accessTo(store));
});
afterEach(() => store.shopify.stop());

/** Yesterday's customer asks to send a mug back. */
function asking(): World {
  const world = tinyWorld();
  world.shop.grants.push(...CHANGE_SCOPES.order_tags, ...CHANGE_SCOPES.returns);
  const order = world.orders.find(({ id }) => id === ORDER);
  if (!order) throw new Error("the tiny store has an order of yesterday");
  order.returns = [
    {
      ...{ id: "801", name: "#1002-R1", status: "REQUESTED", createdAt: order.createdAt, closedAt: null },
      lines: [
        { id: "811", orderLineId: "5011", quantity: 1, refunded: 0, reason: "too-small", takenIn: null },
      ],
      exchanges: [],
    },
  ];
  return world;
}

const applied = () => store.shopify.ledger().map(({ operation, applied: what }) => [operation, what]);
const order = () => store.shopify.store.orders.get(ORDER);

const tagging = (over: Partial<OrderTag> = {}): Write =>
  orderTag.toWrite({
    ...orderTag.example,
    ...{ orderId: `gid://shopify/Order/${ORDER}`, name: "#1002", tags: ["call first", "fragile"] },
    ...over,
  });
const answering = (over: Partial<ReturnDecision> = {}): Write =>
  returnDecision.toWrite({ ...returnDecision.example, returnId: RETURN, name: "#1002-R1", ...over });

describe("approved tags", () => {
  it("are put on beside those that are there, once, and read back", async () => {
    store.shopify.admin.care.tag({ orderId: ORDER, tags: ["gift"] });
    const { externalId, readBack } = await writer.write(tagging(), KEY);

    expect(applied()).toEqual([
      ["tagsAdd", ["tag “call first” of #1002: added", "tag “fragile” of #1002: added"]],
    ]);
    expect(order()?.tags).toEqual(["gift", "call first", "fragile"]);
    expect(externalId).toBe(`gid://shopify/Order/${ORDER}`);
    expect(readBack).toMatchObject({ "Tag “call first” of #1002": "there" });
  });

  it("are taken off by their opposite, and no other tag goes with them", async () => {
    store.shopify.admin.care.tag({ orderId: ORDER, tags: ["gift", "Call First", "fragile"] });
    await writer.write(tagging({ add: false }), KEY);
    expect(order()?.tags).toEqual(["gift"]);
  });
});

describe("an approved answer to a return", () => {
  it("that says yes is given once, and read back", async () => {
    const { externalId, readBack } = await writer.write(answering({ decision: "approve" }), KEY);
    expect(applied()).toEqual([["returnApproveRequest", ["return #1002-R1: approved"]]]);
    expect([externalId, readBack]).toEqual([RETURN, { "Return #1002-R1": "OPEN" }]);
  });

  it("that says no is given with its reason, and tells no customer", async () => {
    const { readBack } = await writer.write(answering(), KEY);
    expect(store.shopify.ledger()).toMatchObject([
      {
        operation: "returnDeclineRequest",
        variables: { input: { id: RETURN, declineReason: "RETURN_PERIOD_ENDED", notifyCustomer: false } },
      },
    ]);
    expect(readBack).toEqual({
      "Return #1002-R1": "DECLINED",
      "Reason of the no to #1002-R1": "the time for returns has ended",
    });
  });

  it("of which somebody else said no for another reason is not taken for this one", async () => {
    store.shopify.admin.care.answerReturn({ orderId: ORDER, status: "DECLINED" });
    expect(await writer.probe(answering(), KEY, MINUTE)).toMatchObject({ state: "unknown" });
  });
});

const cases = [
  {
    what: "a tag",
    write: () => tagging({ tags: ["fragile"] }),
    mutation: "tagsAdd",
    move: () => store.shopify.admin.care.tag({ orderId: ORDER, tags: ["FRAGILE"] }),
    says: "Tag “fragile” of #1002 changed from absent to there since you approved.",
  },
  {
    what: "a yes to a return",
    write: () => answering({ decision: "approve" }),
    mutation: "returnApproveRequest",
    move: () => store.shopify.admin.care.answerReturn({ orderId: ORDER, status: "DECLINED" }),
    says: "Return #1002-R1 changed from REQUESTED to DECLINED since you approved.",
  },
  {
    what: "a no to a return",
    write: () => answering(),
    mutation: "returnDeclineRequest",
    move: () => store.shopify.admin.care.answerReturn({ orderId: ORDER, status: "OPEN" }),
    says: "Return #1002-R1 changed from REQUESTED to OPEN since you approved.",
  },
];

describe.each(cases)("$what", ({ write, mutation, move, says }) => {
  it("is stopped by the look right before it when somebody was faster", async () => {
    move();
    await expect(writer.write(write(), KEY)).rejects.toMatchObject({
      code: "stale",
      message: `${says} Nothing was written: look again.`,
    });
    expect(applied()).toEqual([]);
  });

  it.each(["error_after_apply", "cut_connection"] as const)(
    "whose answer was lost (%s) is found by reading back, and not sent again",
    async (fault) => {
      store.shopify.faults.set(fault, { times: 1, when: "after", match: mutation });
      await writer.write(write(), KEY);
      expect(applied()).toHaveLength(1);
      expect(await writer.probe(write(), KEY, MINUTE)).toMatchObject({ state: "done" });
    },
  );

  it("that never arrived is known not to have, and is not sent a second time", async () => {
    store.shopify.faults.set("error_before_apply", { times: 1, match: mutation });
    await expect(writer.write(write(), KEY)).rejects.toMatchObject({ code: "shopify_unclear" });
    expect(await writer.probe(write(), KEY, MINUTE)).toEqual({ state: "not_found" });
    expect(applied()).toEqual([]);
  });

  it("is refused, with Shopify's own words, where the store has not allowed it", async () => {
    store.shopify.admin.setGrants(["read_returns"]);
    store.signOut();
    await expect(writing(accessTo(store)).write(write(), KEY)).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringMatching(/^Shopify refused: .*write_.*Nothing was written\.$/) as string,
    });
    expect(applied()).toEqual([]);
  });
});

describe("what an approval of these rests on", () => {
  it("is read afresh: each tag, there or not, and the state of the return", async () => {
    store.shopify.admin.care.tag({ orderId: ORDER, tags: ["Gift @ home"] });
    const id = `gid://shopify/Order/${ORDER}`;
    const subjects = [
      `tag:${id}@gift @ home`,
      `tag:${id}@fragile`,
      "tag:gid://shopify/Order/9@fragile",
      `return:${RETURN}`,
      "return:gid://shopify/Return/9",
    ];
    const readings = await writer.read(
      subjects.map((subject) => ({ subject, label: subject, value: null, tolerance: 0 })),
    );
    expect(readings.map(({ value }) => value)).toEqual(["there", "absent", null, "REQUESTED", null]);
  });
});
