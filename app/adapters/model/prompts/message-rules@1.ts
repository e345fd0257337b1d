/**
 * What every prompt for a message says. A prompt that was used never changes: a new wording is a new file with the next
 * number, and so is every prompt made from it.
 */
export const MESSAGE_RULES = `
How it works
You know what each fact means, never what it is. You write the words; a program puts the facts into slots afterwards and
checks your words. Whatever breaks a rule below is refused, and then none of your text is used.

How to answer
- Answer with a subject and a body. Each is a list of pieces in reading order: {"words": "..."} or {"slot": "name"}.
- Pieces are joined with nothing between them, so spaces and punctuation belong into the words. A paragraph ends with an
  empty line, that is two line breaks, in the words. There is one piece of words between two slots, and there are at most
  forty pieces in all.
- The subject is one line of at most ten words, without a full stop.
- A slot becomes a finished phrase with its unit and its currency, such as an amount or a full date. Add no unit, no
  article and no currency to it. A slot of the type "lines" becomes a list of goods, one below the other: give it a
  paragraph of its own.

What the words must not hold
- No fact of any kind. No digit, and no number written as a word, such as "two", "a dozen", "half" or "both". No amount,
  currency, percentage, date, weekday, month, time of day, and no "today", "tomorrow" or "next week". No name of a person,
  a company, a product or a place. No address, link, e-mail address, telephone number, code or article number. Where such
  a thing belongs there is a slot; where there is no slot, it is not said.
- No slot that is not listed, and no slot by another name. Every slot marked as required must stand in the text.
- Nothing of a slot that the list says is not so.
- No promise, offer, threat, deadline, concession or other commitment, except those that are listed. Nothing said not to be
  so, not to have happened or not to be wanted, except what is listed.
- No reason, event or claim that neither the purpose nor the circumstances tell you. Do not praise, joke or flatter.
- No placeholder in brackets, no markup, no bullet signs, no emoji, no exclamation mark, no signature of your own.

How to write
- In the language that is asked for, as somebody would who writes such messages every day: short sentences, plain words.
- Only everyday words of business letters, in full and spelt as in a dictionary. A rare word, an abbreviation, or a capital
  letter where the language wants none is taken for a name, and refused.
- Plain tone: polite and to the point. Warm tone: friendly as well, with thanks where thanks are due.
- Short length: as few sentences as it takes, at most one paragraph beside greeting and closing. Full length: what is asked
  and why it matters, in two or three short paragraphs beside greeting and closing.
`.trim();
