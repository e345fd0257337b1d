import { BlockStack, Button, Card, FormLayout, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { FieldErrors, MessageForm } from "../models.ts";
import { UnsavedBar } from "../shared/unsaved-bar.tsx";
import { anewBody, isMessageDirty, messageBody, messageFieldsOf } from "./message-fields.ts";
import type { MessageEditBody, MessageFields } from "./message-fields.ts";

type Props = {
  form: MessageForm;
  contentHash: string;
  errors: FieldErrors;
  saving: boolean;
  /** How often an edit was saved: each time, what was typed gives way to what is stored. */
  saves: number;
  onEdit: (body: MessageEditBody) => void;
  /** Asks the model for words. */
  onAsk: () => void;
  onDiscard: () => void;
  onDirty: (dirty: boolean) => void;
};

const CHOICES = {
  language: {
    label: "Language",
    options: [
      { value: "en", label: "English" },
      { value: "de", label: "German" },
    ],
  },
  tone: {
    label: "Tone",
    options: [
      { value: "plain", label: "Plain" },
      { value: "warm", label: "Warm" },
    ],
  },
  length: {
    label: "Length",
    options: [
      { value: "short", label: "Short" },
      { value: "full", label: "Full" },
    ],
  },
} as const;

/** The text, to be changed: anything may be written by hand, and is marked as the founder's. */
export function MessageEdit({
  form,
  contentHash,
  errors,
  saving,
  saves,
  onEdit,
  onAsk,
  onDiscard,
  onDirty,
}: Props) {
  const [typed, setTyped] = useState<{ hash: string; fields: MessageFields } | null>(null);
  const fields = typed && typed.hash === contentHash ? typed.fields : messageFieldsOf(form);
  const dirty = isMessageDirty(fields, form);
  const change = (more: Partial<MessageFields>) =>
    setTyped({ hash: contentHash, fields: { ...fields, ...more } });
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => setTyped(null), [saves]);
  const choose = (name: keyof typeof CHOICES) => (
    <Select
      label={CHOICES[name].label}
      name={name}
      options={[...CHOICES[name].options]}
      value={form[name]}
      disabled={saving || dirty}
      onChange={(value) => onEdit(anewBody({ [name]: value }, contentHash))}
    />
  );
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Change the text
        </Text>
        <FormLayout>
          <FormLayout.Group condensed>
            {choose("language")}
            {choose("tone")}
            {choose("length")}
          </FormLayout.Group>
          {form.edited ? (
            <Text as="p" tone="subdued">
              Choosing another language, tone or length writes the text anew, and drops what you wrote by
              hand.
            </Text>
          ) : null}
          <TextField
            label="Subject"
            name="subject"
            id="subject"
            value={fields.subject}
            onChange={(subject) => change({ subject })}
            autoComplete="off"
            {...errorOf(errors["subject"])}
          />
          <TextField
            label="Text"
            name="body"
            id="body"
            value={fields.body}
            onChange={(body) => change({ body })}
            multiline={10}
            maxHeight={480}
            autoComplete="off"
            {...errorOf(errors["body"])}
          />
        </FormLayout>
        <InlineStack gap="200" blockAlign="center">
          {form.edited || form.writer !== "template" ? (
            <Button
              onClick={() => onEdit(anewBody({ restore: "1" }, contentHash))}
              disabled={saving || dirty}
            >
              Use the template’s words
            </Button>
          ) : null}
          {form.model.available ? (
            <Button onClick={onAsk} disabled={saving || dirty} loading={saving}>
              {form.writer === "template" ? "Have the model write it" : "Have the model write it again"}
            </Button>
          ) : null}
          {form.model.why === null ? null : (
            <Text as="p" tone="subdued" breakWord>
              {form.model.why}
            </Text>
          )}
        </InlineStack>
        <UnsavedBar
          id="message-save-bar"
          open={dirty}
          saving={saving}
          onSave={() => onEdit(messageBody(fields, contentHash))}
          onDiscard={() => {
            setTyped(null);
            onDiscard();
          }}
        />
      </BlockStack>
    </Card>
  );
}

function errorOf(error: string | undefined): { error?: string } {
  return error === undefined ? {} : { error };
}
