import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { SourcesModel } from "../models.ts";
import { type Allowable, type Asked, answerFor, type AskedFor } from "./asked.ts";

type Change = SourcesModel["changes"][number];

type Props = {
  changes: readonly Change[];
  asked: AskedFor;
  onAllow: (what: Allowable) => void;
};

const ANSWERS = {
  declined: "You did not allow it, so nothing changed. You can allow it at any time.",
  unavailable: "Shopify did not ask you, so nothing changed. Try again later.",
} as const;

/** Changes that no draft can make yet, because the store has not allowed them, and the way to allow each. */
export function OptionalChanges({ changes, asked, onAllow }: Props) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          What it may change
        </Text>
        <Text as="p" tone="subdued" breakWord>
          Each change needs your approval of exactly that change, also once it is allowed here.
        </Text>
        <ul className="ops-list">
          {changes.map((change) => (
            <li key={change.id} className="ops-row">
              <OneChange
                change={change}
                answer={answerFor(change.id, asked)}
                onAllow={() => onAllow(change)}
              />
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

type OneProps = { change: Change; answer: Asked; onAllow: () => void };

function OneChange({ change, answer, onAllow }: OneProps) {
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {change.title}
      </Text>
      <Text as="p" tone="subdued" breakWord>
        {change.text}
      </Text>
      <div role="status" className="ops-status">
        {answer === "declined" || answer === "unavailable" ? (
          <Text as="p" tone="caution" breakWord>
            {ANSWERS[answer]}
          </Text>
        ) : null}
      </div>
      <InlineStack>
        <Button loading={answer === "asking"} onClick={onAllow}>
          {`Allow: ${change.title.toLowerCase()}`}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
