import { describe, expect, it } from "vitest";
import { rulesOf } from "./checker/texts-for-tests.ts";
import type { DenialFamily, Language } from "./contract.ts";

type Row = { because: string; body: string; language?: Language; mayDeny?: DenialFamily[] };

const rulesOfRow = ({ body, language = "en", mayDeny = [] }: Row) =>
  rulesOf(`{order}\n\n${body}`, { language, mayDeny });

describe("checkText on what models write when they are asked as they will be", () => {
  it.each<Row>([
    { because: "a day without saying which", body: "Please tell us the new delivery day." },
    { because: "the earliest one", body: "Please name the earliest possible day." },
    { because: "a day that the reader may keep", body: "Please confirm whether you can meet this day." },
    {
      because: "a day, in German",
      body: "Schön wäre es, wenn wir den neuen Tag wüssten. Jeder Tag zählt.",
      language: "de",
    },
    { because: "a new order", body: "We are happy to send {supplier} a new order." },
    {
      because: "a new order, in German",
      body: "Gern senden wir {supplier} eine neue Bestellung.",
      language: "de",
    },
    { because: "what the message itself is", body: "With this message you receive our order {order}." },
    { because: "asking for a replacement", body: "It would be very kind of you to send us a replacement." },
    {
      because: "asking to stop",
      body: "Please do not go on with the order and do not ship them.",
      mayDeny: ["not_to_proceed"],
    },
    {
      because: "what an order comprises",
      body: "Von unserer Bestellung {order} über {units} ist die Rede.",
      language: "de",
    },
    {
      because: "the day of an order",
      body: "Please cancel what is still to come from our order {order} of {due_day}.",
      mayDeny: ["not_to_proceed"],
    },
    { because: "what is wished", body: "Statt {came} möchten wir gern {units} bekommen.", language: "de" },
    { because: "waiting for a decision", body: "Without a decision the shelf stays as it is." },
  ])("lets pass $because: $body", (row) => {
    expect(rulesOfRow(row)).toEqual([]);
  });

  it.each<Row & { rules: string[] }>([
    { because: "the day after", body: "Please confirm by the next day.", rules: ["date"] },
    { because: "a replacement of ours", body: "We send {supplier} a replacement.", rules: ["promise"] },
    { because: "sending them, without a request", body: "We send it to you.", rules: ["promise"] },
    { because: "more than the figure", body: "Das sind über {units}.", language: "de", rules: ["quantity"] },
    { because: "not going on, where it may not be asked", body: "Please do not go on.", rules: ["denial"] },
    { because: "a day on which they came", body: "The goods of {due_day} arrived.", rules: ["relation"] },
    { because: "who came up empty", body: "Ohne Ware geht es so.", language: "de", rules: ["denial"] },
  ])("still refuses $because: $body", ({ rules, ...row }) => {
    expect(rulesOfRow(row)).toEqual(rules);
  });
});
