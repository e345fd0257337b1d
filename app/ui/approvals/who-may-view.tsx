import {
  Banner,
  BlockStack,
  Button,
  Card,
  Checkbox,
  ChoiceList,
  Page,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import type { ApprovalRulesModel, FieldErrors, Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";

type Group = ApprovalRulesModel["groups"][number];
type Props = {
  model: ApprovalRulesModel;
  saving: boolean;
  problem: Problem | null;
  fieldErrors: FieldErrors;
  onSave: (fields: [string, string][]) => void;
};

/** Which drafts each person may approve, up to how much, and above which amount two people must. */
export function WhoMayView({ model, saving, problem, fieldErrors, onSave }: Props) {
  const [groups, setGroups] = useState<readonly Group[]>(model.groups);
  const [twoAbove, setTwoAbove] = useState(model.twoAbove);
  const change = (id: string, to: Partial<Group>) =>
    setGroups((was) => was.map((group) => (group.id === id ? { ...group, ...to } : group)));
  return (
    <Page title="Who may approve" backAction={{ content: "Settings", url: "/app/settings" }} narrowWidth>
      <BlockStack gap="400">
        {model.whyNot ? (
          <Banner tone="info">
            <Text as="p">{model.whyNot}</Text>
          </Banner>
        ) : null}
        {model.otherCurrency ? (
          <Banner tone="warning">
            <Text as="p">{model.otherCurrency}</Text>
          </Banner>
        ) : null}
        <ProblemBanner title="Nothing was changed" problem={problem} />
        <Card>
          <BlockStack gap="300">
            <Text as="h2" variant="headingMd">
              Two people for large amounts
            </Text>
            <TextField
              label="Two people must approve above"
              value={twoAbove}
              onChange={setTwoAbove}
              suffix={model.currency}
              inputMode="decimal"
              disabled={!model.mayChange}
              autoComplete="off"
              helpText="Empty: one person is enough for any amount. Holds for the owner too. What an order costs and nobody knows counts as above it."
              {...errorOf(fieldErrors, "twoAbove")}
            />
          </BlockStack>
        </Card>
        {groups.map((group) => (
          <GroupCard
            key={group.id}
            group={group}
            model={model}
            errors={fieldErrors}
            onChange={(to) => change(group.id, to)}
          />
        ))}
        {model.mayChange ? (
          <div className="ops-inset">
            <Button variant="primary" loading={saving} onClick={() => onSave(fieldsOf(groups, twoAbove))}>
              Save who may approve
            </Button>
          </div>
        ) : null}
      </BlockStack>
    </Page>
  );
}

type CardProps = {
  group: Group;
  model: ApprovalRulesModel;
  errors: FieldErrors;
  onChange: (to: Partial<Group>) => void;
};

const OTHERS = "others";

function GroupCard({ group, model, errors, onChange }: CardProps) {
  const locked = !model.mayChange;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="050">
          <Text as="h2" variant="headingMd" breakWord>
            {group.title}
          </Text>
          {group.about ? (
            <Text as="p" tone="subdued" breakWord>
              {group.about}
            </Text>
          ) : null}
        </BlockStack>
        {group.owner ? null : (
          <>
            {group.id === OTHERS ? null : (
              <Checkbox
                label="Has rules of their own"
                checked={group.own}
                disabled={locked}
                onChange={(own) => onChange({ own })}
                helpText="Otherwise what holds for everybody else holds."
              />
            )}
            {group.own ? (
              <Rules group={group} model={model} locked={locked} errors={errors} onChange={onChange} />
            ) : null}
          </>
        )}
      </BlockStack>
    </Card>
  );
}

function Rules({ group, model, locked, errors, onChange }: CardProps & { locked: boolean }) {
  return (
    <>
      <Checkbox
        label="May approve every kind of draft"
        checked={group.kinds === null}
        disabled={locked}
        onChange={(all) => onChange({ kinds: all ? null : model.kinds.map(({ id }) => id) })}
      />
      {group.kinds === null ? null : (
        <ChoiceList
          title="May approve"
          allowMultiple
          disabled={locked}
          choices={model.kinds.map(({ id, title }) => ({ label: title, value: id }))}
          selected={group.kinds}
          onChange={(kinds) => onChange({ kinds })}
        />
      )}
      <TextField
        label="Up to"
        value={group.upTo}
        onChange={(upTo) => onChange({ upTo })}
        suffix={model.currency}
        inputMode="decimal"
        disabled={locked}
        autoComplete="off"
        helpText="Empty: any amount. Counts what an order costs; other drafts bind no money."
        {...errorOf(errors, `upTo[${group.id}]`)}
      />
    </>
  );
}

function fieldsOf(groups: readonly Group[], twoAbove: string): [string, string][] {
  return [
    ["twoAbove", twoAbove],
    ...groups.flatMap(({ id, own, kinds, upTo }): [string, string][] => [
      [`own[${id}]`, own ? "own" : "as_others"],
      [`all[${id}]`, kinds === null ? "all" : "some"],
      ...(kinds ?? []).map((kind): [string, string] => [`kind[${id}]`, kind]),
      [`upTo[${id}]`, upTo],
    ]),
  ];
}

function errorOf(errors: FieldErrors, field: string): { error?: string } {
  const error = errors[field];
  return error === undefined ? {} : { error };
}
