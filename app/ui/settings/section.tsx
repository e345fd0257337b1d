import { BlockStack, Card, Text } from "@shopify/polaris";
import type { ReactNode } from "react";

/** A part of a settings page: what it is about, and its fields. */
export function Section({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="050">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          <Text as="p" tone="subdued">
            {about}
          </Text>
        </BlockStack>
        {children}
      </BlockStack>
    </Card>
  );
}
