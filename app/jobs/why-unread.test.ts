import { describe, expect, it } from "vitest";
import { OPTIONAL_SCOPES, PARTS_SCOPE } from "../ops/facts/source-status.ts";
import { couldNotLook, whyUnread } from "./why-unread.ts";

const ALL = [...Object.values(OPTIONAL_SCOPES).flat(), PARTS_SCOPE];
const said = (view: string, { scopes = ALL, sources = [] }: Partial<Parameters<typeof whyUnread>[0]> = {}) =>
  couldNotLook([view], whyUnread({ scopes, sources }));

describe("a look that could not be had says why in a whole sentence", () => {
  it.each([
    { view: "disputes", why: "disputes and payouts were never read completely" },
    { view: "returns", why: "returns were never read completely" },
    { view: "customerOrders", why: "whose orders are was never read completely" },
    { view: "discounts", why: "discounts were never read completely" },
    {
      view: "promises",
      why: "the parts that open orders are to be sent in were not read yet; each is with the next change of its order",
    },
    { view: "companyPrices", why: "the store has no price lists for companies, or they were never read" },
    { view: "bundles", why: "bundles was never read completely" },
  ])("where all is allowed and $view was not read", ({ view, why }) => {
    expect(said(view)).toBe(`could not look, because ${why}`);
  });

  it.each([
    {
      view: "customerOrders",
      why: "the store has not allowed Ops Room to see whose orders are; Sources has the button for it",
    },
    {
      view: "promises",
      why: "the store has not allowed Ops Room to see the parts that orders are to be sent in; Shopify asks for it when Ops Room is opened again",
    },
  ])("where nothing is allowed and $view was not read", ({ view, why }) => {
    expect(said(view, { scopes: [] })).toBe(`could not look, because ${why}`);
  });

  it("where a store has none of a kind", () => {
    expect(said("payouts", { sources: [{ kind: "payments", state: "absent" }] })).toBe(
      "could not look, because the store does not use Shopify Payments",
    );
  });
});
