import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { SourcesModel } from "../models.ts";
import type { OlderAsked } from "./sales-reach.tsx";

type Props = {
  /** "Disputes and payouts" */
  title: string;
  access: NonNullable<SourcesModel["payments"]>;
  asked: OlderAsked;
  onAllow: (scopes: readonly string[]) => void;
};

const answers = (title: string) =>
  ({
    declined: `You did not allow it, so nothing changed. ${title} stay unseen; you can allow it at any time.`,
    unavailable: `Shopify did not ask you, so nothing changed. ${title} stay unseen for now.`,
  }) as const;

/** What is not seen because the store has not allowed it, and the way to allow it. */
export function OptionalAccess({ title, access, asked, onAllow }: Props) {
  const answer = asked === "declined" || asked === "unavailable" ? answers(title)[asked] : null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        <Text as="p" breakWord>
          {access.text}
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {access.effect}
        </Text>
        <div role="status" className="ops-status">
          {answer ? (
            <Text as="p" tone="caution" breakWord>
              {answer}
            </Text>
          ) : null}
        </div>
        <InlineStack>
          <Button loading={asked === "asking"} onClick={() => onAllow(access.scopes)}>
            {`Allow ${title.toLowerCase()}`}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
