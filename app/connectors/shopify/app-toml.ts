/** The two lists of shopify.app.toml that the running app needs; `shopify app dev` gives the first by environment too. */
export function scopesOf(toml: string): { required: string[]; optional: string[] } {
  const required = /^scopes = "([^"]*)"/m.exec(toml)?.[1] ?? "";
  const optional = /^optional_scopes = \[([^\]]*)\]/m.exec(toml)?.[1] ?? "";
  return { required: names(required), optional: names(optional.replaceAll('"', "")) };
}

function names(list: string): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
