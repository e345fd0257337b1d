import { BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";

type Props = {
  busy: boolean;
  error: string | undefined;
  problem: Problem | null;
  onReject: (reason: string) => void;
};

const REASON_LENGTH = 500;

/** A no with its reason, at the foot of the page: out of the way of the yes. */
export function RejectDraft({ busy, error, problem, onReject }: Props) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const own = missing && reason.trim() === "" ? "Say in a few words why." : undefined;
  const wrong = own ?? error;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Not like this
        </Text>
        <TextField
          label="Why not?"
          value={reason}
          onChange={setReason}
          maxLength={REASON_LENGTH}
          helpText="Kept in History. The draft is set aside; you can choose again on the decision’s page."
          autoComplete="off"
          {...(wrong === undefined ? {} : { error: wrong })}
        />
        <InlineStack>
          <Button
            loading={busy}
            onClick={() => {
              setMissing(reason.trim() === "");
              if (reason.trim() !== "") onReject(reason.trim());
            }}
          >
            Reject this draft
          </Button>
        </InlineStack>
        <ProblemBanner title="Nothing was rejected" problem={problem} />
      </BlockStack>
    </Card>
  );
}
