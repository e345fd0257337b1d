type Schema = Record<string, unknown>;

/** Keywords that strict structured output takes (OpenAI's guide "Structured model outputs", supported schemas). */
const TAKEN = new Set([
  "type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "description", "title",
  "$schema", "$ref", "$defs", "definitions", "pattern", "format", "minimum", "maximum", "exclusiveMinimum",
  "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
]); // prettier-ignore

/** What strict mode would refuse of a schema, in words; null: nothing. */
export function strictComplaint(schema: Schema): string | null {
  if (schema["type"] !== "object" || "anyOf" in schema) return "the root must be an object without anyOf.";
  return complaintAt(schema, "");
}

function complaintAt(schema: unknown, path: string): string | null {
  if (!isRecord(schema)) return `'${path}' is not a schema.`;
  for (const keyword of Object.keys(schema))
    if (!TAKEN.has(keyword)) return `In context=${path || "()"}, '${keyword}' is not permitted.`;
  const properties = isRecord(schema["properties"]) ? schema["properties"] : {};
  if (schema["type"] === "object") {
    if (schema["additionalProperties"] !== false)
      return `In context=${path || "()"}, 'additionalProperties' is required to be supplied and to be false.`;
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    const missing = Object.keys(properties).find((key) => !required.includes(key));
    if (missing !== undefined)
      return `In context=${path || "()"}, 'required' must have every key; missing '${missing}'.`;
  }
  const children: [string, unknown][] = Object.entries(properties);
  if ("items" in schema) children.push(["items", schema["items"]]);
  for (const [index, option] of listOf(schema["anyOf"]).entries()) children.push([String(index), option]);
  for (const [key, child] of children) {
    const complaint = complaintAt(child, `${path}/${key}`);
    if (complaint !== null) return complaint;
  }
  return null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
