import { BlockStack, Button, Link, Popover, Text } from "@shopify/polaris";
import { useState } from "react";
import type { InboxModel } from "../models.ts";

type Props = Pick<InboxModel, "source" | "couldNotLook" | "degraded">;

/** When the store was last read and whether anything is missing, behind one button. */
export function SourceStatus({ source, couldNotLook, degraded }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      active={open}
      onClose={() => setOpen(false)}
      preferredAlignment="right"
      ariaHaspopup="dialog"
      activator={
        <Button
          variant="tertiary"
          textAlign="left"
          disclosure={open ? "up" : "down"}
          ariaExpanded={open}
          onClick={() => setOpen((was) => !was)}
        >
          {source.text}
        </Button>
      }
    >
      <Popover.Section>
        <BlockStack gap="200">
          <Text as="p" breakWord>
            {degraded ?? "Everything that is linked was read."}
          </Text>
          {couldNotLook.length > 0 ? (
            <Text as="p" tone="subdued" breakWord>
              {`Could not look: ${couldNotLook.map((item) => item.text).join(" · ")}`}
            </Text>
          ) : null}
          <Link url="/app/sources">See sources</Link>
        </BlockStack>
      </Popover.Section>
    </Popover>
  );
}
