import type { WordClasses } from "./phrases.ts";

export const EN_DENIAL_CLASSES: WordClasses = {
  we: "we|i",
  not: "[do|does|did|is|are|was|were|has|have|had|can|could|would|will|should]? [still|yet|as|so|also|really|sadly|unfortunately|actually]* not [yet|still|so far|as yet|actually|all|fully|currently|quite|really|at present|now|so|been able to]*",
  never: "never|[no longer]|[not any longer]",
  come: "arrived|arrive|come|came|reached|reach|delivered|shipped|dispatched|turned up|showed up|shown up|show up|appeared|received|receive|landed|left|got|get|gotten|materialised|followed|here|there|with us|in stock|in our hands|entered|been [delivered|received|shipped|dispatched|sent|booked in|found|supplied]|be found|completed|come in",
  goods:
    "goods|delivery|deliveries|order|shipment|items|item|parcel|rest|stock|it|them|anything|tracking|consignment|products|package|remainder|balance|units|{}",
  match2:
    "match|agree|tally|fit|correspond|add up|align|reflect|square|reconcile|explain|find|see|locate|identify|trace|place|account for|make sense|understand|follow|tell|recall|remember|know|aware|expect|expected|agreed|discussed|announced|told|informed|notified|received|been|seen|heard|had|match up|sit|go together|ring|support|show|mention|contain|include|appear|approve|approved|accept|accepted|consent|sign|signed",
  reply:
    "answer|reply|response|word|news|feedback|confirmation|update|acknowledgement|information|explanation|anything|reaction|date|tracking [number|information]|notice",
  serve:
    "sell|send|ship|deliver|dispatch|offer|supply|fulfil|fulfill|complete|fill|serve|meet|cover|stock|obtain|source|restock|honour",
  need: "need|require|want|use|needed|required|wanted|necessary|wish|used|call for|have any [need|use|requirement|further use]|have [use|need]",
};

/** What people say is not so without saying anything about goods, orders, prices or days. */
const EN_CLASSES_MORE: WordClasses = {
  be: "is|was|are|were|be|been|seems|looks|feels|sounds|would be|will be|should be|has been|does not seem|is not",
  feeling:
    "sure|certain|clear|aware|ideal|easy|simple|fair|nice|fun|pleasant|great|good news|bad|surprising|surprised|unusual|uncommon|your fault|your doing|our intention|intentional|meant|intended|personal|alone|happy|pleased|proud|convenient|a problem|a big problem|an issue|a complaint|a criticism|the end of the world|too much|too late|too much trouble|too bad|about money|about blame|the way|how we|what we [want|wanted|wish|hoped|like|like to|had hoped|planned|expect of|expect from]|what you [want|wanted|wish|hoped|expect|expected|ordered from us for]|the news|the kind of|the message|like you|like us|the first choice|necessarily|meant to|critical of|easy for|enough time|in vain|in doubt",
  soft: "disappoint|trouble|bother|rush|press|pressure|push|lose|miss|keep you|keep our|keep them|let our|let anyone|let you down|cause|appear|seem|be [left|caught|difficult|rude|a nuisance|too|late|unfair]|complain|blame|upset|annoy|run out|run low|leave our|leave you|risk|overlook|take up|take too|burden|sound|waste|hurry|impose|offend|assume|guess|speculate|jump|point|stand empty|end up|face|have to|make a|make it|make things|make any|spoil|worry|let this|hold you|hold anyone|turn away|turn customers|give a",
};
export const EN_UNDENIED_CLASSES: WordClasses = { ...EN_DENIAL_CLASSES, ...EN_CLASSES_MORE };

/** Words that turn a statement or a request round. */
export const EN_DENYING: readonly string[] = [
  "not|never|no|none|nothing|nobody|nowhere|neither|nor|without|cannot|unable|refuse|refuses|refused|refusing|decline|declined|unavailable|unusable|unsaleable|unsellable|unsalable|undeliverable",
  "cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|withdraw|withdrawn|withdraws|void|disregard|ignore|refrain|discard|retract",
  "stop|stopped|stops|halt|cease|avoid|prevent|abandon|skip|omit",
  "rather than|instead of ~ [ship|shipping|send|sending|deliver|delivering]",
  "impossible",
  "fail|fails|failed to",
  "free of {}",
];

