import { BlockStack, Button, FormLayout, Select, Text, TextField } from "@shopify/polaris";
import type { FieldErrors } from "../models.ts";
import type { Supplier, Terms } from "./settings-fields.ts";

type Props = {
  supplier: Supplier;
  terms: Terms;
  open: boolean;
  errors: FieldErrors;
  onOpen: (open: boolean) => void;
  onChange: (terms: Terms) => void;
};

/** One supplier: what is known in a line, and its fields when opened. */
export function SupplierRow({ supplier, terms, open, errors, onOpen, onChange }: Props) {
  const id = `supplier-${supplier.key}`;
  return (
    <BlockStack gap="300">
      <div className="ops-split">
        <BlockStack gap="050">
          <Text as="h3" variant="headingSm" breakWord>
            <bdi>{supplier.name}</bdi>
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {summary(supplier, terms)}
          </Text>
        </BlockStack>
        <Button
          variant="tertiary"
          disclosure={open ? "up" : "down"}
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => onOpen(!open)}
          accessibilityLabel={`${open ? "Close" : "Change"} ${supplier.name}`}
        >
          {open ? "Close" : "Change"}
        </Button>
      </div>
      {open ? (
        <div id={id}>
          <SupplierFields supplier={supplier} terms={terms} errors={errors} onChange={onChange} />
        </div>
      ) : null}
    </BlockStack>
  );
}

const FIELDS = {
  leadTypical: { label: "Usual delivery time", suffix: "days" },
  leadSlow: { label: "Slow delivery time", suffix: "days" },
  minimumUnits: { label: "Smallest order", suffix: "units" },
  packUnits: { label: "Pack size", suffix: "units" },
} as const;

const LANGUAGES = [
  { value: "", label: "Your shop’s own" },
  { value: "en", label: "English" },
  { value: "de", label: "German" },
];

function SupplierFields({ supplier, terms, errors, onChange }: Omit<Props, "open" | "onOpen">) {
  const field = (name: keyof typeof FIELDS) => (
    <TextField
      label={FIELDS[name].label}
      suffix={FIELDS[name].suffix}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      id={`${name}[${supplier.key}]`}
      name={`${name}[${supplier.key}]`}
      value={terms[name]}
      onChange={(value) => onChange({ ...terms, [name]: value })}
      {...errorOf(errors, `${name}[${supplier.key}]`)}
    />
  );
  return (
    <FormLayout>
      <FormLayout.Group condensed>
        {field("leadTypical")}
        {field("leadSlow")}
      </FormLayout.Group>
      <FormLayout.Group condensed>
        {field("minimumUnits")}
        {field("packUnits")}
      </FormLayout.Group>
      <TextField
        label="Price breaks"
        placeholder="500: 5%, 1000: 8%"
        autoComplete="off"
        id={`priceBreaks[${supplier.key}]`}
        name={`priceBreaks[${supplier.key}]`}
        value={terms.priceBreaks}
        onChange={(priceBreaks) => onChange({ ...terms, priceBreaks })}
        helpText="500: 5% means 5% off the cost recorded in Shopify, from 500 units of one product on."
        {...errorOf(errors, `priceBreaks[${supplier.key}]`)}
      />
      <TextField
        label="Quicker delivery"
        placeholder="7 days, 15%"
        autoComplete="off"
        id={`quickDelivery[${supplier.key}]`}
        name={`quickDelivery[${supplier.key}]`}
        value={terms.quickDelivery}
        onChange={(quickDelivery) => onChange({ ...terms, quickDelivery })}
        helpText="7 days, 15% means that an order can land within 7 days, for 15% of what the goods cost."
        {...errorOf(errors, `quickDelivery[${supplier.key}]`)}
      />
      <TextField
        label="Mail address for orders"
        type="email"
        autoComplete="off"
        name={`email[${supplier.key}]`}
        value={terms.email}
        onChange={(email) => onChange({ ...terms, email })}
        helpText="Printed on the order. Ops Room sends no mail."
        {...errorOf(errors, `email[${supplier.key}]`)}
      />
      <FormLayout.Group condensed>
        <TextField
          label="Whom to write to"
          autoComplete="off"
          name={`contact[${supplier.key}]`}
          value={terms.contact}
          onChange={(contact) => onChange({ ...terms, contact })}
          helpText="Greeted by this name in messages."
          {...errorOf(errors, `contact[${supplier.key}]`)}
        />
        <Select
          label="Language of messages"
          name={`language[${supplier.key}]`}
          options={LANGUAGES}
          value={terms.language}
          onChange={(language) => onChange({ ...terms, language })}
          {...errorOf(errors, `language[${supplier.key}]`)}
        />
      </FormLayout.Group>
    </FormLayout>
  );
}

function summary(supplier: Supplier, terms: Terms): string {
  const products = `${supplier.products} ${supplier.products === 1 ? "product" : "products"}`;
  const lead = terms.leadTypical
    ? `${terms.leadTypical}${terms.leadSlow ? ` to ${terms.leadSlow}` : ""} days`
    : "delivery time not known";
  return [
    products,
    lead,
    Number(terms.packUnits) > 1 ? `packs of ${terms.packUnits}` : null,
    Number(terms.minimumUnits) > 1 ? `at least ${terms.minimumUnits}` : null,
    terms.priceBreaks === "" ? null : `price breaks ${terms.priceBreaks}`,
    terms.quickDelivery === "" ? null : `quicker in ${terms.quickDelivery}`,
    terms.email === "" ? null : terms.email,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function errorOf(errors: FieldErrors, name: string): { error?: string } {
  const error = errors[name];
  return error ? { error } : {};
}
