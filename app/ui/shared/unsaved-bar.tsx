import { SaveBar } from "@shopify/app-bridge-react";

type Props = { id: string; open: boolean; saving: boolean; onSave: () => void; onDiscard: () => void };

/** The Admin's own contextual save bar: shown while a form has changes that are not saved. */
export function UnsavedBar({ id, open, saving, onSave, onDiscard }: Props) {
  return (
    <SaveBar id={id} open={open}>
      <button variant="primary" type="button" onClick={onSave} disabled={saving}>
        Save
      </button>
      <button type="button" onClick={onDiscard} disabled={saving}>
        Discard
      </button>
    </SaveBar>
  );
}
