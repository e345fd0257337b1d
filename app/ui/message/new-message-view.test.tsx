import { describe, expect, it } from "vitest";
import { html, nothing, words } from "../../../test/factories/render.tsx";
import type { NewMessageModel } from "../models.ts";
import { NewMessageView } from "./new-message-view.tsx";

const note = {
  purpose: "note.escalation",
  title: "Note to a colleague",
  help: "What happened, and what is asked.",
  fields: [],
  blocked: null,
  cure: null,
};
const late = {
  purpose: "customer_notice.delayed",
  title: "Tell a customer that it is late",
  help: "The order waits for goods.",
  fields: [],
  blocked: "When the goods are expected is not known: record the purchase order that brings them.",
  cure: "/app/drafts/1",
};

function view(choices: NewMessageModel["choices"]) {
  const model: NewMessageModel = {
    of: "alert",
    id: "1",
    title: "Write about Mug",
    back: { label: "Decision", href: "/app/alerts/1" },
    choices,
  };
  return <NewMessageView model={model} busy={false} refused={null} onWrite={nothing} />;
}

describe("what can be written", () => {
  it("is chosen among what is possible; what is not says why, readably, with the way to put it right", () => {
    const page = html(view([late, note]));
    expect(page.match(/type="radio"/g)).toHaveLength(1);
    expect(page).not.toMatch(/<input[^>]*disabled/);
    expect(page).toContain('href="/app/drafts/1"');
    expect(words(view([late, note]))).toContain(
      `What cannot be written now Tell a customer that it is late ${late.blocked} Open the draft`,
    );
  });

  it("says so where it is nothing, and where it is everything", () => {
    expect(words(view([late]))).toContain("Nothing can be written about this now.");
    expect(words(view([late]))).not.toContain("Prepare the text");
    expect(words(view([note]))).not.toContain("cannot be written");
  });
});
