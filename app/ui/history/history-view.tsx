import { Badge, BlockStack, Button, Card, InlineStack, Link, Page, Text } from "@shopify/polaris";
import type { HistoryModel } from "../models.ts";
import { DegradedBanner } from "../shared/problem-banner.tsx";
import { sentenceCase } from "../shared/sentence-case.ts";
import { UndecidedBanner } from "../shared/undecided-banner.tsx";
import { WhenText } from "../shared/when-text.tsx";

type Props = { model: HistoryModel; paged: boolean };

/** Who decided what, when, and what came of it; latest first. */
export function HistoryView({ model, paged }: Props) {
  return (
    <Page
      title="History"
      secondaryActions={[{ content: "Everything that was done", url: "/app/history/log" }]}
    >
      <BlockStack gap="400">
        <DegradedBanner text={model.degraded} />
        <UndecidedBanner undecided={model.undecided} />
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
          <div className="ops-inset">
            <InlineStack gap="200">
              {paged ? <Button url="/app/history">Latest</Button> : null}
              {model.nextCursor ? (
                <Button url={`/app/history?cursor=${encodeURIComponent(model.nextCursor)}`}>Older</Button>
              ) : null}
            </InlineStack>
          </div>
        ) : null}
      </BlockStack>
    </Page>
  );
}

function Entry({ entry }: { entry: HistoryModel["entries"][number] }) {
  return (
    <BlockStack gap="050">
      <div className="ops-split">
        <Text as="h2" variant="headingSm" breakWord>
          <span className="ops-clamp" title={entry.what}>
            {entry.href ? (
              <Link url={entry.href} removeUnderline monochrome>
                {entry.what}
              </Link>
            ) : (
              entry.what
            )}
          </span>
        </Text>
        <Badge tone={entry.outcome.tone}>{sentenceCase(entry.outcome.text)}</Badge>
      </div>
      <Text as="p" tone="subdued">
        {`${entry.who}, `}
        <WhenText when={entry.when} />
      </Text>
    </BlockStack>
  );
}
