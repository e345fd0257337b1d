import { BlockStack, Button, Card, Collapsible, InlineGrid, InlineStack, Link, Text } from "@shopify/polaris";
import { Fragment, useId, useState } from "react";
import type { AlertModel, EvidenceModel } from "../models.ts";
import { RecordLink } from "../shared/record-link.tsx";

/** Records of one kind that are linked; the others are counted. */
const NUMBERED = 12;

/** Facts shown at once: as many as a reader takes in. The others are one click away. */
const SHOWN = 6;

type EvidenceProps = { evidence: readonly EvidenceModel[]; all: boolean; onShowAll: (all: boolean) => void };

/** The facts it rests on, each with the record it was read from and when. */
export function Evidence({ evidence, all, onShowAll }: EvidenceProps) {
  const shown = all ? evidence : evidence.slice(0, SHOWN);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Why we think so
        </Text>
        <ul className="ops-list">
          {shown.map((fact) => (
            <li key={fact.id} className="ops-row">
              <div id={anchor(fact.id)} tabIndex={-1} className="ops-evidence">
                <EvidenceLine fact={fact} />
              </div>
            </li>
          ))}
        </ul>
        {evidence.length > SHOWN ? (
          <InlineStack>
            <Button variant="plain" disclosure={all ? "up" : "down"} onClick={() => onShowAll(!all)}>
              {all ? "Show the first facts only" : `Show all ${evidence.length} facts`}
            </Button>
          </InlineStack>
        ) : null}
      </BlockStack>
    </Card>
  );
}

function EvidenceLine({ fact }: { fact: EvidenceModel }) {
  return (
    <BlockStack gap="050">
      <InlineGrid columns={{ xs: 1, sm: "minmax(0, 1fr) auto" }} gap={{ xs: "050", sm: "400" }}>
        <Text as="span" breakWord>
          {fact.label}
        </Text>
        <span>
          <Text as="span" fontWeight="semibold" numeric breakWord>
            <bdi>{fact.value}</bdi>
          </Text>
          {fact.range ? (
            <Text as="span" tone="subdued" numeric>
              {` (${fact.range})`}
            </Text>
          ) : null}
        </span>
      </InlineGrid>
      {alike(fact.sources).map((sources, index) => (
        <Text key={index} as="p" variant="bodySm" tone="subdued" breakWord>
          <Records sources={sources} />
        </Text>
      ))}
    </BlockStack>
  );
}

type Source = EvidenceModel["sources"][number];

/** Records of one place that were read at one time, on one line: a number each where there are several. */
function Records({ sources: [first, ...others] }: { sources: readonly [Source, ...Source[]] }) {
  const { text, when } = first;
  const more = [first, ...others].length - NUMBERED;
  return (
    <>
      {others.length === 0 || first.href === null ? (
        <Record source={first}>{text}</Record>
      ) : (
        <>
          {`${text}: `}
          {[first, ...others].slice(0, NUMBERED).map((source, index) => (
            <Fragment key={index}>
              {index === 0 ? null : " "}
              <Record source={source} label={`${text}, record ${String(index + 1)}`}>
                {String(index + 1)}
              </Record>
            </Fragment>
          ))}
          {more > 0 ? ` and ${String(more)} more` : null}
        </>
      )}
      <span title={when.exact}>{`, ${when.short}`}</span>
    </>
  );
}

function Record({ source, label, children }: { source: Source; label?: string; children: string }) {
  if (!source.href) return children;
  return (
    <RecordLink href={source.href} {...(label === undefined ? {} : { label })}>
      {children}
    </RecordLink>
  );
}

/** Those that read the same, together, in their order. */
function alike(sources: readonly Source[]): [Source, ...Source[]][] {
  const groups = new Map<string, [Source, ...Source[]]>();
  for (const source of sources) {
    const key = `${source.text} ${source.when.short} ${source.href ? "" : "no record"}`;
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  return [...groups.values()];
}

type CalculationProps = Pick<AlertModel, "calculation"> & { onEvidence: (evidenceId: string) => void };

/** Line by line, closed until asked for; each line leads to the facts it uses. */
export function HowCalculated({ calculation, onEvidence }: CalculationProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (calculation.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <div className="ops-toolbar">
          <Text as="h2" variant="headingMd">
            How it was calculated
          </Text>
          <Button
            variant="tertiary"
            disclosure={open ? "up" : "down"}
            ariaExpanded={open}
            ariaControls={id}
            accessibilityLabel={`${open ? "Hide" : "Show"} how it was calculated`}
            onClick={() => setOpen((was) => !was)}
          >
            {open ? "Hide" : "Show"}
          </Button>
        </div>
        <Collapsible id={id} open={open} transition={{ duration: "100ms" }}>
          <ol className="ops-numbered">
            {calculation.map((step, index) => (
              <li key={index}>
                <Text as="span" breakWord>
                  {step.text}
                </Text>
                {step.evidence.map((fact) => (
                  <Text key={fact.id} as="span">
                    {" "}
                    <Link onClick={() => onEvidence(fact.id)}>{fact.label}</Link>
                  </Text>
                ))}
              </li>
            ))}
          </ol>
        </Collapsible>
      </BlockStack>
    </Card>
  );
}

function anchor(evidenceId: string): string {
  return `evidence-${evidenceId}`;
}

/** Brings a fact into view and the reader's place to it. */
export function showEvidence(evidenceId: string): void {
  const element = document.getElementById(anchor(evidenceId));
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
