import { gzipSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { type Bench, round } from "./bench.ts";

/**
 * What a browser must fetch before the inbox works, compressed. Polaris' own share is what its modules render to in
 * the same chunks (rollup's count per module), since bundles mix it with ours.
 */
export const clientScript: Bench = {
  title: "Client script of the inbox, gzipped",
  async run() {
    let chunks: Rollup.OutputChunk[] = [];
    await build({
      configFile: "remix.config.js",
      logLevel: "error",
      plugins: [
        {
          name: "keep-chunks",
          generateBundle(_options, bundle) {
            chunks = Object.values(bundle).filter((file) => file.type === "chunk");
          },
        },
      ],
    });
    const wanted = reachable(chunks, ["root", "routes/app", "routes/app._index", "entry.client"]);
    let total = 0;
    let polaris = 0;
    for (const chunk of wanted) {
      const bytes = gzipSync(chunk.code).length;
      total += bytes;
      polaris += bytes * shareOf(chunk, /node_modules\/@shopify\/polaris/);
    }
    return {
      total_kb: round(total / 1024),
      polaris_kb: round(polaris / 1024),
      beyond_polaris_kb: round((total - polaris) / 1024),
      scripts: wanted.length,
    };
  },
};

function reachable(chunks: readonly Rollup.OutputChunk[], names: readonly string[]): Rollup.OutputChunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<Rollup.OutputChunk>();
  const visit = (chunk: Rollup.OutputChunk | undefined): void => {
    if (!chunk || wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const file of chunk.imports) visit(byFile.get(file));
  };
  for (const chunk of chunks) {
    const id = chunk.facadeModuleId ?? "";
    if (names.some((name) => id.includes(`/app/${name}.`) || chunk.name.startsWith("entry.client")))
      visit(chunk);
  }
  return [...wanted];
}

function shareOf(chunk: Rollup.OutputChunk, pattern: RegExp): number {
  let matching = 0;
  let all = 0;
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    all += renderedLength;
    if (pattern.test(id)) matching += renderedLength;
  }
  return all === 0 ? 0 : matching / all;
}
