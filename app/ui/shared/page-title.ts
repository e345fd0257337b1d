/** Longer titles than this push the page's content out of sight on a phone. */
const LONGEST = 110;

/** A title as the head of a page: whole words, cut where it would fill the screen. */
export function pageTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
