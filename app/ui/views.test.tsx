import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import * as decisions from "../../test/factories/decision-models.ts";
import * as orders from "../../test/factories/order-models.ts";
import { html, nothing, words } from "../../test/factories/render.tsx";
import { AlertView } from "./alert/alert-view.tsx";
import { DraftView } from "./draft/draft-view.tsx";
import { FirstRunView } from "./first-run/first-run-view.tsx";
import { HistoryView } from "./history/history-view.tsx";
import { OrdersView } from "./orders/orders-view.tsx";
import { ReceiptView } from "./history/receipt-view.tsx";
import { InboxView } from "./inbox/inbox-view.tsx";
import type {
  AlertModel,
  DraftModel,
  FirstRunModel,
  InboxModel,
  Problem,
  ReceiptModel,
  SettingsModel,
} from "./models.ts";
import { ModelPreviewView } from "./settings/model-preview-view.tsx";
import { SettingsView } from "./settings/settings-view.tsx";
import { ProblemPage } from "./shared/problem-page.tsx";
import { SkeletonFor } from "./shared/skeletons.tsx";
import { SourcesView } from "./sources/sources-view.tsx";

const PROBLEM: Problem = { code: "stale", message: "Stock changed, so nothing was sent. Look again." };

const CHANGE_DECLINED = { id: "change_discounts", answer: "declined" } as const;

function inbox(model: InboxModel, heldChanges = 0, problem: Problem | null = null): ReactElement {
  return (
    <InboxView
      model={model}
      heldChanges={heldChanges}
      onShowChanges={nothing}
      onNotNow={nothing}
      busyAlertId={null}
      refused={problem ? { alertId: "a1", problem } : null}
    />
  );
}

function alert(model: AlertModel, refused: "choose" | "not_now" | "reopen" | null = null): ReactElement {
  return (
    <AlertView
      model={model}
      choosingId={null}
      busy={null}
      refused={refused ? { intent: refused, problem: PROBLEM } : null}
      onChoose={nothing}
      onNotNow={nothing}
      onReopen={nothing}
      correction={{ saving: null, refused: null, saves: 0, onCorrect: nothing }}
    />
  );
}

function draft(model: DraftModel, refused: "edit" | "approve" | null = null): ReactElement {
  return (
    <DraftView
      model={model}
      busy={null}
      refused={
        refused
          ? { intent: refused, problem: PROBLEM, fieldErrors: { needBy: "Choose a day after today." } }
          : null
      }
      saves={0}
      onEdit={nothing}
      onApprove={nothing}
      onReject={nothing}
      onAsk={nothing}
      onDiscard={nothing}
      onDirty={nothing}
      fetchPdf={() => Promise.resolve()}
      copyText={() => Promise.resolve(true)}
      downloadText={nothing}
    />
  );
}

function receipt(model: ReceiptModel, refused = false): ReactElement {
  return (
    <ReceiptView
      model={model}
      busy={null}
      refused={refused ? { problem: PROBLEM, fieldErrors: { reason: "Say how you know." } } : null}
      onDecide={nothing}
      undoing={false}
      onUndo={nothing}
      undoProblem={null}
    />
  );
}

describe("a choice that prepares an order", () => {
  test("binds once it is sent, as an order may be cancelled until then; what prepares nothing can be undone", () => {
    const text = words(alert(decisions.alert()));
    expect(text).toContain("Binding once you send it");
    expect(text).toContain("Can be undone");
    expect(text).not.toContain("Cannot be undone");
  });
});

const UNDECIDED = [{ title: "Order PO-1001 to Kiln & Co", href: "/app/history/e1" }];

function firstRun(model: FirstRunModel): ReactElement {
  const answers = { saving: false, refused: null, saves: 0, onSave: nothing, onTyping: nothing };
  return <FirstRunView model={model} answers={answers} onShowList={model.done ? nothing : null} />;
}

