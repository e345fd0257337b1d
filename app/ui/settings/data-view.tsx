import { Banner, BlockStack, Button, FormLayout, Page, Text, TextField } from "@shopify/polaris";
import { type ReactNode, useEffect, useState } from "react";
import type { DataModel } from "../data-models.ts";
import type { FieldErrors, Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { UnsavedBar } from "../shared/unsaved-bar.tsx";
import { useFirstError } from "../shared/use-first-error.ts";
import { WhenText } from "../shared/when-text.tsx";
import { Section } from "./section.tsx";

type Days = Record<string, string>;
type Props = {
  model: DataModel;
  saving: boolean;
  refused: { problem: Problem; fieldErrors: FieldErrors } | null;
  /** How often it was saved: each time, what was typed gives way to what is stored. */
  saves: number;
  onSave: (days: Days) => void;
  onDiscard: () => void;
  onDirty: (dirty: boolean) => void;
  /** Throws when the file could not be had. */
  fetchExport: (href: string) => Promise<void>;
};

/** What is kept how long, what is held of persons, what customers asked for, and who looked. */
export function DataView({ model, saving, refused, saves, onSave, onDiscard, onDirty, fetchExport }: Props) {
  const [typed, setTyped] = useState<Days>({});
  useEffect(() => setTyped({}), [saves]);
  useFirstError(refused?.fieldErrors);
  const days = Object.fromEntries(model.retention.map(({ name, value }) => [name, typed[name] ?? value]));
  const dirty = model.retention.some(({ name, value }) => days[name] !== value);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  return (
    <Page title="Data and privacy" backAction={{ content: "Settings", url: "/app/settings" }} narrowWidth>
      <BlockStack gap="400">
        <ProblemBanner title="Nothing was saved" problem={refused?.problem ?? null} />
        <Section
          title="What is held of people"
          about="In this store's part of the database. No other store sees it."
        >
          <ul className="ops-list">
            {model.held.map(({ what, text }) => (
              <Row key={what} title={what}>
                {text}
              </Row>
            ))}
          </ul>
        </Section>
        <Section
          title="How long it is kept"
          about="Older records are removed once a day; History says how many."
        >
          <FormLayout>
            {model.retention.map(({ name, label, help }) => (
              <TextField
                key={name}
                id={name}
                name={name}
                label={label}
                helpText={help}
                suffix="days"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                value={days[name] ?? ""}
                onChange={(value) => setTyped({ ...typed, [name]: value })}
                {...(refused?.fieldErrors[name] ? { error: refused.fieldErrors[name] } : {})}
              />
            ))}
          </FormLayout>
        </Section>
        <Requests requests={model.requests} fetchExport={fetchExport} />
        <Section
          title="Encryption"
          about="Texts, what you approve and the store's tokens are stored encrypted, each with one of these keys. The keys themselves are not in the database."
        >
          <ul className="ops-list">
            {model.keys.map(({ id, text }) => (
              <Row key={id} title={`Key “${id}”`}>
                {text}
              </Row>
            ))}
          </ul>
        </Section>
        <Accesses accesses={model.accesses} />
        <UnsavedBar
          id="data-save-bar"
          open={dirty}
          saving={saving}
          onSave={() => onSave(days)}
          onDiscard={() => {
            setTyped({});
            onDiscard();
          }}
        />
      </BlockStack>
    </Page>
  );
}

function Requests({
  requests,
  fetchExport,
}: {
  requests: DataModel["requests"];
  fetchExport: Props["fetchExport"];
}) {
  const [failed, setFailed] = useState(false);
  const download = (href: string) => {
    setFailed(false);
    fetchExport(href).catch(() => setFailed(true));
  };
  return (
    <Section
      title="Customers' requests"
      about="A customer can ask you for their data, or to be erased. Shopify hands that on to Ops Room, which answers by itself."
    >
      {failed ? (
        <Banner tone="critical">
          The file could not be fetched. Nothing was changed; try again in a moment.
        </Banner>
      ) : null}
      {requests.length === 0 ? (
        <Text as="p" tone="subdued">
          No customer has asked yet.
        </Text>
      ) : (
        <ul className="ops-list">
          {requests.map(({ id, what, when, state, downloadHref }) => (
            <Row key={id} title={what} aside={<WhenText when={when} />}>
              {state}
              {downloadHref ? (
                <>
                  {" · "}
                  <Button variant="plain" onClick={() => download(downloadHref)}>
                    Download as JSON
                  </Button>
                </>
              ) : null}
            </Row>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Accesses({ accesses }: { accesses: DataModel["accesses"] }) {
  return (
    <Section
      title="Who looked"
      about="The latest times that somebody, or Ops Room itself, was shown something of a person. The same again within a quarter of an hour is one line."
    >
      {accesses.length === 0 ? (
        <Text as="p" tone="subdued">
          Nobody yet.
        </Text>
      ) : (
        <ul className="ops-list">
          {accesses.map(({ id, who, what, why, when }) => (
            <Row key={id} title={`${who} ${why}`} aside={<WhenText when={when} />}>
              {what}
            </Row>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Row({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <li className="ops-row">
      <BlockStack gap="050">
        <div className="ops-split">
          <Text as="h3" variant="headingSm" breakWord>
            {title}
          </Text>
          {aside ? (
            <Text as="span" tone="subdued">
              {aside}
            </Text>
          ) : null}
        </div>
        <Text as="span" tone="subdued" breakWord>
          {children}
        </Text>
      </BlockStack>
    </li>
  );
}
