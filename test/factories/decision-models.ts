/** Models of decision screens as a merchant would meet them: full ones, empty ones, and the awkward ones. */
import type {
  AlertLine,
  AlertModel,
  ChartModel,
  FirstRunModel,
  InboxModel,
  When,
} from "../../app/ui/models.ts";

/** 500 letters with spaces, as some catalogues have them. */
export const LONG_TITLE =
  `Reorder ${"Hand-thrown stoneware breakfast mug with speckled reactive glaze and cork base ".repeat(6).trim()} by Thursday`.slice(
    0,
    500,
  );

export function when(short: string, exact = `${short}, exactly`): When {
  return { short, exact };
}

export function alertLine(over: Partial<AlertLine> = {}): AlertLine {
  return {
    id: "a1",
    title: "Reorder Ceramic Mug, White by Thursday",
    reason: "Sells 9 a day, 31 left, and Kiln & Co take 14 to 21 days.",
    stake: { likely: "$1,200", range: "$700–$1,900" },
    waiting: "$88 a day if you wait",
    decideBy: when("Decide by Thu 26 Nov", "Thursday, 26 November 2026"),
    prepared: "Prepared: order of 240 to Kiln & Co, $1,872.00",
    draftId: "d1",
    cautions: ["cost is 5 months old"],
    shelfReason: "It can wait: stock lasts past the next order.",
    aboveNext: "A day of waiting costs about $88 here, against about $31 for the next.",
    comesFirst: false,
    reviewLabel: "Review order",
    change: null,
    ...over,
  };
}

const money = (likely: string, range: string) => ({ likely, range });

export function inbox(over: Partial<InboxModel> = {}): InboxModel {
  return {
    summary: "3 decisions worth $4,100 today ($2,600–$5,900). 14 more can wait.",
    decideNow: [
      alertLine({ change: "grew from $310" }),
      alertLine({
        id: "a2",
        title: "Reorder Linen Apron, Ochre / One size by tomorrow",
        reason: "Sells 2.4 a day, none left since Friday, and Atelier Weber take 21 to 35 days.",
        stake: money("$2,300", "$1,100–$3,400"),
        waiting: "$140 a day if you wait",
        decideBy: when("Decide by tomorrow"),
        prepared: "Prepared: order of 96 to Atelier Weber, $1,142.40",
        draftId: "d2",
        cautions: ["unit cost is missing", "delivery time is the store's default"],
        change: "new",
      }),
      alertLine({
        id: "a3",
        title: "Reorder شمعة معطرة بالعود by Monday",
        reason: "Sells 1.1 a day, 6 left, and بيت الشموع take 10 to 18 days.",
        stake: money("$610", "$240–$1,000"),
        waiting: null,
        decideBy: when("Decide by Mon 30 Nov"),
        prepared: null,
        draftId: null,
        cautions: [],
      }),
    ],
    thisWeek: {
      total: "$1,300",
      lines: [
        alertLine({
          id: "b1",
          title: "Reorder Beeswax Candle, Tall by next Friday",
          stake: money("$540", "$300–$820"),
        }),
        alertLine({
          id: "b2",
          title: LONG_TITLE,
          stake: money("$430", "$90–$1,000"),
          change: "shrank from $700",
        }),
      ],
    },
    canWait: {
      total: "$420",
      lines: [
        alertLine({
          id: "c1",
          title: "Reorder Postcard Set, Botanical by 14 Dec",
          stake: money("$38", "$0–$90"),
          waiting: null,
          prepared: null,
          draftId: null,
          cautions: [],
        }),
      ],
    },
    more: { thisWeek: 2, canWait: 9 },
    lookedAtAndFine: "Of your 412 product variants that can sell out, 395 need no new order yet.",
    couldNotLook: [
      { text: "supplier and customer mail (Gmail not linked)", href: "/app/sources" },
      { text: "marketplace listings and fees (Amazon not linked)", href: "/app/sources" },
    ],
    sinceYesterday: "Since yesterday: 2 solved, 1 grew from $310 to $1,200, 1 new.",
    source: { tone: "success", text: "Read 6 min ago · all sources fine" },
    undecided: [],
    degraded: null,
    ...over,
  };
}

