import { Badge, BlockStack, Card, InlineStack, Page, Text } from "@shopify/polaris";
import type { Problem, SourcesModel } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { Detectors } from "./detectors.tsx";
import { OptionalAccess } from "./optional-access.tsx";
import { type Allowable, answerFor, type AskedFor, OLDER } from "./asked.ts";
import { OptionalChanges } from "./optional-changes.tsx";
import { SalesReach } from "./sales-reach.tsx";
import { sentenceCase } from "../shared/sentence-case.ts";

type Props = {
  model: SourcesModel;
  reading: boolean;
  problem: Problem | null;
  onReadNow: () => void;
  /** What was asked of the store, until something else is. */
  asked: AskedFor;
  onAllow: (what: Allowable) => void;
};

/** What was read, when, how far back, what failed, and what that hides. */
export function SourcesView({ model, reading, problem, onReadNow, asked, onAllow }: Props) {
  return (
    <Page title="Sources" primaryAction={{ content: "Read now", onAction: onReadNow, loading: reading }}>
      <BlockStack gap="400">
        <ProblemBanner title="Nothing was read" problem={problem} />
        {model.sources.length === 0 ? (
          <Card>
            <Text as="p" tone="subdued">
              No source has been read yet.
            </Text>
          </Card>
        ) : null}
        {model.sources.map((source) => (
          <Source key={source.title} source={source} />
        ))}
        {model.sales ? (
          <SalesReach sales={model.sales} asked={answerFor(OLDER, asked)} onAllow={onAllow} />
        ) : null}
        {model.access.map((access) => (
          <OptionalAccess
            key={access.id}
            access={access}
            asked={answerFor(access.id, asked)}
            onAllow={onAllow}
          />
        ))}
        {model.changes.length > 0 ? (
          <OptionalChanges changes={model.changes} asked={asked} onAllow={onAllow} />
        ) : null}
        {model.notLinked.length > 0 ? <NotLinked items={model.notLinked} /> : null}
        <Detectors detectors={model.detectors} />
      </BlockStack>
    </Page>
  );
}

function Source({ source }: { source: SourcesModel["sources"][number] }) {
  return (
    <Card>
      <BlockStack gap="400">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {source.title}
          </Text>
          <Badge tone={source.badge.tone}>{source.badge.text}</Badge>
        </InlineStack>
        <ul className="ops-list">
          {source.kinds.map((kind) => (
            <li key={kind.title} className="ops-row">
              <Kind kind={kind} />
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

function Kind({ kind }: { kind: SourcesModel["sources"][number]["kinds"][number] }) {
  return (
    <BlockStack gap="050">
      <div className="ops-split">
        <Text as="h3" variant="headingSm">
          {sentenceCase(kind.title)}
        </Text>
        <Badge tone={kind.tone}>{kind.state}</Badge>
      </div>
      <Text as="p" breakWord>
        {read(kind)}
        {kind.lastRead ? (
          <span title={kind.lastRead.exact}>{`Last read ${kind.lastRead.short}.`}</span>
        ) : (
          "Not read completely yet."
        )}
      </Text>
      {kind.limit ? (
        <Text as="p" tone="caution" breakWord>
          {kind.limit}
        </Text>
      ) : null}
      {kind.problem ? (
        <Text as="p" tone="critical" breakWord>
          {kind.problem}
        </Text>
      ) : null}
    </BlockStack>
  );
}

/** "9,412 order lines, back to 23 Sep. " */
function read({ rows, reach }: { rows: string; reach: string }): string {
  const parts = [rows, reach.charAt(0).toLowerCase() + reach.slice(1)].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(", ")}. `;
}

function NotLinked({ items }: { items: SourcesModel["notLinked"] }) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          Not linked
        </Text>
        <ul className="ops-list">
          {items.map((item) => (
            <li key={item.title} className="ops-row">
              <Text as="h3" variant="headingSm">
                {item.title}
              </Text>
              <Text as="p" tone="subdued" breakWord>
                {item.hides}
              </Text>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}
