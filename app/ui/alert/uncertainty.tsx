import { BlockStack, Card, Text } from "@shopify/polaris";
import type { AlertModel } from "../models.ts";
import { Assumption, type Correction } from "./assumption.tsx";
import { RecordLink } from "../shared/record-link.tsx";

type Props = Pick<AlertModel, "assumptions" | "missing" | "changesMind"> & { correction: Correction };

/** What was taken for granted, what is not known and what that costs, and what would turn the advice. */
export function Uncertainty({ assumptions, missing, changesMind, correction }: Props) {
  return (
    <>
      {assumptions.length > 0 ? (
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              What we assumed
            </Text>
            <ul className="ops-bulleted">
              {assumptions.map((assumption) => (
                <li key={assumption.form?.ask ?? assumption.text}>
                  <Assumption assumption={assumption} correction={correction} />
                </li>
              ))}
            </ul>
          </BlockStack>
        </Card>
      ) : null}
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            What we do not know
          </Text>
          {missing.length === 0 ? (
            <Text as="p" tone="subdued">
              Nothing that would change the advice.
            </Text>
          ) : (
            <ul className="ops-bulleted">
              {missing.map(({ text, effect, cure }) => (
                <li key={text}>
                  <Text as="span" breakWord>
                    {`${text} ${effect} `}
                  </Text>
                  {cure ? (
                    <RecordLink href={cure.href} label={`${cure.label}: ${text}`}>
                      {cure.label}
                    </RecordLink>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </BlockStack>
      </Card>
      {changesMind.length > 0 ? (
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingMd">
              What would change our mind
            </Text>
            <ul className="ops-bulleted">
              {changesMind.map((line) => (
                <li key={line}>
                  <Text as="span" breakWord>
                    {line}
                  </Text>
                </li>
              ))}
            </ul>
          </BlockStack>
        </Card>
      ) : null}
    </>
  );
}