export function emptyInbox(): InboxModel {
  return inbox({
    summary: "Nothing needs a decision.",
    decideNow: [],
    thisWeek: { lines: [], total: "$0" },
    canWait: { lines: [], total: "$0" },
    more: { thisWeek: 0, canWait: 0 },
    couldNotLook: [],
    sinceYesterday: null,
  });
}

export function firstRun(over: Partial<FirstRunModel> = {}): FirstRunModel {
  return {
    kinds: [
      {
        kind: "products",
        title: "products",
        why: "What you sell, at which price and cost, and from whom.",
        state: "done",
        progress: "412 variants",
        share: 1,
        problem: null,
      },
      {
        kind: "inventory",
        title: "stock levels",
        why: "What is left to sell, at each location.",
        state: "failed",
        progress: "310 stock levels",
        share: 0.25,
        problem: "Shopify did not answer for ten minutes. What was read is kept; it is tried again at 14:20.",
      },
      {
        kind: "orders",
        title: "orders",
        why: "How fast each product sells, returns included. No customer's name, address or mail is read.",
        state: "reading",
        progress: "9,412 of about 14,000 order lines, back to 3 Oct",
        share: 0.67,
        problem: null,
      },
      {
        kind: "payouts",
        title: "payouts",
        why: "What was paid out, and the fees taken from it.",
        state: "waiting",
        progress: "Not started yet",
        share: null,
        problem: null,
      },
    ],
    soFar: [
      "412 products in 980 variants from 14 suppliers.",
      "12 variants out of stock at all 3 locations.",
    ],
    questions: {
      currency: "USD",
      values: { leadTypical: "21", leadSlow: "35", cashLimit: "" },
      confirm: "Amounts are in USD and written as $1,234.56 (en-US); days are those of America/New York.",
    },
    neverHappens: [
      "Nothing in your store changes without your approval of exactly that change.",
      "No customer's name, address, phone number or mail address is read.",
      "Nothing is sent to anybody: orders are prepared, and you decide.",
    ],
    found: [alertLine()],
    done: false,
    ...over,
  };
}

/** A stock that falls to nothing, and one that an order lifts again on day 17. */
function chart(days = 60): ChartModel {
  const course = (perDay: number, arrives: number) =>
    Array.from({ length: days }, (_, day) => Math.max(0, 31 + (day >= 17 ? arrives : 0) - day * perDay));
  return {
    days: Array.from({ length: days }, (_, day) =>
      day < 9 ? `${day + 22} Nov` : `${((day - 9) % 31) + 1} Dec`,
    ),
    nothing: { p10: course(11, 0), p50: course(9, 0), p90: course(6.5, 0) },
    chosen: { label: "Order 240 now", p10: course(11, 240), p50: course(9, 240), p90: course(6.5, 240) },
    summary:
      "Doing nothing: likely none left from Thu 26 Nov, 56 days without stock of the 60 shown. Order 240 now: likely none left from Thu 26 Nov, 13 days without stock of the 60 shown.",
  };
}

