import type { MessageForm } from "../models.ts";

/** What the founder typed. */
export type MessageFields = { subject: string; body: string };

export function messageFieldsOf({ subject, body }: MessageForm): MessageFields {
  return { subject, body };
}

export function isMessageDirty(fields: MessageFields, form: MessageForm): boolean {
  return fields.subject !== form.subject || fields.body !== form.body;
}

export type MessageEditBody = { intent: "edit" } & Record<string, string>;

/** The `edit` intent with what was typed. */
export function messageBody(fields: MessageFields, seenHash: string): MessageEditBody {
  return { intent: "edit", seenHash, ...fields };
}

/** The `edit` intent that has the text written anew: another tone, length or language, or the template's own words. */
export function anewBody(change: Record<string, string>, seenHash: string): MessageEditBody {
  return { intent: "edit", seenHash, ...change };
}

export function hasMessageField(name: string): boolean {
  return name === "subject" || name === "body";
}

/** Mail programs and browsers cut addresses somewhere beyond this; a longer text is copied instead. */
const LONGEST_LINK = 8_000;

/** Opens the founder's own mail program with everything filled in; null: too long for a link. */
export function mailLink({ to, subject, body }: Pick<MessageForm, "to" | "subject" | "body">): string | null {
  const parts = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  // The address is our record's; encoded, it cannot add recipients or headers.
  const link = `mailto:${to.email === null ? "" : encodeURIComponent(to.email).replaceAll("%40", "@")}?${parts}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** Subject and text as one piece, for the clipboard and for a file. */
export function wholeText({ subject, body }: Pick<MessageForm, "subject" | "body">): string {
  return `${subject}\n\n${body}\n`;
}
