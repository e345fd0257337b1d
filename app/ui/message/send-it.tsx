import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { MessageForm } from "../models.ts";
import { mailLink, wholeText } from "./message-fields.ts";

type Props = {
  form: MessageForm;
  /** It was marked as sent: it can be copied again, and nothing is left to do. */
  isSent: boolean;
  /** What is on the screen is not saved: what would be copied is not what would be recorded. */
  dirty: boolean;
  copyText: (text: string) => Promise<boolean>;
  downloadText: (filename: string, text: string) => void;
};

/** The ways in which the founder sends a text themselves. */
export function SendIt({ form, isSent, dirty, copyText, downloadText }: Props) {
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  useEffect(() => setCopied(null), [form.subject, form.body]);
  const link = mailLink(form);
  const copy = async () => setCopied((await copyText(wholeText(form))) ? "yes" : "no");
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {isSent ? "Use it again" : "Send it yourself"}
        </Text>
        <InlineStack gap="200">
          <Button onClick={() => void copy()} disabled={dirty}>
            Copy the text
          </Button>
          {link === null ? null : (
            <Button url={link} target="_blank" disabled={dirty}>
              Open in mail program
            </Button>
          )}
          <Button onClick={() => downloadText(form.filename, wholeText(form))} disabled={dirty}>
            Download
          </Button>
        </InlineStack>
        <div role="status">
          <Text as="p" tone="subdued" breakWord>
            {note({ form, isSent, dirty, copied })}
          </Text>
        </div>
      </BlockStack>
    </Card>
  );
}

function note({
  form,
  isSent,
  dirty,
  copied,
}: Pick<Props, "form" | "isSent" | "dirty"> & { copied: "yes" | "no" | null }): string {
  if (dirty) return "Save or discard your changes first.";
  if (copied === "no") return "The browser did not let us copy it. Download it, or select the text below.";
  if (copied === "yes")
    return isSent ? "Copied." : "Copied. Paste it where you write to them, then mark it as sent.";
  if (isSent) return "History has it as you marked it. Sending it once more is yours to decide.";
  return form.to.email === null
    ? `No address of ${form.to.name} is on record. Copy the text to where you write to them.`
    : `To ${form.to.email}. Once it is sent, mark it as sent below, so that History has it.`;
}
