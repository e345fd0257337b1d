import { BlockStack, Button, Card, FormLayout, InlineStack, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { FieldErrors, FirstRunModel, Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { useFirstError } from "../shared/use-first-error.ts";

export type Answers = {
  saving: boolean;
  refused: { problem: Problem; fieldErrors: FieldErrors } | null;
  /** How often answers were saved. */
  saves: number;
  onSave: (values: Record<string, string>) => void;
  /** Whether something is typed that is not saved: the page does not change under the reader then. */
  onTyping: (typing: boolean) => void;
};

type Model = NonNullable<FirstRunModel["questions"]>;
type Values = Model["values"];
type Props = { questions: Model; answers: Answers };

/** The answers that move the first list most. None is needed: each has a default that is said wherever it is used. */
export function Questions({ questions, answers }: Props) {
  const { saving, refused, saves, onSave, onTyping } = answers;
  const [typed, setTyped] = useState<Partial<Values>>({});
  const [skipped, setSkipped] = useState(false);
  const values = { ...questions.values, ...typed };
  const dirty = Object.keys(typed).length > 0;
  useFirstError(refused?.fieldErrors);
  useEffect(() => onTyping(dirty), [dirty, onTyping]);
  useEffect(() => setTyped({}), [saves]);
  const field = (name: keyof Values, label: string, suffix: string, help: string) => (
    <TextField
      {...{ name, label, suffix }}
      helpText={help}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={values[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
      {...(refused?.fieldErrors[name] ? { error: refused.fieldErrors[name] } : {})}
    />
  );
  if (skipped || (saves > 0 && !dirty)) {
    return (
      <div role="status" className="ops-inset">
        <Text as="p" tone="subdued">
          {skipped
            ? "Skipped: the defaults hold. You find them in Settings."
            : "Saved. You can change it in Settings at any time."}
        </Text>
      </div>
    );
  }
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(values);
        }}
      >
        <BlockStack gap="400">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              Three things to check while you wait
            </Text>
            <Text as="p" tone="subdued">
              They decide when an order is due and how large it is. You can skip them.
            </Text>
          </BlockStack>
          <FormLayout>
            <FormLayout.Group condensed>
              {field(
                "leadTypical",
                "How long does an order usually take?",
                "days",
                "From ordering to the shelf.",
              )}
              {field("leadSlow", "And a slow one?", "days", "One in ten takes longer.")}
            </FormLayout.Group>
            {field(
              "cashLimit",
              "Most cash that one order may bind",
              questions.currency,
              "Leave empty for no limit.",
            )}
          </FormLayout>
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              Is this your currency and calendar?
            </Text>
            <Text as="p" breakWord>
              {questions.confirm}
            </Text>
          </BlockStack>
          <ProblemBanner title="Nothing was saved" problem={refused?.problem ?? null} />
          <InlineStack gap="200">
            <Button submit variant="primary" loading={saving}>
              Save
            </Button>
            <Button
              onClick={() => {
                setTyped({});
                setSkipped(true);
              }}
            >
              Skip
            </Button>
          </InlineStack>
        </BlockStack>
      </form>
    </Card>
  );
}
