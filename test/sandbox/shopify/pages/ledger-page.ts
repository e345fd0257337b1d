import type { LedgerEntry } from "../ledger.ts";

/** The applied writes as a page a person can read. */
export function ledgerPage(shop: string, entries: readonly LedgerEntry[]): string {
  const rows = entries.toReversed().map(
    (entry) => `<article>
      <h2>${escape(entry.operation)}</h2>
      <p><time datetime="${entry.at.toISOString()}">${escape(entry.at.toISOString().replace("T", " ").slice(0, 19))} UTC</time>
        ${entry.key ? `· key <code>${escape(entry.key)}</code>` : "· no idempotency key"}</p>
      <ul>${entry.applied.map((change) => `<li>${escape(change)}</li>`).join("")}</ul>
      <details><summary>What was sent</summary><pre>${escape(JSON.stringify(entry.variables, null, 2))}</pre></details>
    </article>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Ledger of ${escape(shop)}</title>
  <style>
    body { font: 15px/1.5 system-ui, sans-serif; color: #303030; background: #f1f1f1; margin: 0 auto; max-width: 820px; padding: 24px 16px; }
    h1 { font-size: 22px; margin: 0 0 4px; }
    h2 { font-size: 16px; margin: 0; }
    article { background: #fff; border: 1px solid #e3e3e3; border-radius: 12px; padding: 16px; margin-top: 16px; }
    article p { color: #616161; margin: 4px 0 8px; }
    ul { margin: 0; padding-left: 20px; }
    code, pre { font-size: 13px; overflow-x: auto; }
    details { margin-top: 8px; }
    summary { cursor: pointer; }
  </style>
</head>
<body>
  <h1>What was changed in ${escape(shop)} through the API</h1>
  <p>Applied writes only, newest first: ${entries.length === 1 ? "1 write" : `${entries.length} writes`}. Reads, refused writes and repeats of a key are not here.</p>
  ${rows.join("\n") || "<article><p>Nothing has been written.</p></article>"}
</body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
