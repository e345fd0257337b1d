import { defineDraftKind, type DraftKind, type Write } from "../contract.ts";
import { type Message, messageOf } from "./payload.ts";
import { messagePurposes, type PurposeId } from "./purposes.ts";
import { recipientName, showMessage } from "./show.ts";
import { checkedTextOf } from "./write-message.ts";

/**
 * A text to somebody outside. Nothing leaves by approving it: the founder sends it, and approving records that they did,
 * at exactly this content.
 */
export function messageKind({
  id,
  purposes,
  example,
}: {
  id: string;
  purposes: readonly PurposeId[];
  example: Message;
}): DraftKind<ReturnType<typeof messageOf>> {
  return defineDraftKind({
    id,
    version: 1,
    payload: messageOf(purposes),
    example,
    title,
    approveLabel: (message) => `Mark as sent to ${recipientName(message)}`,
    cash: () => null,
    show: showMessage,
    consequences: () => ["Ops Room records that you sent this text, at exactly this content."],
    notHappening: ({ purpose }) => [
      "No mail is sent: copy it, download it, or open it in your mail program.",
      ...messagePurposes[purpose].staysAsItIs,
    ],
    toWrite,
    // What was sent was sent, however the records have moved since: to stop it from being recorded would lose that.
    // Facts are read anew whenever the draft is opened, which is before it is copied.
    preconditions: () => [],
    toRecord: () => null,
    moves: "neither",
    inverse: () => ({
      none: "A text that you sent cannot be called back. Write another one.",
    }),
  });
}

/** "Reminder to Kiln & Co (PO-1001)" */
function title(message: Message): string {
  const order = message.slots["order"]?.value;
  const name = recipientName(message);
  // A customer without a name is named by their order.
  const isNamed = order?.type === "reference" && !name.includes(order.text);
  return `${messagePurposes[message.purpose].title} to ${name}${isNamed ? ` (${order.text})` : ""}`;
}

/** Our own books keep the whole text: it is what History shows as sent. */
function toWrite(message: Message): Write {
  const { purpose, language, to, about } = message;
  return {
    connector: "ops_room",
    operation: "message_sent",
    request: { reference: about.id, purpose, language, to, ...checkedTextOf(message) },
  };
}
