/** Every column that holds sealed text. A test seals something of each kind and compares with the catalogue. */
export type SealedColumn = {
  table: string;
  /** Names a row within its shop. */
  key: string;
  column: string;
  /** A JSON column holds the sealed text as a JSON string. */
  json: boolean;
  /** What lay open before it was sealed is sealed as well. Sessions' tokens never did. */
  sealsOpen: boolean;
};

export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: "approvals", key: "id", column: "content", json: false, sealsOpen: true },
  { table: "customer_requests", key: "id", column: "body", json: false, sealsOpen: false },
  { table: "customer_requests", key: "id", column: "orders", json: false, sealsOpen: false },
  { table: "drafts", key: "id", column: "payload", json: true, sealsOpen: true },
  { table: "effects", key: "id", column: "request", json: false, sealsOpen: true },
  { table: "model_answers", key: "key", column: "text", json: true, sealsOpen: true },
  { table: "sessions", key: "id", column: "access_token", json: false, sealsOpen: false },
  { table: "sessions", key: "id", column: "refresh_token", json: false, sealsOpen: false },
  { table: "shops", key: "shop", column: "erasure_key", json: false, sealsOpen: false },
];
