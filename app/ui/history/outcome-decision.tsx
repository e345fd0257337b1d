import { BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { FieldErrors, Problem, ReceiptModel } from "../models.ts";
import { Fields } from "../shared/blocks.tsx";
import { ProblemBanner } from "../shared/problem-banner.tsx";

export type OutcomeIntent = "arrived" | "not_arrived";
export type OutcomeProps = {
  /** Which of the two is on its way. */
  busy: OutcomeIntent | null;
  refused: { problem: Problem; fieldErrors: FieldErrors } | null;
  onDecide: (intent: OutcomeIntent, reason: string) => void;
};
type Props = OutcomeProps & { toDecide: NonNullable<ReceiptModel["toDecide"]> };

const REASON_LENGTH = 500;

/** What is known of a write whose answer got lost, and the founder's word on whether it arrived. */
export function OutcomeDecision({ toDecide, busy, refused, onDecide }: Props) {
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Did it arrive?
        </Text>
        <Known toDecide={toDecide} />
        <Answer busy={busy} refused={refused} onDecide={onDecide} />
      </BlockStack>
    </Card>
  );
}

function Known({ toDecide: { looks, standing, readAt } }: Pick<Props, "toDecide">) {
  return (
    <>
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          What was found
        </Text>
        <ol className="ops-list">
          {looks.map((look, index) => (
            <li key={index} className="ops-row">
              <Text as="p" breakWord>
                {look.text}
              </Text>
              <Text as="p" tone="subdued" variant="bodySm">
                {look.when.exact}
              </Text>
            </li>
          ))}
        </ol>
      </BlockStack>
      {standing.length === 0 ? null : (
        <BlockStack gap="200">
          <Text as="h3" variant="headingSm">
            What the store says
          </Text>
          <Fields fields={standing} />
          <Text as="p" tone="subdued" breakWord>
            {readAt
              ? `As last read, ${readAt.short}. Shopify Admin's inventory history of these products shows more.`
              : "Shopify Admin's inventory history of these products shows more."}
          </Text>
        </BlockStack>
      )}
    </>
  );
}

function Answer({ busy, refused, onDecide }: OutcomeProps) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const decide = (intent: OutcomeIntent) => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") onDecide(intent, reason.trim());
  };
  const ownError = missing && reason.trim() === "" ? "Say in a few words how you know." : undefined;
  const error = ownError ?? refused?.fieldErrors["reason"];
  return (
    <BlockStack gap="300">
      <TextField
        label="How do you know?"
        value={reason}
        onChange={setReason}
        maxLength={REASON_LENGTH}
        placeholder="Such as: Shopify shows the change"
        helpText="Kept in History as your word."
        autoComplete="off"
        {...(error === undefined ? {} : { error })}
      />
      <InlineStack gap="200">
        <Button
          onClick={() => decide("arrived")}
          loading={busy === "arrived"}
          disabled={busy === "not_arrived"}
        >
          It arrived
        </Button>
        <Button
          onClick={() => decide("not_arrived")}
          loading={busy === "not_arrived"}
          disabled={busy === "arrived"}
        >
          It did not arrive
        </Button>
      </InlineStack>
      <ul className="ops-bulleted">
        <li>It arrived: it is recorded as done, and the alert is answered.</li>
        <li>It did not arrive: the draft waits for you again. Nothing is sent until you approve it anew.</li>
      </ul>
      <div aria-live="polite">
        <ProblemBanner title="Nothing was decided" problem={refused?.problem ?? null} />
      </div>
    </BlockStack>
  );
}
