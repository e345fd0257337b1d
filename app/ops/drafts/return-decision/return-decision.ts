import { declineReasonText } from "../../facts/decline-reason.ts";
import { plainNumber } from "../../money/format.ts";
import { type Block, defineDraftKind, type Precondition, type ShowInput, type Write } from "../contract.ts";
import { documentDone, fileWord, type Sheet } from "../document.ts";
import { ReturnDecision } from "./payload.ts";

/**
 * Says yes or no to a customer who asks to send something back. Where the store lets Ops Room do no such thing, it is a
 * note of what to do by hand.
 */
export const returnDecision = defineDraftKind({
  id: "return_decision",
  version: 1,
  payload: ReturnDecision,
  example: example(),
  title: ({ decision, name }) =>
    decision === "approve" ? `Yes to the return ${name}` : `No to the return ${name}`,
  approveLabel: ({ decision, name, byHand }) => {
    const what = decision === "approve" ? "approved" : "declined";
    if (byHand) return `Approve and record that you ${what} ${name} in Shopify`;
    return decision === "approve"
      ? `Approve and accept the return ${name}`
      : `Approve and decline the return ${name}`;
  },
  cash: () => null,
  show: (answer, input) => [fields(answer), lines(answer, input), ...changes(answer)],
  consequences: (answer) => [...happens(answer)],
  notHappening: ({ decision, byHand }) => [
    ...(byHand ? ["Nothing is written to Shopify."] : []),
    decision === "approve"
      ? "No money goes back and no stock moves by this: that is yours once the goods are here."
      : "Nothing is refunded, and the order stays as it is.",
    "The customer is not told by this: tell them, or have Shopify do it.",
  ],
  toWrite,
  preconditions,
  toRecord: () => null,
  moves: "neither",
  inverse: ({ byHand }) => ({
    none: byHand
      ? "Only that you answered it was recorded, so there is nothing to take back from here."
      : "Shopify takes no answer to a return back. In Shopify Admin, on the page of the order, cancel the return or make a new one.",
  }),
});

function fields({ orderName, name, decision, reason, byHand }: ReturnDecision): Block {
  return {
    type: "fields",
    fields: [
      { label: "Return", value: name },
      { label: "Order", value: orderName },
      { label: "Answer", value: decision === "approve" ? "yes" : "no" },
      ...(decision === "decline" ? [{ label: "Reason", value: declineReasonText(reason) }] : []),
      ...(byHand ? [{ label: "What it is", value: BY_HAND }] : []),
    ],
  };
}

const BY_HAND =
  "A note of what to do. The store has not allowed Ops Room to answer returns (Sources has the button), so nothing is written to Shopify.";

function lines({ lines: asked }: ReturnDecision, { locale }: ShowInput): Block {
  return {
    type: "table",
    columns: [
      { label: "To come back", align: "start" },
      { label: "Units", align: "end" },
    ],
    rows: asked.map(({ title, units }) => [title, plainNumber(units, locale)]),
    totals: [],
  };
}

function changes({ name, decision, byHand }: ReturnDecision): Block[] {
  if (byHand) return [];
  return [
    {
      type: "change",
      label: `Shopify: return ${name}`,
      before: "asked for",
      after: decision === "approve" ? "approved" : "declined",
    },
  ];
}

function happens({ name, orderName, decision, reason, byHand }: ReturnDecision): string[] {
  if (byHand)
    return [
      `You answer it in Shopify Admin, on the page of ${orderName}: ${decision === "approve" ? "“Approve” on the return" : `“Decline” on the return, with the reason “${declineReasonText(reason)}”`}. Ops Room records it as done by you.`,
    ];
  return [
    decision === "approve"
      ? `Shopify: the return ${name} is approved, and its goods are expected.`
      : `Shopify: the return ${name} is declined, because: ${declineReasonText(reason)}.`,
  ];
}

function toWrite(answer: ReturnDecision): Write {
  const { returnId, name, decision, reason, byHand } = answer;
  if (byHand) return documentDone(`Return ${name}`, sheetOfReturn(answer));
  return decision === "approve"
    ? { connector: "shopify", operation: "return_approve", request: { returnId, name } }
    : { connector: "shopify", operation: "return_decline", request: { returnId, name, reason } };
}

/** What to do by hand, as a file to hand on. */
export function sheetOfReturn({ name, orderName, lines: asked, decision, reason }: ReturnDecision): Sheet {
  return {
    filename: `return-${fileWord(name)}.csv`,
    rows: [
      ["Return", "Order", "Answer", "Reason", "Product", "Units"],
      ...asked.map(({ title, units }) => [
        name,
        orderName,
        decision === "approve" ? "approve" : "decline",
        decision === "decline" ? declineReasonText(reason) : null,
        title,
        units,
      ]),
    ],
  };
}

/** Nobody has answered it meanwhile. */
function preconditions({ returnId, name, byHand }: ReturnDecision): Precondition[] {
  if (byHand) return [];
  return [{ subject: `return:${returnId}`, label: `The return ${name}`, value: "REQUESTED", tolerance: 0 }];
}

function example(): ReturnDecision {
  return {
    returnId: "gid://shopify/Return/801",
    orderId: "gid://shopify/Order/5001",
    name: "#1042-R1",
    orderName: "#1042",
    lines: [{ title: "Ceramic Mug, White", units: 2 }],
    decision: "decline",
    reason: "RETURN_PERIOD_ENDED",
    byHand: false,
  };
}