export function alert(over: Partial<AlertModel> = {}): AlertModel {
  const read = when("6 min ago", "Sunday, 22 November 2026 at 09:14 GMT+1");
  return {
    id: "a1",
    title: "Reorder Ceramic Mug, White by Thursday",
    state: "open",
    stateText: null,
    stake: money("$1,200", "$700–$1,900"),
    comesFirst: false,
    waiting: "$88 a day if you wait",
    decideBy: when("Decide by Thu 26 Nov", "Thursday, 26 November 2026"),
    happening:
      "Ceramic Mug, White sells 9 a day and 31 are left, so it likely runs out on Thursday. Kiln & Co take 14 to 21 days, so each day without an order is a day without mugs before Christmas.",
    options: [
      {
        id: "order",
        title: "Order 240 now",
        money: money("+$1,200", "$700–$1,900"),
        cash: "$1,872.00",
        tradeOff:
          "Arrives between 6 and 13 December. If sales slow to 5 a day it lasts 48 days in place of 27.",
        reversible: false,
        badge: { text: "Worth most", why: null, isAdvice: true },
        prepares: true,
      },
      {
        id: "expedite",
        title: "Order 120, expedited",
        money: money("+$910", "$400–$1,500"),
        cash: "$1,116.00",
        tradeOff: "Arrives a week earlier, for $180.00 more freight; a second order is needed in January.",
        reversible: false,
        badge: null,
        prepares: true,
      },
      {
        id: "wait",
        title: "Wait a week",
        money: money("−$620", "−$900 to −$200"),
        cash: null,
        tradeOff: "Keeps the cash; the week's sales are lost for good in seven cases of ten.",
        reversible: true,
        badge: null,
        prepares: false,
      },
      {
        id: "nothing",
        title: "Do nothing",
        money: money("$0", "the measure"),
        cash: null,
        tradeOff: "The product stays out of stock until somebody else orders it.",
        reversible: true,
        badge: null,
        prepares: false,
      },
    ],
    chosenOptionId: "order",
    draft: {
      id: "d1",
      title: "Order PO-0007 to Kiln & Co",
      lines: ["240 × $7.80 = $1,872.00", "Need by 12 Dec"],
      approveLabel: "Approve and record order for $1,872.00",
      expires: "An approval expires after 24 hours and is checked again when it runs.",
      state: "proposed",
    },
    chart: chart(),
    evidence: [
      {
        id: "pace",
        label: "Sales on days with stock",
        value: "9.1 a day",
        range: "6.5 a day to 11 a day",
        sources: [
          { text: "Shopify, 28 Sep to 21 Nov", href: "shopify://admin/products/1", when: read },
          {
            text: "Your settings (suppliers/kiln & co)",
            href: "/app/settings#supplier-kiln & co",
            when: read,
          },
        ],
      },
      {
        id: "available",
        label: "Left to sell, all locations",
        value: "31 units",
        range: null,
        sources: [{ text: "Shopify", href: "shopify://admin/products/1", when: read }],
      },
      {
        id: "margin",
        label: "Contribution of one unit, after discounts, cost and payment fee",
        value: "$14.20",
        range: "$9.00 to $18.40",
        sources: [{ text: "Assumed; stated below", href: null, when: read }],
      },
    ],
    assumptions: [
      {
        text: "Kiln & Co deliver in 17 days.",
        form: {
          ask: "Wrong? Set the delivery time of Kiln & Co",
          scope: "This holds for everything from Kiln & Co.",
          fields: [
            { name: "leadTypical[kiln & co]", label: "Usual", suffix: "days", value: "17" },
            { name: "leadSlow[kiln & co]", label: "One in ten is slower than", suffix: "days", value: "24" },
          ],
        },
        change: null,
      },
      {
        text: "Of what cannot be sold, 70% is lost for good.",
        form: null,
        change: { label: "Change it", href: "/app/settings#lost-sales" },
      },
      { text: "Christmas is as strong as last year.", form: null, change: null },
    ],
    workingOut: false,
    missing: [
      {
        text: "The unit cost is not recorded.",
        effect: "The range is $1,200 wide; with the cost it would be about $500.",
        cure: { label: "Add it", href: "shopify://admin/products/1" },
      },
    ],
    changesMind: [
      "If it sells less than 5 a day from here on, wait.",
      "If Kiln & Co deliver within 7 days, half the order is enough.",
    ],
    calculation: [
      {
        text: "9.1 a day × 17 days until an order arrives = 155 units wanted",
        evidence: [{ id: "pace", label: "sales" }],
      },
      { text: "155 − 31 left = 124 units short", evidence: [{ id: "available", label: "left to sell" }] },
    ],
    past: [{ when: when("3 Sep"), text: "Ordered 180 units (PO-0003), expected 20 Sep, arrived." }],
    sameUnits: [],
    shelf: "Decide now",
    canWriteAbout: true,
    subjectLink: { label: "See the product in Shopify", href: "shopify://admin/products/1" },
    degraded: null,
    ...over,
  };
}

/** As little as a model can hold. */
export function bareAlert(): AlertModel {
  return alert({
    waiting: null,
    draft: null,
    chart: null,
    evidence: [],
    assumptions: [],
    missing: [],
    changesMind: [],
    calculation: [],
    past: [],
    chosenOptionId: "nothing",
  });
}
