import { BlockStack, Card, ChoiceList, FormLayout, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { ClosingForm, FieldErrors } from "../models.ts";
import { UnsavedBar } from "../shared/unsaved-bar.tsx";
import { closingBody, closingFieldsOf, isClosingDirty } from "./closing-fields.ts";
import type { ClosingFields } from "./closing-fields.ts";

type Props = {
  form: ClosingForm;
  contentHash: string;
  errors: FieldErrors;
  saving: boolean;
  /** How often an edit was saved: each time, what was typed gives way to what is stored. */
  saves: number;
  onEdit: (body: ReturnType<typeof closingBody>) => void;
  onDiscard: () => void;
  onDirty: (dirty: boolean) => void;
};

/** How many units of each line arrived, or will not come, and what happens to the stock in Shopify. */
export function ClosingEdit({ form, contentHash, errors, saving, saves, onEdit, onDiscard, onDirty }: Props) {
  const [typed, setTyped] = useState<{ hash: string; fields: ClosingFields } | null>(null);
  const fields = typed && typed.hash === contentHash ? typed.fields : closingFieldsOf(form);
  const dirty = isClosingDirty(fields, form);
  const change = (more: Partial<ClosingFields>) =>
    setTyped({ hash: contentHash, fields: { ...fields, ...more } });
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  useEffect(() => setTyped(null), [saves]);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {form.kind === "receive" ? "What arrived" : "What will not come"}
        </Text>
        <ul className="ops-list">
          {form.lines.map((line) => (
            <li key={line.position} className="ops-row">
              <Line
                line={line}
                units={fields.units[line.position] ?? ""}
                error={errors[`units[${line.position}]`]}
                onUnits={(units) => change({ units: { ...fields.units, [line.position]: units } })}
              />
            </li>
          ))}
        </ul>
        <StockChoice stock={fields.stock} error={errors["stock"]} onStock={(stock) => change({ stock })} />
        <FormLayout>
          {fields.receivedDay === null ? null : (
            <FormLayout.Group condensed>
              <TextField
                label="Arrived on"
                type="date"
                name="receivedDay"
                value={fields.receivedDay}
                onChange={(receivedDay) => change({ receivedDay })}
                autoComplete="off"
                {...errorOf(errors["receivedDay"])}
              />
            </FormLayout.Group>
          )}
          <TextField
            label={form.kind === "receive" ? "Note" : "Reason"}
            helpText="Kept with the order in Ops Room."
            name="note"
            value={fields.note}
            onChange={(note) => change({ note })}
            multiline={2}
            maxLength={2000}
            autoComplete="off"
            {...errorOf(errors["note"])}
          />
        </FormLayout>
        <UnsavedBar
          id="closing-save-bar"
          open={dirty}
          saving={saving}
          onSave={() => onEdit(closingBody(fields, contentHash))}
          onDiscard={() => {
            setTyped(null);
            onDiscard();
          }}
        />
      </BlockStack>
    </Card>
  );
}

type LineProps = {
  line: ClosingForm["lines"][number];
  units: string;
  error: string | undefined;
  onUnits: (units: string) => void;
};

function Line({ line, units, error, onUnits }: LineProps) {
  return (
    <BlockStack gap="200">
      <BlockStack>
        <Text as="h3" variant="headingSm" breakWord>
          <bdi className="ops-clamp" title={line.title}>
            {line.title}
          </bdi>
        </Text>
        <Text as="p" tone="subdued" breakWord>
          {[line.sku ? `SKU ${line.sku}` : "No SKU", inShopify(line)].join(" · ")}
        </Text>
      </BlockStack>
      <TextField
        label="Quantity"
        type="text"
        inputMode="numeric"
        name={`units[${line.position}]`}
        value={units}
        onChange={onUnits}
        suffix={`of ${line.openUnits} open`}
        autoComplete="off"
        {...errorOf(error)}
      />
    </BlockStack>
  );
}

function inShopify({ incoming, location }: ClosingForm["lines"][number]): string {
  return incoming === null
    ? `no longer stocked at ${location}`
    : `Shopify shows ${incoming} incoming at ${location}`;
}

/** Two clear choices; a cancellation has none, since nothing of it reaches the shelf. */
function StockChoice({
  stock,
  error,
  onStock,
}: {
  stock: ClosingForm["stock"];
  error: string | undefined;
  onStock: (stock: "move" | "counted_in") => void;
}) {
  if (stock === null) return null;
  return (
    <ChoiceList
      title="Stock in Shopify"
      name="stock"
      choices={[
        {
          value: "move",
          label: "Add it to what is free to sell",
          helpText: "The units move from incoming to available.",
        },
        {
          value: "counted_in",
          label: "I have already counted it in",
          helpText: "Available was raised by hand in Shopify; only incoming falls.",
        },
      ]}
      selected={[stock]}
      onChange={([chosen]) => onStock(chosen === "counted_in" ? "counted_in" : "move")}
      {...errorOf(error)}
    />
  );
}

function errorOf(error: string | undefined): { error?: string } {
  return error === undefined ? {} : { error };
}
