import {
  BlockStack,
  Card,
  InlineStack,
  Layout,
  Page,
  SkeletonBodyText,
  SkeletonDisplayText,
} from "@shopify/polaris";

/** The shape of the page that is on its way. */
export function SkeletonFor({ path }: { path: string }) {
  const [, section, id] = path.split("/").filter((part) => part !== "");
  if (section === "alerts") return <TwoColumns />;
  if (section === "drafts") return <OneColumn title={null} back="Decision" cards={[6, 8, 6]} />;
  if (section === "history")
    return id ? <OneColumn title={null} back="History" cards={[3, 4, 4]} /> : <List title="History" />;
  if (section === "orders") return <List title="Purchase orders" />;
  if (section === "sources") return <OneColumn title="Sources" back={null} cards={[9, 8]} />;
  if (section === "settings")
    return id === "data" ? (
      <OneColumn title="Data and privacy" back="Settings" cards={[8, 6, 3]} />
    ) : id ? (
      <OneColumn title="What the model is sent" back="Settings" cards={[3, 3, 3]} />
    ) : (
      <OneColumn title="Settings" back={null} cards={[4, 6, 4]} />
    );
  return <Inbox />;
}

function Inbox() {
  return (
    <Page title="Ops Room">
      <BlockStack gap="500">
        <SkeletonDisplayText size="small" maxWidth="60ch" />
        {[0, 1, 2].map((index) => (
          <Card key={index}>
            <BlockStack gap="400">
              <InlineStack align="space-between">
                <SkeletonDisplayText size="small" maxWidth="30ch" />
                <SkeletonDisplayText size="small" maxWidth="8ch" />
              </InlineStack>
              <SkeletonBodyText lines={2} />
            </BlockStack>
          </Card>
        ))}
      </BlockStack>
    </Page>
  );
}

function TwoColumns() {
  return (
    <SkeletonShell title={null} back="Inbox">
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <Block lines={3} />
            <Block lines={8} />
            <Block lines={6} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <Block lines={4} />
            <Block lines={3} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </SkeletonShell>
  );
}

function OneColumn({ title, back, cards }: { title: string | null; back: string | null; cards: number[] }) {
  return (
    <SkeletonShell title={title} back={back}>
      <BlockStack gap="400">
        {cards.map((lines, index) => (
          <Block key={index} lines={lines} />
        ))}
      </BlockStack>
    </SkeletonShell>
  );
}

function List({ title }: { title: string }) {
  return (
    <SkeletonShell title={title} back={null}>
      <Card>
        <BlockStack gap="500">
          {[0, 1, 2, 3, 4].map((index) => (
            <SkeletonBodyText key={index} lines={2} />
          ))}
        </BlockStack>
      </Card>
    </SkeletonShell>
  );
}

/** Where the way back leads; anything else is on the way to the inbox. */
const BACK: Readonly<Record<string, string>> = { History: "/app/history", Settings: "/app/settings" };

type ShellProps = { title: string | null; back: string | null; children: React.ReactNode };

/** Pages whose title is not known yet keep its place. */
function SkeletonShell({ title, back, children }: ShellProps) {
  const action = back ? { backAction: { content: back, url: BACK[back] ?? "/app" } } : {};
  if (title !== null) {
    return (
      <Page title={title} {...action}>
        {children}
      </Page>
    );
  }
  return (
    <Page title="Loading" titleHidden={false} {...action}>
      {children}
    </Page>
  );
}

function Block({ lines }: { lines: number }) {
  return (
    <Card>
      <BlockStack gap="300">
        <SkeletonDisplayText size="small" maxWidth="20ch" />
        <SkeletonBodyText lines={lines} />
      </BlockStack>
    </Card>
  );
}
