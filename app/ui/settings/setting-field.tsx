import { Checkbox, TextField } from "@shopify/polaris";
import type { Field } from "./settings-fields.ts";

type Props = {
  field: Field;
  currency: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** One setting, typed or switched. */
export function SettingField({ field, currency, value, error, onChange }: Props) {
  const { name, label, suffix, help } = field;
  const shared = { id: name, name, label, helpText: help, ...(error ? { error } : {}) };
  if (suffix === "switch") {
    return (
      <Checkbox
        {...shared}
        checked={value === "on"}
        onChange={(checked) => onChange(checked ? "on" : "off")}
      />
    );
  }
  return (
    <TextField
      {...shared}
      suffix={suffix(currency)}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={onChange}
    />
  );
}
