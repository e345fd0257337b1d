import type { PromiseFamily } from "../contract.ts";
import type { WordClasses } from "./phrases.ts";
import type { Families, Triggers } from "./promises.ts";

export const EN_CLASSES: WordClasses = {
  we: "we|i",
  adv: "also|then|certainly|of course|naturally|gladly|happily|now|immediately|promptly|shortly|soon|again|still|just|always|personally|directly|therefore|of course|at once|straight away|right away|in turn|in that case|otherwise|meanwhile|in the meantime|gratefully|kindly|simply|currently|already|definitely|absolutely|fully",
  may: "will|shall|can|could|may|might|must|would|should|do",
  bind: "happy|glad|pleased|willing|prepared|ready|able|delighted|going|bound|obliged|committed|content|inclined|in a position",
  act: "accept|agree|guarantee|promise|undertake|commit|pledge|assure|ensure|offer|grant|pay|prepay|cover|bear|refund|reimburse|compensate|credit|absorb|waive|replace|repair|exchange|send|ship|deliver|dispatch|despatch|provide|supply|resend|settle|transfer|remit|deduct|discount|upgrade|expedite|insure|indemnify|take responsibility|take over the|make it up|make up for|make good|foot the bill|throw in|give you|hand over|extend",
  acting:
    "accepting|agreeing|guaranteeing|promising|undertaking|committing|offering|granting|paying|covering|refunding|reimbursing|compensating|crediting|waiving|replacing|sending|shipping|delivering|dispatching|providing|supplying|resending|transferring|giving you",
  acted:
    "paid|refunded|reimbursed|compensated|credited|replaced|shipped|dispatched|delivered|accepted|approved|guaranteed|waived|granted|transferred",
  gift: "refund|voucher|compensation|discount|rebate|reimbursement|gift|guarantee|goodwill credit|free replacement|bonus",
  good: "goods|order|delivery|parcel|package|shipment|items|products|stock|it|them|this|these|everything|{}|your ~|the ~|rest|remainder|replacement|replacements",
  pictures: "pictures|picture|photos|photo|photographs|images|evidence|proof|documentation|details|samples",
  here: "here|in|back in stock|available|in stock|with us|on our shelves|arrived|in our warehouse|at our warehouse|ready",
};

export const EN_TRIGGERS: Triggers = {
  firstPerson: [
    "@we @adv* will|shall",
    "will|shall @we",
    "@we @adv* [are|am] @adv* [going|committed|obliged|bound] to",
    "[our team|our warehouse|our colleagues|our people|our side|this shop|{name}] @adv* will|shall",
    "rest|be assured",
    "you can|may be sure|certain|confident",
    "[count|rely|depend] on [us|me|it|that|this|{name}]",
    "[have|give|gave|given|you|on] [our|my|you our|you my] word",
    "@we [owe|owed] you [a|the|money|compensation|it]",
    "it is a deal|promise",
    "deal .",
    "consider it done|settled|paid|agreed",
  ],
  acts: [
    "@we [@adv|@may|be|am|are|@bind|to|have|had|been]* < @act",
    "@we [@adv|am|are|be|@may|been|have]* < @acting",
    "@we [@adv|have|had]* < @acted",
    "@we ~~9 and|or|then|but @adv* < @act",
    "you [@adv|have|had]* our < agreement|acceptance|commitment|assurance|promise|guarantee|consent|approval",
    "@we [@adv]* [stand behind|take it back|have your back]",
  ],
  outcomes: [
    "will|shall",
    "[is|are] @adv* going to",
    "[is|are] @adv* on its|their way",
    "[is|are|was|were|has been|have been] @adv* being? [guaranteed|refunded|reimbursed|credited|compensated|waived|paid for]",
    "@good @adv* [is|are] @adv* being [shipped|sent|dispatched|delivered|replaced|prepared]",
    "free of charge|cost",
    "for free|nothing",
    "at no [extra|additional|further|added]? [cost|charge|expense]",
    "without [extra|additional|further|any]? [cost|costs|charge|charges]",
    "[on|at] [us|the house|our expense|our cost]  [.|,|¶|!|;]",
    "[at|on] our [expense|cost|account|tab]",
    "complimentary|gratis",
    "money back",
    "[a|the|your|full|partial|complete|any] [full|partial|complete|small|generous]? @gift",
    "you [@adv|will|can|could|may|shall|are|to|able|free|welcome|entitled]* [receive|get|keep|cancel|return|claim|exchange|expect a|expect your|expect full|expect to]",
    "you [can|could|may|shall] @adv* have",
    "you are @adv* [entitled|eligible|owed|guaranteed|covered]",
    "you [have|retain] the right",
  ],
};

