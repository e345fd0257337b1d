import {
  BlockStack,
  Button,
  Card,
  FormLayout,
  InlineStack,
  Page,
  RadioButton,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import type { FieldErrors, NewMessageModel, Problem } from "../models.ts";
import { pageTitle } from "../shared/page-title.ts";
import { placeOf } from "../shared/place-of.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { RecordLink } from "../shared/record-link.tsx";
import { useFirstError } from "../shared/use-first-error.ts";

type Choice = NewMessageModel["choices"][number];
type Props = {
  model: NewMessageModel;
  busy: boolean;
  refused: { problem: Problem; fieldErrors: FieldErrors } | null;
  /** The form as it is posted. */
  onWrite: (body: Record<string, string>) => void;
};

/** What to write, and the few things that only the founder knows. */
export function NewMessageView({ model, busy, refused, onWrite }: Props) {
  const possible = model.choices.filter((one) => one.blocked === null);
  const blocked = model.choices.filter((one) => one.blocked !== null);
  const [chosen, setChosen] = useState(possible[0]?.purpose ?? null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const choice = possible.find(({ purpose }) => purpose === chosen) ?? null;
  useFirstError(refused?.fieldErrors);
  const write = () => {
    if (!choice) return;
    const fields = choice.fields.map(({ name, value }): [string, string] => [name, typed[name] ?? value]);
    onWrite({ of: model.of, id: model.id, purpose: choice.purpose, ...Object.fromEntries(fields) });
  };
  return (
    <Page
      title={pageTitle(model.title)}
      backAction={{ content: model.back.label, url: model.back.href }}
      narrowWidth
    >
      <BlockStack gap="400">
        <ProblemBanner title="Nothing was written" problem={refused?.problem ?? null} />
        <Card>
          <BlockStack gap="400">
            <Text as="h2" variant="headingMd" id="what-to-write">
              What to write
            </Text>
            {possible.length === 0 ? (
              <Text as="p">Nothing can be written about this now.</Text>
            ) : (
              <>
                <div role="radiogroup" aria-labelledby="what-to-write">
                  <BlockStack gap="300">
                    {possible.map((one) => (
                      <ChoiceRow
                        key={one.purpose}
                        choice={one}
                        chosen={one.purpose === chosen}
                        onChoose={() => setChosen(one.purpose)}
                      >
                        {one.purpose === chosen && one.fields.length > 0 ? (
                          <Fields
                            choice={one}
                            typed={typed}
                            errors={refused?.fieldErrors ?? {}}
                            onType={(name, value) => setTyped({ ...typed, [name]: value })}
                          />
                        ) : null}
                      </ChoiceRow>
                    ))}
                  </BlockStack>
                </div>
                <InlineStack>
                  <Button variant="primary" onClick={write} loading={busy} disabled={choice === null}>
                    Prepare the text
                  </Button>
                </InlineStack>
                <Text as="p" tone="subdued">
                  Nothing is sent. You can change the text, and you send it yourself.
                </Text>
              </>
            )}
          </BlockStack>
        </Card>
        <Blocked choices={blocked} />
      </BlockStack>
    </Page>
  );
}

type RowProps = { choice: Choice; chosen: boolean; onChoose: () => void; children: React.ReactNode };

function ChoiceRow({ choice, chosen, onChoose, children }: RowProps) {
  const { title, help, purpose } = choice;
  return (
    <BlockStack gap="200">
      <RadioButton
        label={title}
        name="purpose"
        id={purpose}
        checked={chosen}
        onChange={onChoose}
        helpText={help}
      />
      {children ? <div className="ops-indented">{children}</div> : null}
    </BlockStack>
  );
}

/** Why each of the others cannot be written, in full: a choice that is greyed out hides what would put it right. */
function Blocked({ choices }: { choices: readonly Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          What cannot be written now
        </Text>
        {choices.map(({ purpose, title, blocked, cure }) => (
          <BlockStack key={purpose} gap="050">
            <Text as="h3" variant="headingSm">
              {title}
            </Text>
            <Text as="p" tone="subdued" breakWord>
              {blocked} {cure ? <RecordLink href={cure}>{placeOf(cure)}</RecordLink> : null}
            </Text>
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}

type FieldsProps = {
  choice: Choice;
  typed: Readonly<Record<string, string>>;
  errors: FieldErrors;
  onType: (name: string, value: string) => void;
};

function Fields({ choice, typed, errors, onType }: FieldsProps) {
  return (
    <FormLayout>
      {choice.fields.map(({ name, label, help, type, suffix, options, value }) => {
        const common = {
          label,
          name,
          id: name,
          value: typed[name] ?? value,
          onChange: (next: string) => onType(name, next),
          ...(help === null ? {} : { helpText: help }),
          ...(errors[name] === undefined ? {} : { error: errors[name] }),
        };
        if (options) return <Select key={name} {...common} options={options} />;
        return (
          <TextField
            key={name}
            {...common}
            type={type === "date" ? "date" : "text"}
            inputMode={type === "number" ? "decimal" : "text"}
            autoComplete="off"
            {...(suffix === null ? {} : { suffix })}
          />
        );
      })}
    </FormLayout>
  );
}
