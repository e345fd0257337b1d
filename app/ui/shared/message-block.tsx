import { BlockStack, Text } from "@shopify/polaris";
import type { BlockModel } from "../models.ts";
import { RecordLink } from "./record-link.tsx";

type Message = Extract<BlockModel, { type: "message" }>;
type Pieces = Message["body"];

/** A text as its reader will see it, facts and the founder's own words marked, and below it where each fact is from. */
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
          <Pieced pieces={block.subject} />
        </Text>
      </BlockStack>
      <div className="ops-message">
        <Pieced pieces={block.body} />
      </div>
      <Departures departures={block.departures} unrecorded={block.unrecorded} />
      <Facts facts={block.facts} />
    </BlockStack>
  );
}

function Pieced({ pieces }: { pieces: Pieces }) {
  return pieces.map(({ text, slot, own }, index) => {
    if (own)
      return (
        <mark key={index} className="ops-own" title="Written by you">
          {text}
        </mark>
      );
    return slot === null ? (
      <span key={index}>{text}</span>
    ) : (
      <bdi key={index} className="ops-fact">
        {text}
      </bdi>
    );
  });
}

function Departures({ departures, unrecorded }: Pick<Message, "departures" | "unrecorded">) {
  if (departures.length === 0 && unrecorded.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        Changed from the record
      </Text>
      <ul className="ops-bulleted">
        {departures.map(({ label, recordSays, written }, index) => (
          <li key={index}>
            <Text as="span" breakWord>
              {label}: the record says “<bdi>{recordSays}</bdi>”,{" "}
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

function Facts({ facts }: Pick<Message, "facts">) {
  if (facts.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        Where its facts are from
      </Text>
      <ul className="ops-bulleted">
        {facts.map(({ slot, label, text, source, href }) => (
          <li key={slot}>
            <div className="ops-pre-line">
              <Text as="span" breakWord>
                {label}: <bdi>{text}</bdi>{" "}
                <Text as="span" tone="subdued">
                  ({href === null ? source : <RecordLink href={href}>{source}</RecordLink>})
                </Text>
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </BlockStack>
  );
}
