import {
  Banner,
  BlockStack,
  Button,
  Card,
  InlineError,
  InlineGrid,
  InlineStack,
  Link,
  Page,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import type { AuditLogModel, Problem } from "../models.ts";
import { ProblemBanner } from "../shared/problem-banner.tsx";
import { WhenText } from "../shared/when-text.tsx";

type Filters = AuditLogModel["filters"];
type Props = {
  model: AuditLogModel;
  paged: boolean;
  checking: boolean;
  problem: Problem | null;
  onCheck: () => void;
  onFilter: (filters: Filters) => void;
  fetchCsv: (href: string) => Promise<void>;
};

const LOG = "/app/history/log";
const NO_FILTERS: Filters = { who: "", what: "", from: "", to: "" };

/** The page of the log that these filters ask for. */
export function logHref(filters: Filters, more: Record<string, string> = {}, page = LOG): string {
  const chosen = Object.entries({ ...filters, ...more }).filter(([, value]) => value !== "");
  return chosen.length === 0 ? page : `${page}?${new URLSearchParams(chosen).toString()}`;
}

/** Every entry of the log in plain words, who, what and when to choose, and whether it is as it was written. */
export function AuditLogView(props: Props) {
  const { model, paged, checking, problem, onCheck, onFilter, fetchCsv } = props;
  const { filters, nextCursor } = model;
  return (
    <Page title="Everything that was done" backAction={{ content: "History", url: "/app/history" }}>
      <BlockStack gap="400">
        <ProblemBanner title="Nothing was checked" problem={problem} />
        <Chain chain={model.chain} checking={checking} onCheck={onCheck} />
        <Filter model={model} onFilter={onFilter} fetchCsv={fetchCsv} />
        <Card>
          {model.entries.length === 0 ? (
            <Text as="p" tone="subdued">
              {paged ? "Nothing older." : "Nothing in the log is like this."}
            </Text>
          ) : (
            <ul className="ops-list">
              {model.entries.map((entry) => (
                <li key={entry.id} className="ops-row">
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          )}
        </Card>
        {paged || nextCursor ? (
          <div className="ops-inset">
            <InlineStack gap="200">
              {paged ? <Button url={logHref(filters)}>Latest</Button> : null}
              {nextCursor ? <Button url={logHref(filters, { cursor: nextCursor })}>Older</Button> : null}
            </InlineStack>
          </div>
        ) : null}
      </BlockStack>
    </Page>
  );
}

function Chain({
  chain,
  checking,
  onCheck,
}: { chain: AuditLogModel["chain"] } & Pick<Props, "checking" | "onCheck">) {
  return (
    <Banner
      tone={chain.tone}
      title={chain.tone === "critical" ? "The log was changed" : "Nothing here can be changed afterwards"}
      action={{ content: "Check now", onAction: onCheck, loading: checking }}
    >
      <div role="status">
        <Text as="p" breakWord>
          {chain.text}
        </Text>
      </div>
      <Text as="p" breakWord>
        Each entry carries a seal over itself and the one before it, so that a changed, missing or added one
        shows.
      </Text>
    </Banner>
  );
}

function Filter({ model, onFilter, fetchCsv }: Pick<Props, "model" | "onFilter" | "fetchCsv">) {
  const [filters, setFilters] = useState(model.filters);
  const field = (name: keyof Filters) => ({
    value: filters[name],
    onChange: (value: string) => setFilters({ ...filters, [name]: value }),
  });
  const isFiltered = Object.values(model.filters).some((value) => value !== "");
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Show
        </Text>
        <InlineGrid columns={{ xs: 1, sm: 2, lg: 4 }} gap="300">
          <Select
            label="Who"
            options={[{ value: "", label: "Everybody" }, ...model.people]}
            {...field("who")}
          />
          <Select
            label="What"
            options={[{ value: "", label: "Everything" }, ...model.kinds]}
            {...field("what")}
          />
          <TextField label="From" type="date" autoComplete="off" {...field("from")} />
          <TextField label="To" type="date" autoComplete="off" {...field("to")} />
        </InlineGrid>
        <InlineStack gap="200">
          <Button onClick={() => onFilter(filters)}>Apply</Button>
          {isFiltered ? <Button onClick={() => onFilter(NO_FILTERS)}>Clear</Button> : null}
          <CsvButton href={logHref(model.filters, {}, `${LOG}.csv`)} fetchCsv={fetchCsv} />
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

/** Fetched, not linked: a plain link would leave the session token behind. */
function CsvButton({ href, fetchCsv }: { href: string; fetchCsv: (href: string) => Promise<void> }) {
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const download = async () => {
    setState("loading");
    try {
      await fetchCsv(href);
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <Button variant="tertiary" loading={state === "loading"} onClick={() => void download()}>
        Download as CSV
      </Button>
      {state === "failed" ? (
        <InlineError
          fieldID="csv"
          message="The file could not be made. The log is unchanged; try again in a minute."
        />
      ) : null}
    </>
  );
}

function Entry({ entry }: { entry: AuditLogModel["entries"][number] }) {
  return (
    <BlockStack gap="050">
      <Text as="p" breakWord>
        {entry.href ? (
          <Link url={entry.href} removeUnderline monochrome>
            {entry.what}
          </Link>
        ) : (
          entry.what
        )}
      </Text>
      <Text as="p" tone="subdued" variant="bodySm">
        {`${entry.number} · ${entry.who}, `}
        <WhenText when={entry.when} />
      </Text>
    </BlockStack>
  );
}
