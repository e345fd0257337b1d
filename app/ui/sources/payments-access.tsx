import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { SourcesModel } from "../models.ts";
import type { OlderAsked } from "./sales-reach.tsx";

type Props = {
  payments: NonNullable<SourcesModel["payments"]>;
  asked: OlderAsked;
  onAllow: (scopes: readonly string[]) => void;
};

const ANSWERS = {
  declined:
    "You did not allow it, so nothing changed. Disputes and payouts stay unseen; you can allow it at any time.",
  unavailable: "Shopify did not ask you, so nothing changed. Disputes and payouts stay unseen for now.",
} as const;

/** What is not seen of Shopify Payments, and the way to allow it. */
export function PaymentsAccess({ payments, asked, onAllow }: Props) {
  const answer = asked === "declined" || asked === "unavailable" ? ANSWERS[asked] : null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Disputes and payouts
        </Text>
        <Text as="p" breakWord>
          {payments.text}
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {payments.effect}
        </Text>
        <div role="status" className="ops-status">
          {answer ? (
            <Text as="p" tone="caution" breakWord>
              {answer}
            </Text>
          ) : null}
        </div>
        <InlineStack>
          <Button loading={asked === "asking"} onClick={() => onAllow(payments.scopes)}>
            Allow disputes and payouts
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
