import { BlockStack, Text } from "@shopify/polaris";

type Props = { as: "h2" | "h3"; title: string; lines: readonly string[] };

/** A small heading and sentences below it, one a point; nothing where there is none. */
export function TitledLines({ as, title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as={as} variant="headingSm">
        {title}
      </Text>
      <ul className="ops-bulleted">
        {lines.map((line) => (
          <li key={line}>
            <Text as="span" breakWord>
              {line}
            </Text>
          </li>
        ))}
      </ul>
    </BlockStack>
  );
}
