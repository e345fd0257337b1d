import { BlockStack, Button, Card, InlineStack, Page, Text } from "@shopify/polaris";

type Props = { title: string; message: string; onRetry: (() => void) | null };

/** In place of a screen that could not be shown. */
export function ProblemPage({ title, message, onRetry }: Props) {
  return (
    <Page title={title} backAction={{ content: "Inbox", url: "/app" }}>
      <Card>
        <BlockStack gap="400">
          <Text as="p" breakWord>
            {message}
          </Text>
          <InlineStack gap="200">
            {onRetry ? <Button onClick={onRetry}>Try again</Button> : null}
            <Button url="/app" variant={onRetry ? "tertiary" : "secondary"}>
              Back to the inbox
            </Button>
          </InlineStack>
        </BlockStack>
      </Card>
    </Page>
  );
}