function settings(model: SettingsModel, refused = false): ReactElement {
  return (
    <SettingsView
      model={model}
      saving={false}
      refused={refused ? { problem: PROBLEM, fieldErrors: { leadSlow: "Too short." } } : null}
      saves={{ settings: 0, suppliers: 0 }}
      hash=""
      onSave={nothing}
      onDiscard={nothing}
      onDirty={nothing}
    />
  );
}

const NO_ORDERS = { orders: [], summary: null, more: 0 };

const STATES = [
  "proposed",
  "approved",
  "sending",
  "done",
  "failed",
  "unknown",
  "dismissed",
  "expired",
] as const;

/** Nothing on Sources was asked of the store. */
const SCREENS: Record<string, ReactElement> = {
  "inbox, full": inbox(decisions.inbox(), 3),
  "inbox, empty": inbox(decisions.emptyInbox()),
  "inbox, degraded": inbox(decisions.inbox({ degraded: "Stock levels could not be read." }), 1, PROBLEM),
  "first run": firstRun(decisions.firstRun()),
  "first run, before anything": firstRun(decisions.firstRun({ kinds: [], found: [] })),
  "first run, done": firstRun(decisions.firstRun({ done: true })),
  "alert, full": alert(decisions.alert()),
  "alert, bare": alert(decisions.bareAlert(), "choose"),
  "alert, snoozed": alert(
    decisions.alert({ state: "snoozed", stateText: "Put off until Mon 30 Nov." }),
    "reopen",
  ),
  "alert, solved": alert(decisions.alert({ state: "solved", stateText: "Solved." })),
  "draft, editing refused": draft(orders.draft(), "edit"),
  "draft of prices": draft(orders.prices()),
  ...Object.fromEntries(
    STATES.map((state) => [
      `draft, ${state}`,
      draft(orders.draft({ state, stateText: "Said.", form: null, receiptHref: "/app/history/e1" })),
    ]),
  ),
  history: <HistoryView model={orders.history()} paged />,
  "history, empty": <HistoryView model={orders.history({ entries: [], nextCursor: null })} paged={false} />,
  ...Object.fromEntries(STATES.map((state) => [`receipt, ${state}`, receipt(orders.receipt({ state }))])),
  "receipt, bare": receipt(orders.receipt({ sent: [], cameBack: [], steps: [], alertHref: null })),
  "receipt, for the founder to decide": receipt(
    orders.receipt({ state: "unknown", toDecide: orders.toDecide() }),
    true,
  ),
  "history, for the founder to decide": (
    <HistoryView model={orders.history({ undecided: UNDECIDED })} paged={false} />
  ),
  "inbox, for the founder to decide": inbox(decisions.inbox({ undecided: UNDECIDED })),
  sources: (
    <SourcesView
      model={orders.sources()}
      reading={false}
      problem={PROBLEM}
      onReadNow={nothing}
      asked={CHANGE_DECLINED}
      onAllow={nothing}
    />
  ),
  "sources, none": (
    <SourcesView
      model={{
        sources: [],
        sales: null,
        access: [],
        changes: [],
        notLinked: [],
        detectors: [],
      }}
      reading={false}
      problem={null}
      onReadNow={nothing}
      asked={null}
      onAllow={nothing}
    />
  ),
  settings: settings(orders.settings(), true),
  "settings, no suppliers": settings(orders.settings({ suppliers: [] })),
  "settings, no model": settings(orders.settings({ model: orders.modelUse({ name: null, setAside: null }) })),
  "what the model is sent": <ModelPreviewView model={orders.modelPreview()} />,
  "what the model is sent, nothing": <ModelPreviewView model={orders.modelPreview({ messages: [] })} />,
  problem: <ProblemPage title="Not found" message="There is no such alert." onRetry={nothing} />,
  ...Object.fromEntries(
    [
      "/app",
      "/app/alerts/1",
      "/app/drafts/1",
      "/app/history",
      "/app/history/1",
      "/app/sources",
      "/app/settings",
      "/app/settings/model-preview",
    ].map((path) => [`skeleton of ${path}`, <SkeletonFor key={path} path={path} />]),
  ),
};

