import type { Item, ResponseObject } from "./response.ts";

/** Characters that come in one event. */
const PIECE = 24;

/** The same answer as a stream of events, in the order in which the API sends them. */
export function eventsOf(response: ResponseObject): { type: string; sequence_number: number }[] {
  const [item] = response.output;
  if (!item) return [];
  // Until it has ended nobody knows what it took.
  const begun = {
    ...response,
    status: "in_progress",
    completed_at: null,
    incomplete_details: null,
    output: [],
    usage: undefined,
  };
  const events = [
    { type: "response.created", response: begun },
    { type: "response.in_progress", response: begun },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { ...item, status: "in_progress", content: [] },
    },
    ...partEvents(item),
    { type: "response.output_item.done", output_index: 0, item },
    { type: response.status === "incomplete" ? "response.incomplete" : "response.completed", response },
  ];
  return events.map((event, index) => ({ ...event, sequence_number: index }));
}

function partEvents({ id, content: [part] }: Item) {
  if (!part) return [];
  const at = { item_id: id, output_index: 0, content_index: 0 };
  const isText = part.type === "output_text";
  const whole = isText ? part.text : part.refusal;
  const empty = isText ? { ...part, text: "" } : { ...part, refusal: "" };
  const name = isText ? "response.output_text" : "response.refusal";
  const logs = isText ? { logprobs: [] } : {};
  return [
    { type: "response.content_part.added", ...at, part: empty },
    ...piecesOf(whole).map((delta) => ({ type: `${name}.delta`, ...at, ...logs, delta })),
    { type: `${name}.done`, ...at, ...logs, ...(isText ? { text: whole } : { refusal: whole }) },
    { type: "response.content_part.done", ...at, part },
  ];
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
}
