/** Fetches a document of ours as a PDF; see `fetchFile`. */
export function fetchPdf(href: string): Promise<void> {
  return fetchFile(href, { type: "application/pdf", name: "order.pdf" });
}

/** Fetches a list of ours as CSV; see `fetchFile`. */
export function fetchCsv(href: string): Promise<void> {
  return fetchFile(href, { type: "text/csv", name: "list.csv" });
}

/**
 * Fetches a file of ours and hands it to the browser. App Bridge puts the session token on the request, which a plain
 * link inside the Admin's frame would not carry. Throws when the answer is of another type. `name` where none is given.
 */
export async function fetchFile(href: string, { type, name }: { type: string; name: string }): Promise<void> {
  const response = await fetch(href, { headers: { accept: type } });
  const given = response.headers.get("content-type") ?? "";
  if (!response.ok || !given.startsWith(type)) throw new Error(`no ${type}: ${response.status}`);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = filename(response.headers.get("content-disposition")) ?? name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function filename(disposition: string | null): string | null {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? null;
}
