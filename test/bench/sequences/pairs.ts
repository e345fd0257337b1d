/** Every fault, and every state of an approval or its effect that it can meet. `proposed`: no approval is in force. */
const ANY_TIME = ["edit", "approve_again", "approve_stale", "expiry", "webhook", "uninstall", "rotate_keys"];
const STATES = ["proposed", "approved", "sending", "done", "failed", "unknown"];

const MET: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ANY_TIME.map((fault) => [fault, STATES])),
  // An uninstall voids what was approved.
  reinstall: ["proposed", "sending", "done", "failed", "unknown"],
  run_again: ["approved", "sending", "done", "failed", "unknown"],
  replay_of_old: ["proposed"],
  second_worker: ["approved", "sending", "unknown"],
  answer_lost: ["sending"],
  cut_before: ["sending"],
  refused: ["sending"],
  late: ["sending"],
  silent: ["sending", "unknown"],
  cannot_tell: ["sending", "unknown"],
  crash_at_read: ["approved"],
  crash_at_begin: ["approved"],
  crash_at_stop: ["approved"],
  crash_at_call: ["sending"],
  crash_at_answer: ["sending"],
  crash_at_look: ["sending", "unknown"],
  crash_at_record: ["sending", "unknown"],
};

export const PAIRS: readonly string[] = Object.entries(MET).flatMap(([fault, states]) =>
  states.map((state) => `${fault} × ${state}`),
);
