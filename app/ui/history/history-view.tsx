import { Badge, BlockStack, Button, Card, InlineStack, Link, Page, Text } from "@shopify/polaris";
import type { HistoryModel } from "../models.ts";
import { WhenText } from "../shared/when-text.tsx";

type Props = { model: HistoryModel; paged: boolean };

/** Who decided what, when, and what came of it; latest first. */
export function HistoryView({ model, paged }: Props) {
  return (
    <Page title="History">
      <BlockStack gap="400">
        <Card>
          {model.entries.length === 0 ? (
            <BlockStack gap="100">
              <Text as="h2" variant="headingMd">
                {paged ? "Nothing older" : "No decisions yet"}
              </Text>
              <Text as="p" tone="subdued">
                {paged
                  ? "This is where your history begins."
                  : "Approvals, what was written to Shopify, and what you put aside are kept here for good."}
              </Text>
            </BlockStack>
          ) : (
            <ul className="ops-list">
              {model.entries.map((entry) => (
                <li key={entry.id} className="ops-row">
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          )}
        </Card>
        {paged || model.nextCursor ? (
          <InlineStack gap="200">
            {paged ? <Button url="/app/history">Latest</Button> : null}
            {model.nextCursor ? (
              <Button url={`/app/history?cursor=${encodeURIComponent(model.nextCursor)}`}>Older</Button>
            ) : null}
          </InlineStack>
        ) : null}
      </BlockStack>
    </Page>
  );
}

function Entry({ entry }: { entry: HistoryModel["entries"][number] }) {
  return (
    <BlockStack gap="050">
      <InlineStack align="space-between" blockAlign="start" gap="300" wrap={false}>
        <Text as="h2" variant="headingSm" breakWord>
          {entry.href ? (
            <Link url={entry.href} removeUnderline monochrome>
              {entry.what}
            </Link>
          ) : (
            entry.what
          )}
        </Text>
        <span className="ops-nowrap">
          <Badge tone={entry.outcome.tone}>{entry.outcome.text}</Badge>
        </span>
      </InlineStack>
      <Text as="p" tone="subdued">
        {`${entry.who}, `}
        <WhenText when={entry.when} />
      </Text>
    </BlockStack>
  );
}
