import { Badge, BlockStack, Button, Card, Icon, InlineGrid, InlineStack, Link, Text } from "@shopify/polaris";
import { AlertTriangleIcon } from "@shopify/polaris-icons";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import type { AlertLine, Problem } from "../models.ts";
import { NotNow } from "./not-now.tsx";
import type { NotNowChoice } from "./not-now.tsx";
import { Stake } from "./stake.tsx";
import { WhyAbove } from "./why-above.tsx";

export type AlertLineProps = {
  line: AlertLine;
  busy: boolean;
  problem: Problem | null;
  onNotNow: (choice: NotNowChoice) => void;
};

/** One decision of today: its money, its reason in a sentence, what is prepared, and the two ways on. */
export function AlertCard({ line, busy, problem, onNotNow }: AlertLineProps) {
  const headingId = `alert-${line.id}`;
  return (
    <article className="ops-item" data-alert-id={line.id} tabIndex={-1} aria-labelledby={headingId}>
      <Card>
        <BlockStack gap="300">
          <InlineGrid columns={{ xs: 1, md: "minmax(0, 1fr) auto" }} gap={{ xs: "200", md: "600" }}>
            <BlockStack gap="100">
              <InlineStack gap="200" blockAlign="center">
                <Text as="h3" variant="headingMd" id={headingId} breakWord>
                  <Link url={`/app/alerts/${line.id}`} removeUnderline monochrome>
                    <span className="ops-clamp" title={line.title}>
                      {line.title}
                    </span>
                  </Link>
                </Text>
                {line.comesFirst ? <Badge tone="critical">comes first</Badge> : null}
                {line.change ? <Badge tone="info">{line.change}</Badge> : null}
              </InlineStack>
              <Text as="p" breakWord>
                {line.reason}
              </Text>
            </BlockStack>
            <Stake {...line} size="large" />
          </InlineGrid>
          <Prepared line={line} />
          <WhyAbove line={line} withReason />
          <ProblemBanner title="It is still on your list" problem={problem} />
          <InlineStack gap="200">
            <span data-open>
              <Button
                url={line.draftId ? `/app/drafts/${line.draftId}` : `/app/alerts/${line.id}`}
                accessibilityLabel={`${line.draftId ? line.reviewLabel : "See your choices"}: ${line.title}`}
              >
                {line.draftId ? line.reviewLabel : "See your choices"}
              </Button>
            </span>
            <NotNow title={line.title} busy={busy} onChoose={onNotNow} />
          </InlineStack>
        </BlockStack>
      </Card>
    </article>
  );
}

function Prepared({ line }: { line: AlertLine }) {
  if (!line.prepared && line.cautions.length === 0) return null;
  return (
    <InlineStack gap="300" blockAlign="center">
      {line.prepared ? (
        <Text as="p" tone="subdued" breakWord>
          {line.prepared}
        </Text>
      ) : null}
      {line.cautions.map((caution) => (
        <InlineStack key={caution} gap="100" blockAlign="center" wrap={false}>
          <span>
            <Icon source={AlertTriangleIcon} tone="caution" accessibilityLabel="Caution:" />
          </span>
          <Text as="span" tone="caution">
            {caution}
          </Text>
        </InlineStack>
      ))}
    </InlineStack>
  );
}
