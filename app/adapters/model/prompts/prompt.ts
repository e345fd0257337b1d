/** A file of this folder. `id` is the file's name, with its version; it is kept with every text that came of it. */
export type Prompt = { id: string; system: string };
