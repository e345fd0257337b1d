import { describe, expect, it } from "vitest";
import { DeclineReason, declineReasonText } from "../../facts/decline-reason.ts";
import type { ReturnDecision } from "./payload.ts";
import { returnDecision, sheetOfReturn } from "./return-decision.ts";

const show = { currency: "USD", locale: "en-US" };
const no = returnDecision.example;
const yes: ReturnDecision = { ...no, decision: "approve" };
const saysOf = (answer: ReturnDecision) =>
  JSON.stringify([returnDecision.show(answer, show), returnDecision.consequences(answer, show)]);

describe("the answer to a return", () => {
  it("is one write about one return, and rests on its being asked for", () => {
    expect([returnDecision.toWrite(yes), returnDecision.toWrite(no)]).toEqual([
      {
        ...{ connector: "shopify", operation: "return_approve" },
        request: { returnId: no.returnId, name: "#1042-R1" },
      },
      {
        ...{ connector: "shopify", operation: "return_decline" },
        request: { returnId: no.returnId, name: "#1042-R1", reason: "RETURN_PERIOD_ENDED" },
      },
    ]);
    expect(returnDecision.preconditions(yes)).toEqual([
      {
        ...{ subject: `return:${no.returnId}`, label: "The return #1042-R1" },
        ...{ value: "REQUESTED", tolerance: 0 },
      },
    ]);
  });

  it.each(DeclineReason.options)("that says no names its reason: %s", (reason) => {
    expect(saysOf({ ...no, reason })).toContain(declineReasonText(reason));
    expect(saysOf({ ...yes, reason })).not.toContain(declineReasonText(reason));
  });

  it("says what comes back, and that no money moves", () => {
    expect(saysOf(yes)).toContain("Ceramic Mug, White");
    expect(returnDecision.notHappening(yes, show).join(" ")).toContain("No money goes back");
    expect(returnDecision.notHappening(no, show).join(" ")).toContain("Nothing is refunded");
    expect(returnDecision.inverse(no, { externalId: no.returnId, readBack: {} })).toMatchObject({
      none: expect.stringContaining("Shopify takes no answer to a return back") as string,
    });
  });
});

describe("an answer that the store does not let Ops Room give", () => {
  const byHand: ReturnDecision = { ...no, byHand: true };

  it("is a document of ours: nothing of it is written to Shopify, and it says so", () => {
    expect(returnDecision.toWrite(byHand)).toMatchObject({
      ...{ connector: "ops_room", operation: "document_done" },
    });
    expect(returnDecision.preconditions(byHand)).toEqual([]);
    expect(saysOf(byHand)).toContain("nothing is written to Shopify");
    expect(returnDecision.show(byHand, show).some(({ type }) => type === "change")).toBe(false);
    expect(returnDecision.approveLabel(byHand, show)).toBe(
      "Approve and record that you declined #1042-R1 in Shopify",
    );
  });

  it("lists what to do, line by line", () => {
    expect(sheetOfReturn(byHand)).toEqual({
      filename: "return-1042-r1.csv",
      rows: [
        ["Return", "Order", "Answer", "Reason", "Product", "Units"],
        ["#1042-R1", "#1042", "decline", "the time for returns has ended", "Ceramic Mug, White", 2],
      ],
    });
  });
});
