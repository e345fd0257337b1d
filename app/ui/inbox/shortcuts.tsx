import { BlockStack, Button, InlineStack, KeyboardKey, Popover, Text } from "@shopify/polaris";
import { KeyboardIcon } from "@shopify/polaris-icons";

const KEYS = [
  { key: "j", does: "next decision" },
  { key: "k", does: "previous decision" },
  { key: "enter", does: "open it" },
  { key: "x", does: "not now" },
  { key: "?", does: "show or hide this list" },
];

/** What the keyboard does here; wide screens only, as there is no keyboard on the others. */
export function Shortcuts({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  return (
    <div className="ops-wide-only">
      <Popover
        active={open}
        onClose={onToggle}
        preferredAlignment="right"
        ariaHaspopup="dialog"
        activator={
          <Button
            icon={KeyboardIcon}
            variant="tertiary"
            ariaExpanded={open}
            onClick={onToggle}
            accessibilityLabel="Keyboard shortcuts"
          />
        }
      >
        <Popover.Section>
          <BlockStack gap="200">
            <Text as="h2" variant="headingSm">
              Keyboard
            </Text>
            {KEYS.map(({ key, does }) => (
              <InlineStack key={key} gap="300" align="space-between" blockAlign="center" wrap={false}>
                <Text as="span">{does}</Text>
                <KeyboardKey>{key}</KeyboardKey>
              </InlineStack>
            ))}
          </BlockStack>
        </Popover.Section>
      </Popover>
    </div>
  );
}