describe.each(Object.keys(SCREENS))("%s", (name) => {
  const screen = SCREENS[name] ?? <></>;

  test("renders with one page heading", () => {
    expect(html(screen).match(/<h1/g)).toHaveLength(1);
  });

  test("speaks calmly: no exclamation marks, no OK, no Submit, no emoji", () => {
    const said = words(screen);
    expect(said).not.toMatch(/!|\bOK\b|\bSubmit\b|\p{Emoji_Presentation}/u);
    expect(said).not.toMatch(/undefined|\[object|NaN/);
  });

  test("every button and link says what it is", () => {
    const page = html(screen);
    for (const [element] of page.matchAll(/<(?:button|a)\b[^]*?<\/(?:button|a)>/g)) {
      const label = /aria-label="[^"]+"/.test(element) || element.replace(/<[^>]+>/g, "").trim() !== "";
      expect(label, element).toBe(true);
    }
  });
});

describe("inbox", () => {
  test("shows money first with its range, the reason, the cost of waiting and what is prepared", () => {
    const said = words(inbox(decisions.inbox()));
    for (const part of [
      "3 decisions worth $4,100 today ($2,600–$5,900). 14 more can wait.",
      "$1,200 ($700–$1,900)",
      "Sells 9 a day, 31 left, and Kiln & Co take 14 to 21 days.",
      "$88 a day if you wait",
      "Decide by Thu 26 Nov",
      "Prepared: order of 240 to Kiln & Co, $1,872.00",
      "cost is 5 months old",
    ]) {
      expect(said).toContain(part);
    }
  });

  test("leads to the draft where there is one, to the choices where there is none", () => {
    const page = html(inbox(decisions.inbox()));
    expect(page).toContain('href="/app/drafts/d1"');
    expect(page).toContain("See your choices");
  });

  test("says how many changes wait, in the right number", () => {
    expect(words(inbox(decisions.inbox(), 1))).toContain("1 change: show");
    expect(words(inbox(decisions.inbox(), 3))).toContain("3 changes: show");
    expect(words(inbox(decisions.inbox(), 0))).not.toContain(": show");
  });

  test("escapes what a product is called", () => {
    const title = 'Reorder <img src=x onerror="alert(1)"> by Thursday';
    const page = html(inbox(decisions.inbox({ decideNow: [decisions.alertLine({ title })] })));
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img");
  });
});

describe("a source that failed", () => {
  const degraded = "Shopify's stock could not be read: it was out.";
  test.each(
    Object.entries({
      inbox: inbox(decisions.inbox({ degraded })),
      alert: alert(decisions.alert({ degraded })),
      draft: draft(orders.draft({ degraded })),
      orders: <OrdersView model={{ ...NO_ORDERS, degraded }} busy={null} problem={null} onClose={nothing} />,
      history: <HistoryView model={orders.history({ degraded })} paged={false} />,
      settings: settings(orders.settings({ degraded })),
    }),
  )("is said on %s, with the way to Sources", (_name, screen) => {
    expect(words(screen)).toContain("stock could not be read: it was out.");
    expect(html(screen)).toContain('href="/app/sources"');
  });
});

describe("receipt", () => {
  const open = receipt(orders.receipt({ state: "unknown", toDecide: orders.toDecide() }), true);

  test("that only the founder can settle shows each look, the store as it is, and two ways to answer", () => {
    const said = words(open);
    for (const part of [
      "Only you can tell whether it arrived",
      "Look 1: The other side cannot tell yet.",
      "Incoming of Ceramic Mug, White at Warehouse",
      "As last read, 6 min ago",
      "How do you know?",
      "It arrived",
      "It did not arrive",
      "Say how you know.",
    ]) {
      expect(said).toContain(part);
    }
  });

  test("asks nothing where the outcome is known or still looked for", () => {
    for (const state of STATES)
      expect(words(receipt(orders.receipt({ state })))).not.toContain("How do you know?");
  });

  test.each([
    { where: "the inbox", view: inbox(decisions.inbox({ undecided: UNDECIDED })) },
    {
      where: "History",
      view: <HistoryView model={orders.history({ undecided: UNDECIDED })} paged={false} />,
    },
  ])("is led to from $where", ({ view }) => {
    expect(html(view)).toContain('href="/app/history/e1"');
    expect(words(view)).toContain("Only you can tell");
  });
});

