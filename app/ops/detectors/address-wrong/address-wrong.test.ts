import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderHold } from "../../drafts/order-hold/payload.ts";
import type { CustomerOrder } from "../shared/customers-for-tests.ts";
import { expectSane } from "../shared/sane-for-tests.ts";
import { look, ten, wrong } from "./cases-for-tests.ts";

describe("orders with an address that Shopify doubts", () => {
  it("are to be asked about before they leave, for the parcels that are saved", () => {
    const { alerts, lookedAt } = look([...ten(wrong), { address: "fine" }]);
    expect(lookedAt).toBe(11);
    expect(alerts[0]).toMatchObject({
      catalogueIds: ["ORD-03"],
      bestOptionId: "ask",
      title: "Ask for the right address of 10 orders before they are sent",
    });
    // 10 × (0.33 × 0.73 × ($14 + $6) − $0.75)
    expect(alerts[0]?.stake.p50.minor).toBeGreaterThan(2_500);
    expect(alerts[0]?.stake.p50.minor).toBeLessThan(5_500);
  });

  it.each<{ because: string; order: CustomerOrder }>([
    { because: "their address is fine", order: { address: "fine" } },
    { because: "Shopify has not checked it", order: { address: null } },
    { because: "somebody holds them back", order: { ...wrong, holds: ["INCORRECT_ADDRESS"] } },
    { because: "a part was sent", order: { ...wrong, partlySent: true } },
    { because: "it is doubtful alone, and they are few", order: { address: "doubtful" } },
  ])("are not raised where $because", ({ order }) => {
    expect(look(ten(order)).alerts).toEqual([]);
  });

  it("are not worth a minute where they are two, and one is where its parcel is dear", () => {
    expect(look([wrong, wrong]).alerts).toEqual([]);
    const [alert] = look([wrong], { fulfilmentMinor: 6_000 }).alerts;
    expect(alert).toMatchObject({ bestOptionId: "hold", situation: "order:gid://shopify/Order/1" });
    expect(OrderHold.parse(alert?.options[0]?.draft?.payload)).toMatchObject({ reason: "INCORRECT_ADDRESS" });
  });

  it("say how many were not judged", () => {
    expect(look([{ address: null }, { address: "fine" }]).notes).toEqual([
      "The address of 1 order was not judged: Shopify has not checked it, or does not tell this app.",
    ]);
  });

  it("have sane figures", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("wrong" as const, "doubtful" as const, "fine" as const, null), {
          maxLength: 80,
        }),
        fc.integer({ min: 0, max: 900_000 }),
        fc.constantFrom("USD", "JPY", "KWD"),
        (addresses, fulfilmentMinor, currency) => {
          const orders = addresses.map((address) => ({ address }));
          for (const alert of look(orders, { currency, fulfilmentMinor }).alerts) expectSane(alert);
        },
      ),
      { numRuns: 40 },
    );
  });
});
