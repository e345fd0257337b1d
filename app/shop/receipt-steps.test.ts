import { describe, expect, it } from "vitest";
import { NOT_READ_BACK } from "../ops/execution/contract.ts";
import { stepText } from "./receipt-steps.ts";

const done = { externalId: "T1", readBack: { "Written at": "2026-11-22T10:00:00Z", "Incoming of Mug": 24 } };
const unread = { ...done, readBack: { [NOT_READ_BACK]: "Shopify could not be read just after" } };

type Case = {
  because: string;
  action: string;
  to?: string;
  detail?: Record<string, unknown>;
  says: string;
};

describe("a step of a receipt", () => {
  const cases: Case[] = [
    {
      because: "the store answered and was read",
      action: "effect.done",
      detail: done,
      says: "The store confirmed it, and it was read back.",
    },
    {
      because: "the store answered, then gave no reading",
      action: "effect.done",
      detail: unread,
      says: "The store confirmed it; it could not be read back just after.",
    },
    {
      because: "what was read was erased with the store's data",
      action: "effect.done",
      says: "The store confirmed it.",
    },
    {
      because: "our own books are not the store",
      action: "effect.done",
      to: "ops_room",
      detail: done,
      says: "Recorded in Ops Room's own books; nothing was sent to the store.",
    },
    {
      because: "a record is no write",
      action: "effect.sending",
      to: "ops_room",
      says: "Preconditions were read again and held; the approval was used up, and the record was begun.",
    },
    {
      because: "the intent is stored before the write leaves",
      action: "effect.sending",
      says: "Preconditions were read again and held; the approval was used up, and its one write was begun.",
    },
    {
      because: "the store said no",
      action: "effect.failed",
      detail: { code: "shopify_invalid_item", message: "Shopify refused: no such item." },
      says: "The store refused it; nothing changed there. Shopify refused: no such item.",
    },
    {
      because: "too busy is no refusal",
      action: "effect.failed",
      detail: { code: "shopify_busy", message: "Shopify was too busy for a minute." },
      says: "The store did not take it; nothing changed there. Shopify was too busy for a minute.",
    },
    {
      because: "what never arrived was refused by nobody",
      action: "effect.failed",
      detail: { code: "not_sent", message: "It never reached the other side." },
      says: "It was looked for, and the store shows nothing of it. It never reached the other side.",
    },
    {
      because: "without access nothing leaves",
      action: "effect.failed",
      detail: { code: "not_installed", message: "The app is not installed any more." },
      says: "It could not be sent; nothing changed in the store. The app is not installed any more.",
    },
    {
      because: "the reason of a person stands beside the decision",
      action: "effect.decided_arrived",
      detail: { reason: "Shopify shows it" },
      says: "Decided by a person: it arrived. Shopify shows it",
    },
    {
      because: "a step that has no words yet is named",
      action: "approval.moved_on",
      says: "approval moved on",
    },
  ];
  it.each(cases)("says “$says”: $because", ({ action, to = "shopify", detail = {}, says }) => {
    expect(stepText({ action, detail }, { connector: to })).toBe(says);
  });
});
