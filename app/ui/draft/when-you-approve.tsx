import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { DraftModel, Problem } from "../models.ts";
import { isOpen } from "../shared/draft-state.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { PdfButton } from "./pdf-button.tsx";
import { TitledLines } from "../shared/titled-lines.tsx";

type Props = {
  model: DraftModel;
  /** There are changes that are not saved: what would be approved is not what is on the screen. */
  dirty: boolean;
  approving: boolean;
  problem: Problem | null;
  onApprove: () => void;
  fetchPdf: (href: string) => Promise<void>;
  downloadText: (filename: string, text: string) => void;
};

/** Everything that an approval sets off, everything that it does not, and the one button for it. */
export function WhenYouApprove({
  model,
  dirty,
  approving,
  problem,
  onApprove,
  fetchPdf,
  downloadText,
}: Props) {
  const { file } = model;
  const open = isOpen(model.state);
  const reason = open ? (model.blocked ?? (dirty ? "Save or discard your changes first." : null)) : null;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {open ? (model.message ? "When you mark it as sent" : "When you approve") : "What this does"}
          </Text>
          <ol className="ops-numbered">
            {model.consequences.map((line) => (
              <li key={line}>
                <Text as="span" breakWord>
                  {line}
                </Text>
              </li>
            ))}
          </ol>
        </BlockStack>
        {model.timing ? (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              When it arrives
            </Text>
            <Text as="p" breakWord>
              {model.timing}
            </Text>
          </BlockStack>
        ) : null}
        {/* How a text is sent is of no use once it was. */}
        {open || !model.message ? (
          <TitledLines as="h3" title="What will not happen" lines={model.notHappening} />
        ) : null}
        {open ? <TitledLines as="h3" title="If the world has moved by then" lines={model.rechecks} /> : null}
        <ProblemBanner title="Nothing was approved" problem={problem} />
        <InlineStack gap="200" blockAlign="center">
          {open ? (
            <span data-approve>
              <Button
                variant="primary"
                disabled={reason !== null || approving}
                loading={approving}
                onClick={onApprove}
                ariaDescribedBy="approve-note"
              >
                {model.approveLabel}
              </Button>
            </span>
          ) : null}
          {model.receiptHref ? <Button url={model.receiptHref}>See the receipt</Button> : null}
          {model.pdfHref ? <PdfButton href={model.pdfHref} fetchPdf={fetchPdf} /> : null}
          {file ? (
            <Button
              variant="tertiary"
              disabled={dirty}
              onClick={() => downloadText(file.filename, file.text)}
            >
              Download CSV
            </Button>
          ) : null}
        </InlineStack>
        {open ? (
          <div id="approve-note" role="status">
            <Text as="p" tone={reason ? "caution" : "subdued"} breakWord>
              {reason ?? model.expires}
            </Text>
          </div>
        ) : null}
      </BlockStack>
    </Card>
  );
}
