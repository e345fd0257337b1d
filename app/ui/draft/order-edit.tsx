import { BlockStack, Button, Card, FormLayout, InlineGrid, Text, TextField } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import type { FieldErrors, OrderForm } from "../models.ts";
import { liveTotals, type LiveTotals } from "./live-totals.ts";
import { unitsHint } from "./order-changes.ts";
import type { OrderFields } from "./order-changes.ts";

type Props = {
  form: OrderForm;
  fields: OrderFields;
  errors: FieldErrors;
  busy: boolean;
  onChange: (fields: OrderFields) => void;
  onAdd: (variantId: string) => void;
  onRemove: (variantId: string) => void;
};

/** The order as a form: quantities, costs, day and note. Everything else in it follows from our own records. */
export function OrderEdit({ form, fields, errors, busy, onChange, onAdd, onRemove }: Props) {
  const totals = liveTotals(fields, form);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          Change the order
        </Text>
        <ul className="ops-list">
          {form.lines.map((line) => (
            <li key={line.variantId} className="ops-row">
              <Line
                line={line}
                currency={form.currency}
                units={fields.units[line.variantId] ?? ""}
                unitCost={fields.unitCost[line.variantId] ?? ""}
                total={totals.lines[line.variantId] ?? null}
                errors={errors}
                onUnits={(units) =>
                  onChange({ ...fields, units: { ...fields.units, [line.variantId]: units } })
                }
                onCost={(cost) =>
                  onChange({ ...fields, unitCost: { ...fields.unitCost, [line.variantId]: cost } })
                }
                onRemove={form.lines.length > 1 && !busy ? () => onRemove(line.variantId) : null}
              />
            </li>
          ))}
        </ul>
        <Totals totals={totals} />
        <FormLayout>
          <FormLayout.Group condensed>
            <TextField
              label="Needed by"
              type="date"
              name="needBy"
              value={fields.needBy}
              onChange={(needBy) => onChange({ ...fields, needBy })}
              helpText="What you ask of the supplier; the expected day follows from their usual delivery time."
              autoComplete="off"
              {...errorOf(errors, "needBy")}
            />
          </FormLayout.Group>
          <TextField
            label="Note to the supplier"
            name="note"
            value={fields.note}
            onChange={(note) => onChange({ ...fields, note })}
            multiline={2}
            maxLength={2000}
            autoComplete="off"
            {...errorOf(errors, "note")}
          />
        </FormLayout>
        <AlsoDue products={form.alsoDue} busy={busy} onAdd={onAdd} />
      </BlockStack>
    </Card>
  );
}

/** Said politely as it changes; what is approved is the saved order, above. */
function Totals({ totals }: { totals: LiveTotals }) {
  return (
    <div className="ops-sum" role="status">
      <Text as="span" tone="subdued" numeric>
        {`${totals.units} units`}
      </Text>
      <Text as="span" fontWeight="semibold" numeric>
        {`Order total ${totals.cost}`}
      </Text>
      {totals.without ? (
        <Text as="span" tone="caution">
          {totals.without}
        </Text>
      ) : null}
    </div>
  );
}

type LineProps = {
  line: OrderForm["lines"][number];
  currency: string;
  units: string;
  unitCost: string;
  /** "$1,872.00"; null: not known. */
  total: string | null;
  errors: FieldErrors;
  onUnits: (units: string) => void;
  onCost: (cost: string) => void;
  /** Null: the last line stays; an order of nothing is no order. */
  onRemove: (() => void) | null;
};

function Line({ line, currency, units, unitCost, total, errors, onUnits, onCost, onRemove }: LineProps) {
  const hint = unitsHint(units, line) ?? packing(line);
  return (
    <BlockStack gap="200">
      <div className="ops-split">
        <BlockStack>
          <Text as="h3" variant="headingSm" breakWord>
            <bdi className="ops-clamp" title={line.title}>
              {line.title}
            </bdi>
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {line.sku ? `SKU ${line.sku}` : "No SKU"}
          </Text>
        </BlockStack>
        {onRemove ? (
          <Button
            variant="tertiary"
            icon={DeleteIcon}
            onClick={onRemove}
            accessibilityLabel={`Remove ${line.title} from the order`}
          />
        ) : null}
      </div>
      <InlineGrid columns={2} gap="300">
        <TextField
          label="Quantity"
          type="text"
          inputMode="numeric"
          name={`units[${line.variantId}]`}
          value={units}
          onChange={onUnits}
          suffix="units"
          autoComplete="off"
          {...(hint ? { helpText: hint } : {})}
          {...errorOf(errors, `units[${line.variantId}]`)}
        />
        <TextField
          label="Cost of one unit"
          type="text"
          inputMode="decimal"
          name={`unitCost[${line.variantId}]`}
          value={unitCost}
          onChange={onCost}
          suffix={currency}
          placeholder="Not known"
          autoComplete="off"
          {...errorOf(errors, `unitCost[${line.variantId}]`)}
          helpText={total === null ? "Line total not known" : `Line total ${total}`}
        />
      </InlineGrid>
    </BlockStack>
  );
}

function packing(line: OrderForm["lines"][number]): string | null {
  const parts = [
    line.packUnits > 1 ? `packs of ${line.packUnits}` : null,
    line.minimumUnits > 1 ? `at least ${line.minimumUnits}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Sold in ${parts.join(", ")}`.replace("Sold in at", "At");
}

function AlsoDue({
  products,
  busy,
  onAdd,
}: Pick<Props, "busy" | "onAdd"> & { products: OrderForm["alsoDue"] }) {
  if (products.length === 0) return null;
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        Also due from this supplier
      </Text>
      <ul className="ops-list">
        {products.map((product) => (
          <li key={product.variantId} className="ops-row">
            <div className="ops-split ops-middle">
              <Text as="span" breakWord>
                <bdi>{product.title}</bdi>
                {`, ${product.units} units`}
              </Text>
              <Button
                size="slim"
                disabled={busy}
                onClick={() => onAdd(product.variantId)}
                accessibilityLabel={`Add ${product.title} to the order`}
              >
                Add
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </BlockStack>
  );
}

function errorOf(errors: FieldErrors, name: string): { error?: string } {
  const error = errors[name];
  return error ? { error } : {};
}
