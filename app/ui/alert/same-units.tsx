import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { AlertModel } from "../models.ts";

/** Other troubles about the same units or cash: one decision with this one. */
export function SameUnits({ others }: { others: AlertModel["sameUnits"] }) {
  if (others.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          About the same units
        </Text>
        <Text as="p" tone="subdued" breakWord>
          They share units or cash with this decision, so their money is not added to the list.
        </Text>
        <ul className="ops-list">
          {others.map(({ id, title, stake }) => (
            <li key={id} className="ops-row">
              <Text as="p" breakWord>
                <Link url={`/app/alerts/${id}`}>{title}</Link> ({stake})
              </Text>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}
