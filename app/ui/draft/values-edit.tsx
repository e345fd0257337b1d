import { BlockStack, Card, InlineGrid, Select, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { FieldErrors, ValueField, ValuesForm } from "../models.ts";
import { UnsavedBar } from "../shared/unsaved-bar.tsx";
import { isValuesDirty, type Values, valuesBody, valuesOf } from "./value-fields.ts";

type Props = {
  form: ValuesForm;
  contentHash: string;
  errors: FieldErrors;
  saving: boolean;
  /** How often an edit was saved: each time, what was typed gives way to what is stored. */
  saves: number;
  onEdit: (body: ReturnType<typeof valuesBody>) => void;
  onDiscard: () => void;
  onDirty: (dirty: boolean) => void;
};

/** Each value that the founder may change, under the product that it belongs to. */
export function ValuesEdit({ form, contentHash, errors, saving, saves, onEdit, onDiscard, onDirty }: Props) {
  const [typed, setTyped] = useState<{ hash: string; values: Values } | null>(null);
  const values = typed && typed.hash === contentHash ? typed.values : valuesOf(form);
  const dirty = isValuesDirty(values, form);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => setTyped(null), [saves]);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {form.title}
        </Text>
        <ul className="ops-list">
          {form.rows.map((row) => (
            <li key={row.id} className="ops-row">
              <Row
                row={row}
                values={values}
                errors={errors}
                onValue={(name, value) =>
                  setTyped({ hash: contentHash, values: { ...values, [name]: value } })
                }
              />
            </li>
          ))}
        </ul>
        <UnsavedBar
          id="values-save-bar"
          open={dirty}
          saving={saving}
          onSave={() => onEdit(valuesBody(values, contentHash))}
          onDiscard={() => {
            setTyped(null);
            onDiscard();
          }}
        />
      </BlockStack>
    </Card>
  );
}

type RowProps = {
  row: ValuesForm["rows"][number];
  values: Values;
  errors: FieldErrors;
  onValue: (name: string, value: string) => void;
};

function Row({ row, values, errors, onValue }: RowProps) {
  return (
    <BlockStack gap="200">
      <BlockStack>
        <Text as="h3" variant="headingSm" breakWord>
          <bdi className="ops-clamp" title={row.title}>
            {row.title}
          </bdi>
        </Text>
        {row.detail ? (
          <Text as="p" tone="subdued" breakWord>
            {row.detail}
          </Text>
        ) : null}
      </BlockStack>
      <InlineGrid columns={columnsOf(row)} gap="300">
        {row.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            error={errors[field.name]}
            onValue={(value) => onValue(field.name, value)}
          />
        ))}
      </InlineGrid>
    </BlockStack>
  );
}

/** Two figures stand beside each other on a phone too; the words of a choice would be cut off there. */
function columnsOf({ fields }: RowProps["row"]): number | { xs: number; sm: number } {
  if (fields.length < 2) return 1;
  return fields.some(({ options }) => options) ? { xs: 1, sm: 2 } : 2;
}

function Field({
  field,
  value,
  error,
  onValue,
}: {
  field: ValueField;
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
}) {
  const common = {
    label: field.label,
    name: field.name,
    value,
    onChange: onValue,
    ...(field.help ? { helpText: field.help } : {}),
    ...(error === undefined ? {} : { error }),
  };
  if (field.options) return <Select {...common} options={field.options} />;
  return (
    <TextField
      {...common}
      type="text"
      inputMode={field.keyboard}
      autoComplete="off"
      {...(field.suffix === null ? {} : { suffix: field.suffix })}
    />
  );
}
