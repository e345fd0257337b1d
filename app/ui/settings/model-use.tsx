import { BlockStack, Text } from "@shopify/polaris";
import type { ModelUseModel } from "../models.ts";
import { RecordLink } from "../shared/record-link.tsx";

/** Which model there is, what it cost today, and where to read what is sent to it. */
export function ModelUse({ use }: { use: ModelUseModel }) {
  return (
    <BlockStack gap="100">
      {use.name === null ? (
        <Text as="p">
          No model is set up here, so nothing is sent and every message comes from its template. Whoever runs
          Ops Room can set one up.
        </Text>
      ) : (
        <>
          <Text as="p" breakWord>
            {`${use.name}. ${use.spent}`}
          </Text>
          {use.setAside ? <Text as="p">{use.setAside}</Text> : null}
          <Text as="p" tone="subdued">
            {use.prices}
          </Text>
        </>
      )}
      <Text as="p">
        <RecordLink href={use.previewHref}>See exactly what is sent</RecordLink>
      </Text>
    </BlockStack>
  );
}
