export function fetchPdf(href: string): Promise<void> {
  return fetchFile(href, "application/pdf", "order.pdf");
}

export function fetchCsv(href: string): Promise<void> {
  return fetchFile(href, "text/csv", "list.csv");
}

/**
 * Fetches a document of ours and hands it to the browser as a file. App Bridge puts the session token on the
 * request, which a plain link inside the Admin's frame would not carry. Throws when the answer is of another type.
 */
async function fetchFile(href: string, wanted: string, name: string): Promise<void> {
  const response = await fetch(href, { headers: { accept: wanted } });
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !type.startsWith(wanted)) throw new Error(`no ${wanted}: ${response.status}`);
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
