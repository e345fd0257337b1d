import { BlockStack, Button, Collapsible, InlineStack, Text } from "@shopify/polaris";
import { type ReactNode, useId, useState } from "react";
import type { AlertLine } from "../models.ts";

type Props = {
  line: AlertLine;
  withReason: boolean;
  /** What else can be done with the line, on the same row. */
  beside?: ReactNode;
};

/** Why a decision stands where it does, and above the next one, told when asked for. */
export function WhyAbove({ line, withReason, beside = null }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const said = [withReason ? line.shelfReason : null, line.aboveNext].filter((text) => text !== null);
  if (said.length === 0) return beside && <InlineStack>{beside}</InlineStack>;
  return (
    <BlockStack gap="100">
      <InlineStack gap="400">
        <Button
          variant="plain"
          disclosure={open ? "up" : "down"}
          ariaExpanded={open}
          ariaControls={id}
          accessibilityLabel={`Why here: ${line.title}`}
          onClick={() => setOpen((was) => !was)}
        >
          Why here?
        </Button>
        {beside}
      </InlineStack>
      <Collapsible id={id} open={open} transition={{ duration: "100ms" }}>
        <BlockStack gap="050">
          {said.map((text) => (
            <Text key={text} as="p" tone="subdued" breakWord>
              {text}
            </Text>
          ))}
        </BlockStack>
      </Collapsible>
    </BlockStack>
  );
}
