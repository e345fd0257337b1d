import { Banner, BlockStack, Button, Card, InlineStack, Page, Text } from "@shopify/polaris";
import type { Problem, ReceiptModel } from "../models.ts";
import { Blocks, Fields } from "../shared/blocks.tsx";
import { DRAFT_STATE } from "../shared/draft-state.ts";
import { pageTitle } from "../shared/page-title.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { OutcomeDecision, type OutcomeProps } from "./outcome-decision.tsx";

/** Everything about one approved effect: what was shown, who, when, what was sent, what came back. */
export function ReceiptView({
  model,
  undoing,
  onUndo,
  undoProblem,
  ...decision
}: { model: ReceiptModel } & OutcomeProps & UndoProps) {
  const { tone, title } = model.toDecide ? AWAITS_FOUNDER : DRAFT_STATE[model.state];
  return (
    <Page title={pageTitle(model.title)} backAction={{ content: "History", url: "/app/history" }}>
      <BlockStack gap="400">
        <div aria-live="polite">
          <Banner tone={tone} title={title}>
            <Text as="p" breakWord>
              {model.stateText}
            </Text>
          </Banner>
        </div>
        {model.toDecide ? (
          <OutcomeDecision toDecide={model.toDecide} {...decision} />
        ) : (
          <Refusal {...decision} />
        )}
        <Card>
          <BlockStack gap="300">
            <Text as="h2" variant="headingMd">
              Approval
            </Text>
            <Fields
              fields={[
                { label: "Approved by", value: model.who },
                { label: "Approved at", value: model.approvedAt.exact },
                { label: "Content approved", value: model.contentHash },
                { label: "Key sent with it", value: model.effectKey },
                ...model.receipt,
              ]}
            />
            {model.alertHref ? (
              <InlineStack>
                <Button url={model.alertHref}>See the decision</Button>
              </InlineStack>
            ) : null}
          </BlockStack>
        </Card>
        <Pairs title="What it rested on" pairs={model.restedOn} empty="Nothing had to be as it was read." />
        <Pairs title="What was sent" pairs={model.sent} empty="Nothing was sent." />
        <Pairs title="What came back" pairs={model.cameBack} empty="Nothing has come back yet." />
        <Card>
          <BlockStack gap="300">
            <Text as="h2" variant="headingMd">
              Step by step
            </Text>
            <ol className="ops-list">
              {model.steps.map((step, index) => (
                <li key={index} className="ops-row">
                  <Text as="p" breakWord>
                    {step.text}
                  </Text>
                  <Text as="p" tone="subdued" variant="bodySm">
                    {step.when.exact}
                  </Text>
                </li>
              ))}
            </ol>
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              How to undo it
            </Text>
            <Text as="p" breakWord>
              {model.undo}
            </Text>
            <Undo by={model.undoBy} undoing={undoing} onUndo={onUndo} undoProblem={undoProblem} />
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd">
              What was shown
            </Text>
            <Blocks blocks={model.shown} />
          </BlockStack>
        </Card>
      </BlockStack>
    </Page>
  );
}

type UndoProps = { undoing: boolean; onUndo: () => void; undoProblem: Problem | null };

/** Taking it back is a draft of its own: preparing it writes nothing. */
function Undo({ by, undoing, onUndo, undoProblem }: UndoProps & { by: ReceiptModel["undoBy"] }) {
  if (!by) return <ProblemBanner title="Nothing was prepared" problem={undoProblem} />;
  return (
    <>
      <Text as="p" tone="subdued" breakWord>
        Ops Room can take it back as well: as a draft of its own, which is checked and approved like any
        other.
      </Text>
      <InlineStack>
        {by.href ? (
          <Button url={by.href}>{by.label}</Button>
        ) : (
          <Button onClick={onUndo} loading={undoing}>
            {by.label}
          </Button>
        )}
      </InlineStack>
      <ProblemBanner title="Nothing was prepared" problem={undoProblem} />
    </>
  );
}

const AWAITS_FOUNDER = { tone: "warning", title: "Only you can tell whether it arrived" } as const;

/** A colleague, or a late look, was faster: the card to decide on is gone, the reason is not. */
function Refusal({ refused }: OutcomeProps) {
  return <ProblemBanner title="Nothing was decided" problem={refused?.problem ?? null} />;
}

type Pair = { label: string; value: string };

function Pairs({ title, pairs, empty }: { title: string; pairs: readonly Pair[]; empty: string }) {
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {pairs.length === 0 ? (
          <Text as="p" tone="subdued">
            {empty}
          </Text>
        ) : (
          <Fields fields={pairs} />
        )}
      </BlockStack>
    </Card>
  );
}
