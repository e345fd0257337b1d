import { Badge, BlockStack, Card, InlineGrid, InlineStack, RadioButton, Text } from "@shopify/polaris";
import type { OptionModel, Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";

type Props = {
  options: readonly OptionModel[];
  chosenId: string;
  /** The choice that is on its way to being prepared. */
  choosingId: string | null;
  /** Null: decided already, the choices are shown as they were. */
  onChoose: ((optionId: string) => void) | null;
  problem: Problem | null;
};

/** What can be done, "do nothing" always among it, each with its money, its cash and what could go wrong. */
export function Options({ options, chosenId, choosingId, onChoose, problem }: Props) {
  const shownId = choosingId ?? chosenId;
  return (
    <Card>
      <BlockStack gap="300">
        <fieldset className="ops-fieldset" disabled={!onChoose}>
          <legend>
            <Text as="h2" variant="headingMd">
              Your choices
            </Text>
          </legend>
          {options.map((option) => (
            <Option
              key={option.id}
              option={option}
              checked={option.id === shownId}
              onSelect={() => onChoose?.(option.id)}
            />
          ))}
        </fieldset>
        <ProblemBanner title="Your choice was not taken over" problem={problem} />
      </BlockStack>
    </Card>
  );
}

type OptionProps = { option: OptionModel; checked: boolean; onSelect: () => void };

function Option({ option, checked, onSelect }: OptionProps) {
  const id = `option-${option.id}`;
  return (
    <div className="ops-option">
      <RadioButton
        label={option.title}
        labelHidden
        id={id}
        name="option"
        checked={checked}
        ariaDescribedBy={`${id}-about`}
        onChange={onSelect}
      />
      <label htmlFor={id} id={`${id}-about`}>
        <BlockStack gap="050">
          <InlineGrid columns={{ xs: 1, sm: "minmax(0, 1fr) auto" }} gap={{ xs: "050", sm: "400" }}>
            <InlineStack gap="200" blockAlign="center">
              <Text as="span" fontWeight="semibold" breakWord>
                {option.title}
              </Text>
              {option.badge ? (
                <Badge {...(option.badge.isAdvice && { tone: "info" })}>{option.badge.text}</Badge>
              ) : null}
            </InlineStack>
            {option.money ? (
              <span>
                <Text as="span" fontWeight="semibold" numeric>
                  {option.money.likely}
                </Text>{" "}
                <Text as="span" tone="subdued" numeric>
                  ({option.money.range})
                </Text>
              </span>
            ) : null}
          </InlineGrid>
          <Text as="span" tone="subdued" breakWord>
            {facts(option).join(" · ")}
          </Text>
          <Text as="span" breakWord>
            {option.tradeOff}
          </Text>
          {option.badge?.why ? (
            <Text as="span" tone="subdued" breakWord>
              {option.badge.why}
            </Text>
          ) : null}
        </BlockStack>
      </label>
    </div>
  );
}

function facts(option: OptionModel): string[] {
  return [
    option.cash ? `Cash needed: ${option.cash}` : "No cash needed",
    option.reversible ? "Can be undone" : option.prepares ? "Binding once you send it" : "Cannot be undone",
    ...(option.prepares ? ["Prepares a draft for your approval"] : []),
  ];
}
