import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { AlertModel } from "../models.ts";
import { DRAFT_STATE, isOpen } from "../shared/draft-state.ts";

type Props = {
  draft: AlertModel["draft"];
  preparing: boolean;
  /** Whether the decision is still to be made; otherwise the draft is only a record of it. */
  undecided: boolean;
  /** What is said where there is none. */
  without: Without;
};

/** Why there is no draft: the choice is to do nothing, is carried out by hand, or the decision is over. */
export type Without = "nothing" | "by_hand" | "by_hand_here" | "over";

const WITHOUT: Record<Without, string> = {
  nothing: "This choice changes nothing, so there is nothing to prepare.",
  by_hand: "You do this yourself, as the choice says; there is nothing for Ops Room to prepare.",
  by_hand_here: "You do this yourself, as the choice says. Another choice prepares a draft.",
  over: "This is decided, so nothing is prepared.",
};

/** The draft behind the chosen option. It is approved on its own page, where all of it can be read. */
export function Prepared({ draft, preparing, undecided, without }: Props) {
  return (
    <Card>
      <div className="ops-fade" data-busy={preparing} aria-live="polite" aria-busy={preparing}>
        <BlockStack gap="300">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              Prepared for you
            </Text>
            {draft && draft.state !== "proposed" ? (
              <Badge tone={DRAFT_STATE[draft.state].tone}>{DRAFT_STATE[draft.state].text}</Badge>
            ) : null}
          </InlineStack>
          {draft ? (
            <Draft draft={draft} preparing={preparing} undecided={undecided} />
          ) : (
            <Text as="p" tone="subdued">
              {WITHOUT[without]}
            </Text>
          )}
        </BlockStack>
      </div>
    </Card>
  );
}

type DraftProps = Omit<Props, "without"> & { draft: NonNullable<AlertModel["draft"]> };

function Draft({ draft, preparing, undecided }: DraftProps) {
  const open = isOpen(draft.state);
  return (
    <>
      <BlockStack gap="100">
        <Text as="p" fontWeight="semibold" breakWord>
          {draft.title}
        </Text>
        {draft.lines.map((line) => (
          <Text key={line} as="p" breakWord>
            {line}
          </Text>
        ))}
      </BlockStack>
      <Button
        variant={open && undecided ? "primary" : "secondary"}
        fullWidth
        url={`/app/drafts/${draft.id}`}
        disabled={preparing}
      >
        {open ? "Review and approve" : "See the draft"}
      </Button>
      {open ? (
        <Text as="p" tone="subdued" variant="bodySm" breakWord>
          {`You can still change it there, and approve with “${draft.approveLabel}”. ${draft.expires}`}
        </Text>
      ) : null}
    </>
  );
}
