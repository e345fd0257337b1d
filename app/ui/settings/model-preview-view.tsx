import { BlockStack, Button, Card, Collapsible, Page, Text } from "@shopify/polaris";
import { useState } from "react";
import type { ModelPreviewModel } from "../models.ts";

type Message = ModelPreviewModel["messages"][number];

/** Exactly what a language model is sent, one message of each kind; nothing is sent for looking at it. */
export function ModelPreviewView({ model }: { model: ModelPreviewModel }) {
  return (
    <Page
      title="What the model is sent"
      backAction={{ content: "Settings", url: "/app/settings#model" }}
      narrowWidth
    >
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="200">
            <Text as="p">{model.state}</Text>
            <Text as="p">
              The model is told what each fact means, never what it is: no name, number, date or amount of
              your store, your suppliers or your customers is sent. It writes words around the facts, and each
              text is checked. When one is refused, the same is sent once more, with that text and what was
              refused in it.
            </Text>
          </BlockStack>
        </Card>
        {model.messages.length === 0 ? (
          <Card>
            <Text as="p" tone="subdued">
              No kind of message is worded by a model yet, so there is nothing to show.
            </Text>
          </Card>
        ) : (
          model.messages.map((message, index) => (
            <MessageCard key={message.id} message={message} openAtFirst={index === 0} />
          ))
        )}
      </BlockStack>
    </Page>
  );
}

function MessageCard({ message, openAtFirst }: { message: Message; openAtFirst: boolean }) {
  const [open, setOpen] = useState(openAtFirst);
  const id = `message-${message.id.replaceAll(/[^\w]+/g, "-")}`;
  return (
    <Card>
      <BlockStack gap="300">
        <div className="ops-split">
          <BlockStack gap="050">
            <Text as="h2" variant="headingSm" breakWord>
              {message.title}
            </Text>
            <Text as="p" tone="subdued" breakWord>
              {message.about}
            </Text>
          </BlockStack>
          <Button
            variant="tertiary"
            disclosure={open ? "up" : "down"}
            ariaExpanded={open}
            ariaControls={id}
            onClick={() => setOpen(!open)}
            accessibilityLabel={`${open ? "Hide" : "Show"} what is sent: ${message.title} ${message.about}`}
          >
            {open ? "Hide" : "Show"}
          </Button>
        </div>
        <Collapsible id={id} open={open} transition={{ duration: "100ms" }}>
          <BlockStack gap="300">
            <Verbatim label="Sent to" text={message.url} />
            <Verbatim label="Model" text={message.model} />
            <Verbatim label="What it is told each time" text={message.system} />
            <Verbatim label="What it is told of this message" text={message.user} />
            <Verbatim label="The whole request, letter by letter" text={message.body} />
          </BlockStack>
        </Collapsible>
      </BlockStack>
    </Card>
  );
}

function Verbatim({ label, text }: { label: string; text: string }) {
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="bodySm" fontWeight="semibold">
        {label}
      </Text>
      <pre className="ops-verbatim">{text}</pre>
    </BlockStack>
  );
}
