import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { SourcesModel } from "../models.ts";
import type { Allowable, Asked } from "./asked.ts";

type Props = {
  access: SourcesModel["access"][number];
  asked: Asked;
  onAllow: (what: Allowable) => void;
};

const answers = (title: string) =>
  ({
    declined: `You did not allow it, so nothing changed. ${title} stay unseen; you can allow it at any time.`,
    unavailable: `Shopify did not ask you, so nothing changed. ${title} stay unseen for now.`,
  }) as const;

/** What is not seen because the store has not allowed it, and the way to allow it. */
export function OptionalAccess({ access, asked, onAllow }: Props) {
  const { title } = access;
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
          <Button loading={asked === "asking"} onClick={() => onAllow(access)}>
            {`Allow ${title.toLowerCase()}`}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
