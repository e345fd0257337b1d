import {
  Badge,
  BlockStack,
  Button,
  Card,
  InlineGrid,
  InlineStack,
  Link,
  Page,
  ProgressBar,
  Spinner,
  Text,
} from "@shopify/polaris";
import { Stake } from "../inbox/stake.tsx";
import type { AlertLine, FirstRunModel } from "../models.ts";
import { type Answers, Questions } from "./questions.tsx";
import { sentenceCase } from "../shared/sentence-case.ts";

type Kind = FirstRunModel["kinds"][number];

const STATE: Record<Kind["state"], { text: string; tone?: "success" | "info" | "critical" }> = {
  waiting: { text: "Waiting" },
  reading: { text: "Reading", tone: "info" },
  done: { text: "Read", tone: "success" },
  failed: { text: "Failed", tone: "critical" },
};

type Props = {
  model: FirstRunModel;
  answers: Answers;
  /** Goes on to the list. Null: it is not there yet. */
  onShowList: (() => void) | null;
};

/** Shown until the store was read once: what is read and why, how far it is, and what came up so far. */
export function FirstRunView({ model, answers, onShowList }: Props) {
  return (
    <Page title="Ops Room">
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="300">
            <BlockStack gap="100">
              <Text as="h2" variant="headingMd">
                {model.done ? "Your store is read" : "Reading your store"}
              </Text>
              <Text as="p" tone="subdued">
                {onShowList
                  ? "Your list of decisions is ready."
                  : model.done
                    ? "Your list is being put in order."
                    : "The list of decisions follows. You can leave this page: the reading goes on."}
              </Text>
            </BlockStack>
            {onShowList ? (
              <InlineStack>
                <Button variant="primary" onClick={onShowList}>
                  Show the list
                </Button>
              </InlineStack>
            ) : null}
            <BlockStack gap="100">
              <Text as="h3" variant="headingSm">
                What never happens
              </Text>
              <ul className="ops-bulleted">
                {model.neverHappens.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </BlockStack>
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd">
              What is read, and why
            </Text>
            <ul className="ops-list">
              {model.kinds.map((kind) => (
                <li key={kind.kind} className="ops-row">
                  <KindProgress kind={kind} />
                </li>
              ))}
            </ul>
          </BlockStack>
        </Card>
        <Found soFar={model.soFar} lines={model.found} />
        {model.questions ? <Questions questions={model.questions} answers={answers} /> : null}
      </BlockStack>
    </Page>
  );
}

function KindProgress({ kind }: { kind: Kind }) {
  const { text, tone } = STATE[kind.state];
  const share = kind.state === "done" ? 1 : kind.share;
  return (
    <BlockStack gap="150">
      <InlineStack align="space-between" blockAlign="center" gap="200" wrap={false}>
        <Text as="h3" variant="headingSm">
          {sentenceCase(kind.title)}
        </Text>
        <InlineStack gap="200" blockAlign="center" wrap={false}>
          {kind.state === "reading" && share === null ? (
            <Spinner size="small" accessibilityLabel={`Reading ${kind.title}`} />
          ) : null}
          <Badge {...(tone ? { tone } : {})}>{text}</Badge>
        </InlineStack>
      </InlineStack>
      <Text as="p" tone="subdued" breakWord>
        {kind.why}
      </Text>
      <ProgressBar
        size="small"
        tone={kind.state === "failed" ? "critical" : "primary"}
        progress={Math.round((share ?? 0) * 100)}
        animated={false}
        ariaLabelledBy={`progress-${kind.kind}`}
      />
      <Text as="p" id={`progress-${kind.kind}`} breakWord numeric>
        {kind.progress}
      </Text>
      {kind.problem ? (
        <Text as="p" tone="critical" breakWord>
          {kind.problem}
        </Text>
      ) : null}
    </BlockStack>
  );
}

function Found({ soFar, lines }: { soFar: readonly string[]; lines: readonly AlertLine[] }) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Found so far
        </Text>
        {soFar.length === 0 ? (
          <Text as="p" tone="subdued">
            Nothing yet. Products and stock come first; sales follow.
          </Text>
        ) : (
          <ul className="ops-bulleted" aria-live="polite">
            {soFar.map((line) => (
              <li key={line}>
                <Text as="span" breakWord numeric>
                  {line}
                </Text>
              </li>
            ))}
          </ul>
        )}
        {lines.length === 0 ? null : (
          <ul className="ops-list" aria-live="polite">
            {lines.map((line) => (
              <li key={line.id} className="ops-row">
                <InlineGrid columns={{ xs: 1, md: "minmax(0, 1fr) auto" }} gap={{ xs: "100", md: "600" }}>
                  <BlockStack gap="050">
                    <Text as="h3" variant="headingSm" breakWord>
                      <Link url={`/app/alerts/${line.id}`} removeUnderline monochrome>
                        <span className="ops-clamp" title={line.title}>
                          {line.title}
                        </span>
                      </Link>
                    </Text>
                    <Text as="p" tone="subdued" breakWord>
                      {line.reason}
                    </Text>
                  </BlockStack>
                  <Stake {...line} size="small" />
                </InlineGrid>
              </li>
            ))}
          </ul>
        )}
      </BlockStack>
    </Card>
  );
}
