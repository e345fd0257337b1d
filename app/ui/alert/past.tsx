import { BlockStack, Card, Text } from "@shopify/polaris";
import type { AlertModel } from "../models.ts";

/** What was decided about the same product, order or supplier before, and what came of it. */
export function Past({ past }: { past: AlertModel["past"] }) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          What you decided before
        </Text>
        {past.length === 0 ? (
          <Text as="p" tone="subdued">
            Nothing about this yet.
          </Text>
        ) : (
          <ul className="ops-list">
            {past.map(({ when, text }, index) => (
              <li key={index} className="ops-row">
                <Text as="p" breakWord>
                  <span title={when.exact}>{`${when.short}: `}</span>
                  {text}
                </Text>
              </li>
            ))}
          </ul>
        )}
      </BlockStack>
    </Card>
  );
}
