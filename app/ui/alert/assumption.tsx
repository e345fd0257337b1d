import { BlockStack, Button, InlineGrid, InlineStack, Text, TextField } from "@shopify/polaris";
import { useEffect, useId, useState } from "react";
import type { AssumptionModel, FieldErrors, Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { RecordLink } from "../shared/record-link.tsx";
import { useFirstError } from "../shared/use-first-error.ts";

export type Correction = {
  /** Fields of the form that is being saved. Null: none is. */
  saving: Record<string, string> | null;
  refused: { body: Record<string, string>; problem: Problem; fieldErrors: FieldErrors } | null;
  /** How often a correction was saved; each time the form closes. */
  saves: number;
  onCorrect: (fields: Record<string, string>) => void;
};

type Props = { assumption: AssumptionModel; correction: Correction };

/** One thing that was taken for granted, and the form to correct it right there. */
export function Assumption({ assumption: { text, form, change }, correction }: Props) {
  return (
    <BlockStack gap="100">
      <span>
        <Text as="span" breakWord>
          {text}
        </Text>{" "}
        {change ? (
          <RecordLink href={change.href} label={`${change.label}: ${text}`}>
            {change.label}
          </RecordLink>
        ) : null}
      </span>
      {form ? <Correct form={form} correction={correction} /> : null}
    </BlockStack>
  );
}

type Form = NonNullable<AssumptionModel["form"]>;

function Correct({ form, correction }: { form: Form; correction: Correction }) {
  const [typed, setTyped] = useState<Record<string, string> | null>(null);
  const id = useId();
  const open = typed !== null;
  const isMine = (body: Record<string, string> | null | undefined) =>
    form.fields.some(({ name }) => body?.[name] !== undefined);
  const refused = isMine(correction.refused?.body) ? correction.refused : null;
  useFirstError(refused?.fieldErrors);
  useEffect(() => setTyped(null), [correction.saves]);
  const saved = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button
          variant="plain"
          disclosure={open ? "up" : "down"}
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => setTyped(open ? null : saved)}
        >
          {form.ask}
        </Button>
      </InlineStack>
      {open ? (
        <form
          id={id}
          className="ops-correct"
          onSubmit={(event) => {
            event.preventDefault();
            correction.onCorrect(typed);
          }}
        >
          <BlockStack gap="200">
            <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
              {form.fields.map(({ name, label, suffix }, index) => (
                <TextField
                  key={name}
                  name={name}
                  label={label}
                  suffix={suffix}
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  autoFocus={index === 0}
                  value={typed[name] ?? ""}
                  onChange={(value) => setTyped({ ...typed, [name]: value })}
                  {...errorOf(refused?.fieldErrors, name)}
                />
              ))}
            </InlineGrid>
            <ProblemBanner title="Nothing was changed" problem={refused?.problem ?? null} />
            <Text as="p" tone="subdued" breakWord>
              {`${form.scope} Its alerts are worked out again at once.`}
            </Text>
            <InlineStack gap="200">
              <Button submit variant="primary" loading={isMine(correction.saving)}>
                Save and work it out again
              </Button>
              <Button onClick={() => setTyped(null)}>Cancel</Button>
            </InlineStack>
          </BlockStack>
        </form>
      ) : null}
    </BlockStack>
  );
}

function errorOf(errors: FieldErrors | undefined, name: string): { error?: string } {
  const error = errors?.[name];
  return error ? { error } : {};
}
