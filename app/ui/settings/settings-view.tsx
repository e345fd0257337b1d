import { BlockStack, Button, FormLayout, InlineStack, Page, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { FieldErrors, Problem, SettingsModel } from "../models.ts";
import { DegradedBanner, ProblemBanner } from "../shared/problem-banner.tsx";
import { RecordLink } from "../shared/record-link.tsx";
import { UnsavedBar } from "../shared/unsaved-bar.tsx";
import { useFirstError } from "../shared/use-first-error.ts";
import { ModelUse } from "./model-use.tsx";
import { SettingField } from "./setting-field.tsx";
import { changedSuppliers, GROUPS, placeOf, suppliersBody, termsOf } from "./settings-fields.ts";
import type { SettingsBody, Terms, Values } from "./settings-fields.ts";
import { SupplierRow } from "./supplier-row.tsx";
import { Section } from "./section.tsx";

type Props = {
  model: SettingsModel;
  saving: boolean;
  /** One of each form at most; what was typed stays in the fields. */
  refused: { problem: Problem; fieldErrors: FieldErrors } | null;
  /** How often each form was saved: each time, what was typed gives way to what is stored. */
  saves: { settings: number; suppliers: number };
  /** The place that a link asked for, from the address's hash. */
  hash: string;
  onSave: (bodies: SettingsBody[]) => void;
  /** What was typed was given up. */
  onDiscard: () => void;
  onDirty: (dirty: boolean) => void;
};

/** What the founder sets for the whole store, and what they know about each supplier. */
export function SettingsView({ model, saving, refused, saves, hash, onSave, onDiscard, onDirty }: Props) {
  const { values, setValues, terms, setTerms, valuesDirty, changed, discard } = useTyped(model, saves);
  const [opened, setOpened] = useState<Record<string, boolean>>({});
  usePlace(hash, (supplier) => setOpened((was) => ({ ...was, [supplier]: true })));
  const dirty = valuesDirty || changed.length > 0;
  const errors = refused?.fieldErrors ?? {};
  useFirstError(refused?.fieldErrors);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  const save = () =>
    onSave([
      ...(valuesDirty ? [{ intent: "settings" as const, ...values }] : []),
      ...(changed.length > 0 ? [suppliersBody(changed)] : []),
    ]);
  return (
    <Page title="Settings" narrowWidth>
      <BlockStack gap="400">
        <DegradedBanner text={model.degraded} />
        <ProblemBanner title="Not everything was saved" problem={refused?.problem ?? null} />
        {GROUPS.map((group) => (
          <Section key={group.title} title={group.title} about={group.about}>
            {group.of === "model" && model.model.name === null ? null : (
              <FormLayout>
                {group.fields.map((field) => (
                  <SettingField
                    key={field.name}
                    field={field}
                    currency={model.currency}
                    value={values[field.name]}
                    onChange={(value) => setValues({ ...values, [field.name]: value })}
                    error={errors[field.name]}
                  />
                ))}
              </FormLayout>
            )}
            {group.of === "model" ? <ModelUse use={model.model} /> : null}
          </Section>
        ))}
        <Section
          title="Who may approve"
          about="Which drafts each person may approve, up to how much, and above which amount two people must."
        >
          <InlineStack>
            <Button url="/app/settings/approvals">See who may approve</Button>
          </InlineStack>
        </Section>
        <Section
          title="Suppliers"
          about="Taken from the vendor of your products. A delivery time that you fill in here is used in place of the one above."
        >
          {model.suppliers.length === 0 ? (
            <Text as="p" tone="subdued">
              No supplier yet: none of your products names a vendor in Shopify.
            </Text>
          ) : (
            <ul className="ops-list">
              {model.suppliers.map((supplier) => (
                <li key={supplier.key} className="ops-row">
                  <SupplierRow
                    supplier={supplier}
                    terms={terms[supplier.key] ?? termsOf(supplier)}
                    open={opened[supplier.key] ?? hasError(errors, supplier.key)}
                    errors={errors}
                    onOpen={(open) => setOpened((was) => ({ ...was, [supplier.key]: open }))}
                    onChange={(next) => setTerms({ ...terms, [supplier.key]: next })}
                  />
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section
          title="Data and privacy"
          about="What is kept how long, what is held of people, and who looked at it."
        >
          <Text as="p">
            <RecordLink href="/app/settings/data">Open Data and privacy</RecordLink>
          </Text>
        </Section>
        <UnsavedBar
          id="settings-save-bar"
          open={dirty}
          saving={saving}
          onSave={save}
          onDiscard={() => {
            discard();
            onDiscard();
          }}
        />
      </BlockStack>
    </Page>
  );
}

/** What was typed. Fields that nobody touched follow the saved values. */
function useTyped(model: SettingsModel, saves: Props["saves"]) {
  const [typed, setTyped] = useState<Partial<Values>>({});
  const [terms, setTerms] = useState<Record<string, Terms>>({});
  const values = { ...model.values, ...typed };
  useEffect(() => setTyped({}), [saves.settings]);
  useEffect(() => setTerms({}), [saves.suppliers]);
  const names = GROUPS.flatMap((group) => group.fields.map(({ name }) => name));
  return {
    values,
    terms,
    setTerms,
    setValues: (next: Values) => setTyped(next),
    valuesDirty: names.some((name) => values[name] !== model.values[name]),
    changed: changedSuppliers(model.suppliers, terms),
    discard: () => {
      setTyped({});
      setTerms({});
    },
  };
}

/** Brings the reader to the field that the address names, once its row is open. */
function usePlace(hash: string, open: (supplierKey: string) => void): void {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    const place = placeOf(hash);
    if (!place) return;
    if ("supplier" in place) open(place.supplier);
    setWanted("supplier" in place ? `leadTypical[${place.supplier}]` : place.field);
    // Only another address moves the reader, not another render.
  }, [hash]);
  useEffect(() => {
    if (wanted === null) return;
    focusField(wanted);
    setWanted(null);
  }, [wanted]);
}

function hasError(errors: FieldErrors, supplierKey: string): boolean {
  return Object.keys(errors).some((name) => name.endsWith(`[${supplierKey}]`));
}

function focusField(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