/** What looks like a commitment and is none. */
export const EN_HARMLESS: readonly string[] = [
  "[you|they|it|that|this|which] will [find|see|notice|understand|appreciate|agree|know|recall|remember|be aware]",
  "[that|this|it|which|a ~|your ~] will [help|allow|enable|make it|be of help|be helpful|be appreciated|be of great help|give us|save]",
  "[any|your|a] ~ will be [appreciated|welcome|helpful]",
  "will be [much|greatly|very much|highly]? [appreciated|welcome]",
  "@we [will|shall] [be|remain]? @adv* [very]? [grateful|thankful|obliged|happy to hear|glad to hear|pleased to hear|waiting|looking forward|needing|expecting]",
  "@we will [need|require|want|expect|have to ask]",
  "@we [@adv|would|do|can|could|@may]* ask|offer [you|our]? [our|my|sincere|sincerest]? [apologies|thanks|apology]",
  "@we [are|am] @adv* sending [you]? [you]? [this|our|the|these|a [reminder|note|message|request|list]]",
  "@we [send|sent] [you]? [this|these|our] [order|request|message|note|reminder|list|enquiry|email|mail]",
  "@we [send|sent] [you]? [our|my|kind|best|warm]? [regards|greetings|wishes]",
  "offer our|my [sincere|sincerest]? apologies",
  "provide ~ [service|what they need]",
  "will you",
  "[have|had] been [paid|shipped|dispatched|delivered|accepted] for|by",
  "the [voucher|discount] [you|that you]",
];

