import { Banner, BlockStack, Link, Text } from "@shopify/polaris";
import type { UndecidedModel } from "../models.ts";

/** Writes of which only the founder can tell whether they arrived, each with the way to say so. */
export function UndecidedBanner({ undecided }: { undecided: readonly UndecidedModel[] }) {
  if (undecided.length === 0) return null;
  return (
    <Banner tone="warning" title="Did it arrive? Only you can tell">
      <BlockStack gap="200">
        <Text as="p">
          The answer to what you approved got lost, and looking for it has ended. Nothing is sent again by
          itself.
        </Text>
        <ul className="ops-bulleted">
          {undecided.map(({ title, href }) => (
            <li key={href}>
              <Link url={href}>{title}</Link>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Banner>
  );
}
