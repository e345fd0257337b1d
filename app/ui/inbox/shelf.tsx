import {
  Badge,
  BlockStack,
  Box,
  Button,
  Card,
  Collapsible,
  InlineGrid,
  InlineStack,
  Link,
  Text,
} from "@shopify/polaris";
import { useId, useState } from "react";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import type { AlertLine } from "../models.ts";
import type { AlertLineProps } from "./alert-card.tsx";
import { NotNow } from "./not-now.tsx";
import { Stake } from "./stake.tsx";
import { WhyAbove } from "./why-above.tsx";

type Props = {
  title: string;
  lines: readonly AlertLine[];
  total: string;
  /** Lines that are on the shelf and not shown. */
  more: number;
  empty: string;
  render: (line: AlertLine) => AlertLineProps;
};

/** Decisions that can wait, closed until asked for; each line says why it can. */
export function Shelf({ title, lines, total, more, empty, render }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = lines.length + more;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200" wrap={false}>
          <Text as="h2" variant="headingMd">
            {title}{" "}
            <Text as="span" tone="subdued" variant="bodyMd">
              ({count === 0 ? "none" : `${count}, ${total}`})
            </Text>
          </Text>
          {count > 0 ? (
            <Button
              variant="tertiary"
              disclosure={open ? "up" : "down"}
              ariaExpanded={open}
              ariaControls={id}
              accessibilityLabel={`${open ? "Hide" : "Show"} ${title}`}
              onClick={() => setOpen((was) => !was)}
            >
              {open ? "Hide" : "Show"}
            </Button>
          ) : null}
        </InlineStack>
        {count === 0 ? (
          <Text as="p" tone="subdued">
            {empty}
          </Text>
        ) : (
          <Collapsible id={id} open={open} transition={{ duration: "100ms" }}>
            <ul className="ops-list">
              {lines.map((line) => (
                <ShelfLine key={line.id} {...render(line)} />
              ))}
            </ul>
            {more > 0 ? (
              <Box paddingBlockStart="300">
                <Text as="p" tone="subdued">
                  {`And ${more} smaller ${more === 1 ? "one" : "ones"}, shown here as those above are decided.`}
                </Text>
              </Box>
            ) : null}
          </Collapsible>
        )}
      </BlockStack>
    </Card>
  );
}

function ShelfLine({ line, busy, problem, onNotNow }: AlertLineProps) {
  const headingId = `alert-${line.id}`;
  return (
    <li className="ops-row">
      <article className="ops-item" data-alert-id={line.id} tabIndex={-1} aria-labelledby={headingId}>
        <BlockStack gap="200">
          <InlineGrid columns={{ xs: 1, md: "minmax(0, 1fr) auto" }} gap={{ xs: "100", md: "600" }}>
            <BlockStack gap="050">
              <InlineStack gap="200" blockAlign="center">
                <Text as="h3" variant="headingSm" id={headingId} breakWord>
                  <span data-open>
                    <Link url={`/app/alerts/${line.id}`} removeUnderline monochrome>
                      <span className="ops-clamp" title={line.title}>
                        {line.title}
                      </span>
                    </Link>
                  </span>
                </Text>
                {line.change ? <Badge tone="info">{line.change}</Badge> : null}
              </InlineStack>
              <Text as="p" tone="subdued" breakWord>
                {line.shelfReason}
              </Text>
            </BlockStack>
            <Stake {...line} size="small" />
          </InlineGrid>
          <WhyAbove
            line={line}
            withReason={false}
            beside={<NotNow title={line.title} busy={busy} onChoose={onNotNow} variant="plain" />}
          />
          <ProblemBanner title="It is still on your list" problem={problem} />
        </BlockStack>
      </article>
    </li>
  );
}
