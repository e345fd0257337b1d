/**
 * A fetch that hands over a screen's data only once all of it is here.
 *
 * Remix decodes data while it arrives. A reader who leaves the screen in that moment ends the reading, and Remix
 * reports that as an error in the console, though nothing is wrong. Ended before it is handed over, the reading is
 * given up in silence, as it should be. Nothing is lost by waiting: no screen shows half of its data.
 */
export function readWhole(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await ask(input, init);
    if (!answer.body || !isScreenData(input)) return answer;
    const { status, statusText, headers } = answer;
    return new Response(await answer.arrayBuffer(), { status, statusText, headers });
  };
}

function isScreenData(input: RequestInfo | URL): boolean {
  const address = input instanceof Request ? input.url : input;
  return new URL(address, "http://here").pathname.endsWith(".data");
}
