/**
 * What the App Bridge stand-in (in the app's frame) and the mini Admin (around it) say to each other.
 * The messages are the sandbox's own; the real ones are not published.
 */
export type FromApp = { opsAdmin: "call"; id: number; type: string; payload: unknown };
export type Answer = { opsAdmin: "answer"; id: number; result?: unknown; error?: string };
export type FromAdmin = { opsAdmin: "event"; type: string; payload: unknown };

/** A button of the app that the frame around it shows; a click on the copy clicks the original. */
export type MirroredButton = {
  index: number;
  text: string;
  primary: boolean;
  critical: boolean;
  disabled: boolean;
  busy: boolean;
};

export type NavLink = { href: string; text: string };
export type BarState = { key: number; open: boolean; confirmDiscard: boolean; buttons: MirroredButton[] };
export type TitleState = { key: number; present: boolean; title: string; buttons: MirroredButton[] };
export type ToastState = {
  id: string;
  message: string;
  isError: boolean;
  durationMs: number;
  action: string | null;
};
export type PickerAsk = { multiple: boolean; query: string; selected: string[] };