describe("draft of values", () => {
  test("has a field for each value, with the value that is stored, and its file to keep", () => {
    const page = html(draft(orders.prices()));
    for (const [name, value] of [
      ["newPrice[1]", "18.00"],
      ["newCompareAt[1]", "22.00"],
    ] as const)
      expect(page).toMatch(new RegExp(`name="${name.replace(/[[\]]/gu, "\\$&")}"[^>]*value="${value}"`, "u"));
    expect(page).toContain('<option value="stopped" selected="">');
    expect(words(draft(orders.prices()))).toContain("Download CSV");
  });

  test("has no form once it is done, and still its file", () => {
    const done = draft(orders.prices({ state: "done", values: null }));
    expect(html(done)).not.toContain("newPrice");
    expect(words(done)).toContain("Download CSV");
  });
});

describe("draft", () => {
  test("the approve button bears its exact label and is ready when nothing stands in the way", () => {
    const page = html(draft(orders.draft()));
    expect(approveButton(page)).toContain("Approve and record order for $1,872.00");
    expect(approveButton(page)).toContain(`aria-disabled="false"`);
  });

  test.each([
    {
      because: "it is blocked",
      model: orders.draft({ blocked: "Above your limit." }),
      says: "Above your limit.",
    },
  ])("the approve button is off because $because, and the screen says so", ({ model, says }) => {
    expect(approveButton(html(draft(model)))).toContain(`aria-disabled="true"`);
    expect(words(draft(model))).toContain(says);
  });

  test.each(["approved", "sending", "done", "unknown", "dismissed"] as const)(
    "a draft that is %s cannot be approved again",
    (state) => {
      expect(html(draft(orders.draft({ state, form: null })))).not.toContain("data-approve");
    },
  );

  test.each(["failed", "expired"] as const)("a draft that is %s can be approved anew", (state) => {
    expect(html(draft(orders.draft({ state })))).toContain("data-approve");
  });

  test("errors stand next to their field", () => {
    expect(html(draft(orders.draft(), "edit"))).toContain("Choose a day after today.");
  });
});

describe("settings of the model", () => {
  test("say which model there is, what it cost today, and where to see what is sent", () => {
    const page = settings(orders.settings());
    for (const part of [
      "gpt-5.4-mini at api.openai.com. Today: 12,400 tokens and $0.03 in 4 requests.",
      "Another 7,100 tokens",
      "Counted at $0.75 per million",
      "Let a model word messages",
    ])
      expect(words(page)).toContain(part);
    expect(html(page)).toContain('href="/app/settings/model-preview"');
    expect(html(page)).toMatch(/<input[^>]*id="modelOn"[^>]*checked/);
  });

  test("are not there where no model is set up", () => {
    const page = settings(orders.settings({ model: orders.modelUse({ name: null }) }));
    expect(words(page)).toContain("No model is set up here");
    expect(words(page)).not.toContain("Today: 12,400");
    expect(html(page)).not.toContain('id="modelTokensPerDay"');
  });

  test("show what is sent as text and nothing else", () => {
    const page = html(<ModelPreviewView model={orders.modelPreview()} />);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toContain("<script>alert");
  });
});

function approveButton(page: string): string {
  return /data-approve="true"[^]*?<button[^]*?<\/button>/.exec(page)?.[0] ?? "no approve button";
}
