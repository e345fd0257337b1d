/** What the page "Data and privacy" shows; see models.ts. */
import type { When } from "./models.ts";

export type DataModel = {
  /** Days as texts of a form, each with its bounds. */
  retention: { name: string; label: string; help: string; value: string }[];
  /** What is held of persons, and what never is. */
  held: { what: string; text: string }[];
  /** Keys that texts of this store are sealed with: their names, never the keys. */
  keys: { id: string; text: string }[];
  requests: {
    id: string;
    /** "A customer asked for their data (2 orders)" */
    what: string;
    when: When;
    /** "Ready until 26 December", "Erased: 3 alerts, 1 draft" */
    state: string;
    /** Null: there is nothing to download. */
    downloadHref: string | null;
  }[];
  /** Latest first. */
  accesses: { id: string; who: string; what: string; why: string; when: When }[];
};
