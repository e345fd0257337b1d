import type { Provenance } from "../../facts/provenance.ts";
import { type From, known, named, onDay, roughly, units } from "../messages/facts.ts";
import { messageKind } from "../messages/kind.ts";
import type { Message } from "../messages/payload.ts";
import { messageFromTemplate } from "../messages/write-message.ts";

/** A text to the warehouse or a colleague: what happened, what is known, what is asked, by when. */
export const note = messageKind({ id: "note", purposes: ["note.escalation"], example: example() });

function example(): Message {
  const fingerprint = "stockout:gid://shopify/ProductVariant/11";
  const observedAt = "2026-11-22T08:00:00Z";
  const source: Provenance = { connector: "ops_room", recordId: fingerprint, observedAt };
  const from = (label: string): From => ({ label, sources: [source], href: "/app/alerts/alert-1" });
  const usd = (minor: number) => ({ minor, currency: "USD" });
  return messageFromTemplate({
    purpose: "note.escalation",
    language: "en",
    tone: "plain",
    length: "full",
    locale: "en-US",
    day: "2026-11-22",
    to: { name: "Sam", email: null, of: "colleague" },
    slots: known({
      recipient: named("Sam", "person", from("Recipient, as you entered it")),
      product: named("Ceramic Mug, White", "product", from("Product")),
      available: units(31, from("Free to sell")),
      money_at_stake: roughly(usd(124_000), from("Money at stake")),
      per_day: roughly(usd(8_800), from("Cost of waiting a day")),
      decide_by: onDay("2026-11-26", from("Last day to decide")),
      shop: named("North Clay", "shop", from("Your shop's name")),
    }),
    about: { of: "alert", id: "alert-1", fingerprint },
  });
}
