import { BlockStack, Button, Card, Text } from "@shopify/polaris";

/** The way to the texts that go with a decision. */
export function WriteAbout({ alertId }: { alertId: string }) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Words that go with it
        </Text>
        <Text as="p" tone="subdued" breakWord>
          A letter to the supplier, a note to a colleague, or a notice to customers who wait. You send it
          yourself.
        </Text>
        <Button fullWidth url={`/app/messages/new?of=alert&id=${encodeURIComponent(alertId)}`}>
          Prepare a text
        </Button>
      </BlockStack>
    </Card>
  );
}