/** Denials that turn nothing round. */
export const EN_UNDENIED: readonly string[] = [
  "nothing [else|about the rest|about it] [changes|has changed|is affected]",
  "@we [do|did|would|could|can]? not [ever|really|quite|fully|actually]* [mean|mind|know|understand|recall|remember|think|believe|doubt|suppose|imagine|feel|see [why|how|any reason|the reason|a reason]|judge|say for|tell [why|how|whether|from|if]|blame|expect you|plan [properly|ahead|well|reliably|any|on|without|our|until]|quite follow|make sense|make out]",
  "@we [do|did|would|really|certainly|also|just|simply]* not [really]? [want|wish|like|need|mean|intend|hope|plan|have] to @soft",
  "[to|and|but|so|that|or] not [to]? @soft",
  "[and|but|so] [do|did|would] not [really]? [want|wish|like|mean|intend|need|have] to @soft",
  "[it|this|that|which|there|these|things|everything|waiting|news|what|delays|nothing|nobody|no one|{}] [@be|is|was|does|did|do|should|would|could|can|will|has|have|had|may|might]* [not|never] [be|been|seem|look|feel|really|quite|exactly|an|a|always|only|necessarily|at all|entirely|come|like|ever]* @feeling",
  "[is|are|was|were|be|feel|feels|seem|am] not [entirely|quite|completely|fully|so|too|really|yet|all|always|exactly|an|a|very|that|particularly|at all]* @feeling",
  "[it|this|that|which|delay|change|cancellation|trouble] [do|does|did|should|would|could|can|will|may|must|has|have]* not [happen|occur|repeat itself|recur|be repeated|come up|go unnoticed|matter|hurt|help|mean that|cause|put|affect|change|spoil|harm|come as|come at|make a|make it|make any|inconvenience|trouble|bother|upset|disappoint|stand in|get in|go any|get any|become|turn into|take long|take too|last|add]",
  "[such|same|this|similar] ~4 not [happen|occur|recur|be repeated] again",
  "[did|does|do|could|can|has|have|had] not [notice|catch|spot|register|flag|realise|realize|foresee|foreseen|anticipate|anticipated|see [it|this|that|coming]|noticed|caught|spotted|registered|updated|update|reflect|reflected|kept up|keep up|keep pace|kept pace|survive|survived|make it|made it|hold|work|worked|go|gone [as|to|well|through|unnoticed]|look [right|good|well|like]|move|moved|turn out|turned out|allow for|quite work|sell as|sold as]",
  "[i|we|you|they] [do|would]? not [have|need] to [worry|wait|apologise|apologize|explain|rush|hurry|answer|do [anything|a thing|much]|say|ask|be|call|reply|write|pay attention|decide]",
  "not have to wait|worry|guess|turn",
  "no [hard|real|great|big|particular|special|further|good|need for|other|such|obvious|apparent|bad|immediate|clear]* [feelings|blame|offence|offense|ill will|idea|issue|issues|pressure|stress|question|questions|surprise|secret|fuss|harm|luck|success|wonder|fault|worries|reason|news|hurry|rush|matter|doubt|intention|objection|objections|criticism|way of knowing|way to know|way round|way around|way|alternative|choice|panic|drama|excuse|excuses|strings|catch|one to blame]",
  "through no fault",
  "no fault of",
  "[there is|is|see|have|has]? no need to [do [anything|a thing]|worry|apologise|reply|answer|rush|explain|hurry|call|write|send [a|an] formal]",
  "no one|nobody [is to blame|to blame|knows|likes|wants|noticed|could have|enjoys|here knows|seems]",
  "nothing [unusual|special|serious|personal|wrong|new|out of|to do with|to worry|to add|dramatic|urgent|major|big|beats|but praise|was meant|if not|to be sorry|went wrong|untoward|fancy|complicated|i would|we would]",
  "[has|have|had] nothing to do with",
  "without [success|luck|knowing|problems|any problems|difficulty|difficulties|trouble|a reliable|a firm|a clear|a date|an answer|a new|reliable|stock|interruption|interruptions|gaps|a hitch|issue|issues|having to|success so far|a word of|doubt|exception|it|them|prejudice|much]",
  "never [mind|easy|fun|nice|ideal|pleasant|a good|good|happen|happens|happened|intended|meant|our intention|a problem|an issue|had [a|any] [problem|problems|complaint|complaints|issue|reason]|let us down|disappointed|been let down|failed us|hurts|too late|ending|miss a]",
  "never happen again",
  "cannot [plan|help but|help|say|tell|imagine|thank|judge|stress|wait|be helped|be avoided|be ruled out|explain|describe|remember|recall|think|believe|blame|complain|see why|be sure|be certain|guess|rule out|put it|do much|do without|do more|apologise|apologize] ~",
  "not [ask|be asking|bother you|trouble you|be writing|write|insist|come to you] [if|unless]",
  "would rather not ~",
  "would rather not",
  "rather not",
  "[that|when|if|why|know] not [everyone|everybody|everything|every]",
  "not [every|everyone|everything|always|least|easily|just|merely|simply|necessarily|forgotten|overlooked|surprisingly|unlike|uncommon|unusual|bad|to mention|to speak of|to say|to be outdone|entirely unexpected|for the first|as a|out of|because of you|in the best|at your|at fault|your|on you|on purpose|by|in any way]",
  "[is|are|was|were] not to blame",
  "do not [worry|apologise|apologize|be alarmed|panic|rush|feel [obliged|pressured|bad]|trouble yourself|get me wrong|mind]",
  "[if|when|where|until|while] no one",
  "stop by|and",
  "one stop",
  "avoid ~5 [again|future|next time]",
  "[to|can|could|would|will|help|helps|and|us|you] avoid",
  "prevent ~5 [again|future|happening|shortage|delay|misunderstanding]",
  "[we|i] [hope|trust|know|think|believe] [that|this|it|you]* [does|do|will|would|has|is] not",
  "do not hesitate",
  "not hesitate to [contact|ask|call|write|let|tell|get]",
  "without [further|any further|undue|any|any undue]? [delay|fail|hesitation|obligation|doubt]",
  "no [doubt|problem|problem at all|matter|trouble|worries|rush|hurry|wonder]",
  "no [need|obligation] [for|to] [a|an|you to]? [rush|worry|hurry|apologise|apologize|formal ~|long ~|detailed ~|elaborate ~]",
  "not only",
  "if not",
  "whether or not",
  "or not",
  "yes|a or no",
  "[a|yes or|or a] no [by|is|will|,|.]",
  "nothing [else|more than]",
  "no|not later than",
  "no|not earlier|sooner than",
  "at no [extra|additional|further|added]? [cost|charge|expense]",
  "without [extra|additional|further|any|added]? [cost|costs|charge|charges|surcharge]",
  "so that @we? ~ [do|does|will|would] not [run out|run short|lose|fall behind|keep|miss|disappoint|have to]",
  "[to|and] [avoid|prevent] [further|any|a|an|more|additional|unnecessary|another]? [further|unnecessary|possible|additional|longer]? [delay|delays|misunderstanding|misunderstandings|confusion|problems|problem|disruption|errors|error|mistakes|mistake|questions|shortage|shortages|gap|gaps|stockout|running|out of stock|empty|disappointing|surprises|disputes|loss|losses|lost sales|costs|trouble|duplication|that|stopping|letting|having]",
  "in order to avoid",
  "do not take this [as|the wrong way|personally]",
  "not [as|meant as|intended as|to be taken as] a|an|any [complaint|criticism|reproach|accusation]",
  "no [offence|offense|hard feelings|criticism]",
  "not lightly|take [that|this|it] lightly",
  "[do|would|does] not mind",
  "[not|cannot] sure|certain|clear|know|tell|see [why|whether|if|how|which|what|when|where|about]",
  "not [entirely|quite|completely|fully|yet|so]? [sure|certain|clear]",
  "not too [much|late|difficult|busy|long]",
  "not be too",
  "cannot wait",
  "no longer than",
  "[it|that|this] is not a problem",
  "not [at all|in the least] .",
  "without [your|you|it|this|that|them|these|the goods|the delivery|confirmation]",
  "not a moment too soon",
  "nothing is done",
  "with no questions asked",
  "no idea",
  "last but not least",
  "not to worry",
  "not without",
  "rather than later",
  "sooner rather than",
  "rather than {}",
  "rather than [the|on the|as|in|by|at|on] [{}|original|current|planned|agreed|confirmed|later]",
  "failed to mention",
  "disregard|ignore this [message|reminder|note|email|mail|request] ~ if",
  "if ~~9 , please? disregard|ignore this [message|reminder|note|email|mail|request]",
];

/** Requests with a "not" that are polite as they stand. */
export const EN_KEPT: readonly string[] = [
  "not [hesitate|worry|apologise|apologize|mind|get me wrong|be alarmed|panic|think|forget|take [this|it|that]|feel|rush yourself|read|trouble yourself|regret|be disappointed]",
  "never hesitate|mind",
  "you cannot [imagine|go wrong|wait]",
  "[do|would] not [want|wish|like|mean|need|have] to @soft",
  "would not [be [asking|writing|bothering|here|in]|ask|want to @soft|like to @soft|mind]",
  "not want [you to [think|feel]|our ~|to @soft]",
  "you will not be [charged ~|left]",
  "not [need|have] to [do [anything|a thing]|reply|worry|write|call|act|wait]",
];

/** What the kind that stops an order may ask. */
export const EN_STOPPED: readonly string[] = [
  "not [ship|send [the|any|it|them|us [the|any|more|anything]|out|these|those|off|anything]|dispatch|deliver|process|produce|proceed|start|begin|continue|go ahead|pack|prepare|manufacture|release|invoice|load|make [any|the|more]|raise|charge|book]",
];
