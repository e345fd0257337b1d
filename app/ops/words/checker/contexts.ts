import type { Language } from "../contract.ts";
import { type Phrases, phrases } from "./phrases.ts";
import {
  clauseBefore,
  type Reading,
  sentenceBefore,
  sentenceBehind,
  sentenceStart,
  spansOf,
} from "./reading.ts";

const EN_ASKING =
  "confirm|tell|let|send|advise|state|check|quote|give|provide|inform|deliver|ship|dispatch|replace|issue|include|reply|answer|make|ensure|arrange|credit|correct|keep|contact|explain|clarify|look|see|find out|name|suggest|propose|offer|share|update|add|change|amend|cancel|count|write|say|ask|reserve|set|put|bring|resend|refund|reimburse|return|review|verify|trace|acknowledge|release|hold|help|do|respond|get|have|specify|indicate|list|mention|report|forward|use|call|treat|process|prioritise|prioritize|reduce|increase|adjust|stop|close|consider|try|note down|pass|expedite|speed|supply|complete|take";

const ASKING: Readonly<Record<Language, Phrases>> = {
  en: phrases(
    [
      `please|kindly [also|therefore|just|then|urgently|first|could you|would you|can you|do|either|simply|at least|go ahead and]* [${EN_ASKING}]`,
      "[could|can|would|will|may|might|do|does|did|has|have|is|are] [you|{}|your ~|somebody|someone|anyone|it be|there be|we ask|i ask]",
      "[we|i] ~ [ask|request|expect|need|require|want|prefer|insist|urge|suggest|propose|would like|would appreciate|would be grateful|look forward|hope|trust] ~ [you|for|to|that|a|an|your|the|whether|it|if]",
      "would you",
      "[kind|nice|good|great|helpful|lovely|wonderful] of you to",
      "let [us|me] know",
      "tell [us|me]",
      "[like|need|important|helpful|good|useful|interested|love|curious|keen|want|have|necessary] to [know|hear|learn|understand]",
      "[confirm|know|tell|clarify|check|see|find out|wonder|wondering|say] [whether|if|when|how|which|what|why|where]",
    ],
    {},
  ),
  de: phrases(
    [
      "bitte|bitten|bittet|bäte|erbitten|ersuchen|erwarten|benötigen|brauchen|möchten|möchte|würden|würde|wünschen",
      "hätten gern|gerne",
      "[können|könnten|könntest|kannst|würden|würdest|dürfen|dürfte|mögen|haben|hätten|hat|ist|wäre|gibt|lassen|sagen|teilen|geben|nennen|schicken|senden|melden|prüfen|klären|sehen] [sie|du|{}|wir|ich|es|mir|uns]",
      "[sagen|teilen|geben|nennen|schreiben|mitteilen|wissen|klären|prüfen|erfahren|bestätigen|sehen] ~ , [ob|wann|wie|was|welche|welcher|welches|welchen|warum|dass|woran|wo]",
      "teilen sie",
      "lassen sie",
      "[wichtig|hilfreich|interessiert|gern|gerne|gut] ~ [wissen|erfahren|hören]",
    ],
    {},
  ),
};

const SUPPOSING: Readonly<Record<Language, RegExp>> = {
  en: /(?:^| )(?:if|unless|should(?= (?:you|it|they|there|this|that|the|your|any|we|i|a|an|anything|something|these|those|\{[a-z]+\}) )|in case|as long as|provided|otherwise we|whether|once|as soon as|until|till|before|when|whenever|assuming)(?= )/u,
  de: /(?:^| )(?:falls|wenn|sofern|soweit|ob|sobald|solange|bis(?! (?:zu[mr]?|dahin|dato|jetzt|heute|auf|an|ins?|\{[a-z]+\})(?= ))|bevor|ehe|im falle|für den fall|es sei denn)(?= )|^(?: (?:und|oder|aber))? sollten?(?= )/u,
};

const OPENING: Readonly<Record<Language, RegExp>> = {
  en: /(?:^| )(?:so that|so|in order that|if|whether|before|until|till|unless|how|what|which|who|where|when|why|that|once|as soon as|should(?= (?:you|it|they|there|the|your|\{[a-z]+\}) ))(?= )/u,
  de: /(?:^| )(?:damit|sodass|ob|wenn|falls|sofern|bevor|bis|wie|was|wann|wo|welche[rnsm]?|warum|woran|wozu|dass|sobald|um|solange)(?= )/u,
};

const QUESTION_START: Readonly<Record<Language, RegExp>> = {
  en: /^(?: (?:and|or|but|so|also|then|please|hi|hello|\{[a-z]+\}|still|just|,|¶))*(?: (?:do|does|did|is|are|am|was|were|has|have|had|can|could|will|would|shall|should|may|might|what|when|where|why|how|which|who|whose|any|anything|is there|would it|mind|in what|by when|at what|for how|on what|to what|from when|since when))(?= )/u,
  de: /^(?: (?:und|oder|aber|also|dann|auch|hallo|\{[a-z]+\}|noch|,|¶))*(?: (?:können|könnten|kannst|könntest|könnte|kann|haben|hat|hätten|hast|ist|sind|war|waren|wird|werden|würden|würde|wurde|wurden|darf|dürfen|dürfte|soll|sollen|sollte|möchten|mögen|gibt|geht|kommt|passt|lässt|wäre|wären|ließe|liegt|stimmt|sehen|wissen|was|wann|wo|warum|weshalb|wieso|wie|welche[rnsm]?|wer|wen|wem|woran|wofür|worin|\S+(?:en|st|t)(?= (?:sie|ihr|ihre|wir|ich|es|das|der|die|sich|unser|unsere|\{[a-z]+\}) )|bis wann|ab wann|ab welcher|zu welchem|zu welchen|mit welcher|in welcher|steht|stehen|trifft|gilt|gelten|schickt|liefern|senden|bestätigen|melden|hilft|reicht|brauchen))(?= )/u,
};

/** The clause is a direct question by its form, and its sentence ends with a question mark. */
export function isQuestion(reading: Reading, at: number): boolean {
  if (!/ \?$/u.test(sentenceBehind(reading, at))) return false;
  const before = sentenceBefore(reading, at);
  const clause = clauseBefore(reading, at);
  const ahead = reading.line.slice(at, at + 40);
  const starts = QUESTION_START[reading.language];
  return starts.test(`${clause}${ahead}`) || starts.test(`${before}${ahead}`);
}

/** The reader is asked for what the clause says: nothing is stated. */
export function isAsked(reading: Reading, at: number): boolean {
  if (isQuestion(reading, at)) return true;
  const start = sentenceStart(reading, at);
  return spansOf(ASKING[reading.language], reading).some(({ from, to }) => from >= start && to <= at);
}

/** The clause supposes what it says: "if", "should", "as soon as". */
export function isSupposed(reading: Reading, at: number): boolean {
  return SUPPOSING[reading.language].test(clauseBefore(reading, at) + reading.line.slice(at, at + 1));
}

/** The clause hangs on another: "so that", "before", "how". */
export function isSubordinate(reading: Reading, at: number): boolean {
  return OPENING[reading.language].test(clauseBefore(reading, at) + reading.line.slice(at, at + 1));
}
