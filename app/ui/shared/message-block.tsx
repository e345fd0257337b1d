import { BlockStack, Text } from "@shopify/polaris";
import type { BlockModel } from "../models.ts";
import { FactInPlace } from "./fact-in-place.tsx";
import { RecordLink } from "./record-link.tsx";

type Message = Extract<BlockModel, { type: "message" }>;
type Pieces = Message["body"];

/** A text as its reader will see it: each fact leads to its record, and the founder's own words are marked. */
export function MessageBlock({ block }: { block: Message }) {
  return (
    <BlockStack gap="400">
      <BlockStack gap="100">
        <Text as="p" breakWord>
          <Text as="span" tone="subdued">
            {"To: "}
          </Text>
          <bdi>{block.to}</bdi>
        </Text>
        <Text as="p" breakWord>
          <Text as="span" tone="subdued">
            {"Subject: "}
          </Text>
          <Pieced pieces={block.subject} block={block} />
        </Text>
      </BlockStack>
      <div className="ops-message">
        <Pieced pieces={block.body} block={block} />
      </div>
      <Departures departures={block.departures} unrecorded={block.unrecorded} />
      <Sources facts={block.facts} />
    </BlockStack>
  );
}

function Pieced({ pieces, block }: { pieces: Pieces; block: Message }) {
  return pieces.map((piece, index) => <Piece key={index} piece={piece} block={block} />);
}

function Piece({ piece: { text, slot, own }, block }: { piece: Pieces[number]; block: Message }) {
  if (own) {
    const from = block.departures.find((one) => one.slot === slot);
    return from ? (
      <FactInPlace text={text} {...from} />
    ) : (
      <mark className="ops-own" title="Written by you">
        {text}
      </mark>
    );
  }
  const fact = block.facts.find((one) => one.slot === slot);
  return fact ? <FactInPlace {...fact} text={text} recordSays={null} /> : <span>{text}</span>;
}

function Departures({ departures, unrecorded }: Pick<Message, "departures" | "unrecorded">) {
  if (departures.length === 0 && unrecorded.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        Changed from the record
      </Text>
      <ul className="ops-bulleted">
        {departures.map(({ label, href, recordSays, written }, index) => (
          <li key={index}>
            <Text as="span" breakWord>
              {href === null ? label : <RecordLink href={href}>{label}</RecordLink>}: the record says “
              <bdi>{recordSays}</bdi>”,{" "}
              {written === "" ? (
                "you took it out."
              ) : (
                <>
                  you wrote “<bdi>{written}</bdi>”.
                </>
              )}
            </Text>
          </li>
        ))}
        {unrecorded.map((text, index) => (
          <li key={`own ${String(index)}`}>
            <Text as="span" breakWord>
              “<bdi>{text}</bdi>” is yours: no record of Ops Room says it.
            </Text>
          </li>
        ))}
      </ul>
    </BlockStack>
  );
}

/** What the text rests on as a whole: each fact says its own where it stands. */
function Sources({ facts }: Pick<Message, "facts">) {
  const sources = [...new Set(facts.map(({ source }) => source))];
  if (sources.length === 0) return null;
  return (
    <Text as="p" tone="subdued" breakWord>
      Choose an underlined fact to see its record. Sources: {sources.join(" · ")}
    </Text>
  );
}
