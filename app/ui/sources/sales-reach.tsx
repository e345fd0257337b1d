import { BlockStack, Button, Card, InlineStack, Spinner, Text } from "@shopify/polaris";
import type { SourcesModel } from "../models.ts";
import { type Allowable, type Asked, OLDER } from "./asked.ts";

type Props = {
  sales: NonNullable<SourcesModel["sales"]>;
  asked: Asked;
  onAllow: (what: Allowable) => void;
};

const ANSWERS = {
  declined:
    "You did not allow it, so nothing changed. Ops Room goes on with the sales it knows; you can allow it at any time.",
  unavailable:
    "Shopify did not ask you, so nothing changed. Shopify may not have granted this app older orders yet; what is known stays as it is.",
} as const;

/** How far back sales are known, and the way to reach further. */
export function SalesReach({ sales, asked, onAllow }: Props) {
  const answer = asked === "declined" || asked === "unavailable" ? ANSWERS[asked] : null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          How far back sales are known
        </Text>
        <Text as="p" breakWord>
          {sales.known}
        </Text>
        {sales.effect ? (
          <Text as="p" tone="subdued" breakWord>
            {sales.effect}
          </Text>
        ) : null}
        <div role="status" className="ops-status">
          {sales.older === "reading" ? (
            <InlineStack gap="200" blockAlign="center" wrap={false}>
              <Spinner size="small" />
              <Text as="p">Older orders are being read. This page says when they are known.</Text>
            </InlineStack>
          ) : answer ? (
            <Text as="p" tone="caution" breakWord>
              {answer}
            </Text>
          ) : null}
        </div>
        {sales.older === "can_ask" ? (
          <InlineStack>
            <Button loading={asked === "asking"} onClick={() => onAllow({ id: OLDER, scopes: sales.scopes })}>
              Allow older orders
            </Button>
          </InlineStack>
        ) : null}
      </BlockStack>
    </Card>
  );
}
