import { BlockStack, Button, Card, Collapsible, InlineStack, Text } from "@shopify/polaris";
import { useId, useState } from "react";
import type { SourcesModel } from "../models.ts";

type Detector = SourcesModel["detectors"][number];

/** What is looked for: first what could not be, then what found something; the rest on request, for it is long. */
export function Detectors({ detectors }: Pick<SourcesModel, "detectors">) {
  const of = (group: Detector["of"]) => detectors.filter((detector) => detector.of === group);
  const [notLooked, found, nothing] = [of("not_looked"), of("found"), of("nothing")];
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          What is looked for
        </Text>
        {detectors.length === 0 ? (
          <Text as="p" tone="subdued">
            Nothing yet: looking starts when the first reading is complete.
          </Text>
        ) : (
          <Text as="p" tone="subdued">
            {`${String(detectors.length)} kinds of trouble: ${String(found.length)} found, ${String(nothing.length)} not found, ${String(notLooked.length)} that could not be looked for.`}
          </Text>
        )}
        <Group title="Could not be looked for" detectors={notLooked} />
        <Group title="Found" detectors={found} />
        {nothing.length > 0 ? <Nothing detectors={nothing} /> : null}
      </BlockStack>
    </Card>
  );
}

function Nothing({ detectors }: Pick<SourcesModel, "detectors">) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button
          variant="plain"
          disclosure={open ? "up" : "down"}
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => setOpen(!open)}
        >
          {`${open ? "Hide" : "Show"} the ${String(detectors.length)} that found nothing`}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={open}>
        <Group title="Found nothing" detectors={detectors} />
      </Collapsible>
    </BlockStack>
  );
}

function Group({ title, detectors }: { title: string; detectors: readonly Detector[] }) {
  if (detectors.length === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <ul className="ops-list">
        {detectors.map((detector) => (
          <li key={detector.title} className="ops-row">
            <div className="ops-split">
              <Text as="h4" variant="headingSm" fontWeight="medium" breakWord>
                {detector.title}
              </Text>
              <Text as="span" tone="subdued">
                {detector.state}
              </Text>
            </div>
            <Text as="p" tone="subdued" breakWord>
              {detector.detail}
            </Text>
          </li>
        ))}
      </ul>
    </BlockStack>
  );
}