export const EN_PROMISES: Families<PromiseFamily> = {
  keep_informed: [
    "@we @adv* [will|shall|can|are going to|am going to] @adv* [let you [know|have [news|word|an update|the new date|the date]]|keep you [@adv]? [posted|informed|updated|up to date|in the loop|in the picture]|inform you|update you|tell you|write to you|write again|write|get in touch|get back to you|come back to you|be in touch|stay in touch|contact you|notify you|email you|drop you a line|report back|confirm it to you|give you [an update|news|notice|word|a new date|the new date]|send you [a|an|another]? [@adv|short|further|new|quick]? [update|message|note|email|mail|news|word|confirmation of dispatch|notification|line|tracking number]|have [news|an update|more news|more to tell] for? you?]",
    "@we ~~9 and|or|then @adv* [let you know|keep you @adv? [posted|informed|updated|up to date]|inform you|update you|notify you|write to you|get back to you|come back to you|be in touch|contact you]",
    "you will @adv* [hear|get [a|an]? @adv? [message|note|email|mail|line|word|update|news|confirmation|notification]|receive [a|an|the|another|our]? @adv? [message|note|email|mail|line|update|news|confirmation|notification|tracking ~]|be [informed|notified|updated|told|the first to know]] ~?",
    "@we keep you @adv? [posted|informed|updated|up to date]",
    "as soon as @we [know|hear|have] ~5 , @we will [let you know|tell you|write|inform you]",
  ],
  confirm: [
    "@we @adv* [will|shall|can|are going to|hereby|would be happy to|are happy to]? @adv* confirm",
    "@we @adv* [accept|will accept] [your|the] [order|quotation|offer]",
    "you will @adv* receive [a|our|the] [confirmation|order confirmation]",
  ],
  pay: [
    "@we @adv* [will|shall|can|are going to]? @adv* [pay|settle|transfer|remit]",
    "[invoice|amount|balance|bill|difference|total|{money}] will be [paid|settled|transferred|remitted]",
    "payment will [be made|follow]",
  ],
  send_when_here: [
    "@we @adv* [will|shall|can|are going to|am going to]? @adv* [[pack|wrap|prepare] ~6 and]? @adv* [send|ship|dispatch|despatch|deliver|post|forward|get|pack|prepare|release] [yours|it|them|@good|that|you|the goods to you|everything]",
    "@we ~~9 and|then @adv* [will|shall]? @adv* [send|ship|dispatch|despatch|deliver|post|forward|get] [yours|it|them|@good|that|everything|you]",
    "@we [@adv|will|shall|can|are|am]* [sending|shipping|dispatching] [yours|it|them|@good]",
    "@good @adv* will @adv* [be [sent|shipped|dispatched|despatched|delivered|on its way|on their way|packed|posted|prepared]|ship|leave|leave us|go out|follow|be with you|reach you|arrive|come]",
    "it [is|will be] on its way",
    "@we @adv* will @adv* [have|get] [it|them|@good] [to you|out|on its way|on their way|off|packed|shipped|sent|ready]",
    "will @adv* [go out|be with you|reach you|follow|arrive later than [expected|planned|promised|we]|come later than [expected|planned|promised|we]|take longer ~]",
    "will be @adv* [delayed|late]",
  ],
  refund_on_request: [
    "cancel|cancelling|canceling|cancellation",
    "[have|get] ~4 cancelled|canceled",
    "[you|they] @adv* [can|may|could|are free to|are welcome to|are [very|most|more than]? welcome to|will be able to]? @adv* [cancel|return|have|get|receive|claim|request|ask for|choose|keep|be given] ~~9 [money back|money|refund|payment back|refunded|order|instead|back|reimbursement|it|cancelled|any time|cost|costs|charge]",
    "you @adv* [can|may|could|are free to|are welcome to|are [very|most|more than]? welcome to] @adv* cancel",
    "you will @adv* [get|receive|have|be refunded] ~5 [money back|money|refund|back|refunded|in full|full amount|payment|what you paid]",
    "you [receive|get] ~5 [money back|refund|payment back|back]",
    "@we [@adv|will|shall|can|are|happy|glad|to|going]* @adv* [cancel|refund|reimburse|return|pay back|give|give you|pay you back|transfer|credit] ~~9 [money|money back|you|payment|refund|amount|order|full|in full|it|price|paid|back|everything]",
    "@we ~~12 and|or|then @adv* [will|shall]? @adv* [cancel|refund|reimburse|return|give|give you|pay back|credit|transfer] ~5 [money|payment|refund|amount|full|it|price|paid|back|order|you]",
    "[amount|payment|money|order|price|purchase] @adv* will @adv* be [refunded|returned|reimbursed|credited|paid back|cancelled|transferred back]",
    "[a|the|your|full|complete] [full|complete|prompt]? refund",
    "money back",
    "[free of charge|at no cost|without any cost|at no charge]",
    "@we will @adv* [arrange|issue|process|make|send|see to|offer] [you]? [a|the|your] [full|prompt|complete]? refund",
    "@we will @adv* [cancel|refund|reimburse]",
  ],
  send_evidence: [
    "@we @adv* [will|shall|can|could|would be happy to|would be glad to|are happy to|are glad to|am happy to|are going to|am going to|also|gladly]* @adv* [send|share|attach|provide|forward|email|supply|submit|pass on|let you have|take|show you|offer] ~6 @pictures",
    "@we ~~9 and @adv* [send|share|attach|provide|forward|email|supply|submit] ~5 @pictures",
    "@we [are|am] @adv* [sending|attaching|sharing|enclosing] ~5 @pictures",
    "@pictures [will|shall|can] [follow|be sent|be provided|be shared|be supplied]",
    "@pictures ~ on request",
  ],
};
