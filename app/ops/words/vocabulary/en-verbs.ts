import { verbForms } from "./inflect-en.ts";
import { listed } from "./vocabulary.ts";

const REGULAR = `
  accelerate accept accommodate accompany accomplish achieve acknowledge act adapt add address adhere adjust
  advance advise affect agree aim align allocate allow alter amend announce answer anticipate apologise apologize
  appear apply appoint appreciate approach approve arrange arrive ask assemble assess assign assist assume assure
  attach attempt attend avoid await base behave believe belong benefit block book borrow bother bounce brief
  calculate call cancel cancel+ care carry categorise cause cease change charge check cite claim clarify clear
  close collect combine comment commit+ communicate compare compensate compete complain complete complicate comply
  comprise concern conclude condition conduct confirm confuse connect consider consist consolidate consult contact
  contain continue contribute control+ convince cooperate coordinate cope copy correct correspond count cover
  create credit cross damage debit declare decide decline decrease deduct defer+ delay deliver demand deny depart
  depend describe deserve desire despatch detail detect determine develop devote differ diminish direct disagree
  disappoint discard disclose discover discuss dispatch display dispose dispute disregard disrupt distribute
  disturb divide document doubt draft drop+ earn ease elaborate email emphasise emphasize employ empty enable
  enclose encounter encourage end endeavour engage enhance enjoy enquire ensure enter entitle escalate establish
  estimate evaluate examine exceed exchange exclude excuse execute exist expand expect expedite experience expire
  explain explore export express extend face facilitate factor fail favour favor file fill finalise finalize finish
  fix flag+ focus follow force forecast foresee form forward free fulfil+ fulfill function furnish gain gather
  generate grant greet guarantee guess guide hand handle happen hasten head help hesitate highlight honour honor
  hope hurry identify ignore imagine impact implement imply import impress improve include inconvenience
  incorporate increase incur+ indicate influence inform initiate inquire insist inspect install instruct insure
  intend interest interrupt introduce invest investigate invite invoice involve issue itemise join judge justify
  label+ label lack land last launch liaise lift like limit list live load locate lodge log+ look lower maintain
  manage mark market match matter measure mention merge minimise minimize mislabel+ miss misplace modify monitor
  move need neglect negotiate note notice notify nudge number object observe obtain occur offer omit+ open operate
  order organise organize outline overlook overstate owe own pack pass pause perform permit+ phone photograph pick
  place plan+ please plead pledge point position postpone practise prefer+ prepare present preserve press presume
  pretend prevent price print prioritise prioritize proceed process procure produce program+ progress prolong
  promise promote prompt propose protect prove provide publish pull purchase pursue push qualify quantify query
  question queue quote raise range rate reach react realise realize reappear rearrange reassign reassure recall
  receive recheck recognise recognize recommend reconcile reconfirm reconsider record recount recover rectify
  reduce refer+ refill reflect refrain refresh refund refuse regard register regret+ regulate reimburse reinstate
  reissue reject relate release rely remain remark remedy remember remind remit+ remove renew reopen reorder repack
  repair repeat replace replenish reply report represent request require reschedule reserve resolve respect respond
  rest restart restate restock restore restrict result resume retain retrieve return reveal reverse review revise
  reward route rush satisfy save scan+ schedule scrap+ seal search secure seem select separate serve service settle
  shape share shift ship+ shorten sign signal simplify skip+ slip+ slow solve sort source specify stabilise stack
  start state stay step+ stock stop+ store strain strengthen stress stretch struggle submit+ substitute succeed
  suffer suffice suggest suit sum+ supply support suppose surprise suspect suspend sustain switch talk tally target
  tend test thank threaten tidy tie touch trace track trade transfer+ transmit+ transport treat trigger trouble
  trust try turn type undergo unload unpack update upgrade urge use utilise utilize validate value vary verify view
  visit void voice wait waive walk want warn warrant waste watch weigh welcome wish wonder work worry worsen wrap+
`;

const IRREGULAR = `
  am is are was were be been being have has had having do does did done doing can could may might must shall should
  will would ought arise arises arose arisen arising awake become becomes became becoming begin begins began begun
  beginning bear bears bore borne bearing break breaks broke broken breaking bring brings brought bringing build
  builds built building buy buys bought buying catch catches caught catching choose chooses chose chosen choosing
  come comes came coming cost costs costing cut cuts cutting deal deals dealt dealing feel feels felt feeling find
  finds found finding foresaw foreseen forget forgets forgot forgotten forgetting get gets got gotten getting give
  gives gave given giving go goes went gone going grow grows grew grown growing hear hears heard hearing held hold
  holds holding hurt hurts keep keeps kept keeping know knows knew known knowing lay lays laid laying lead leads
  led leading leave leaves left leaving let lets letting lend lie lies lying lose loses lost losing make makes made
  making mean means meant meaning meet meets met meeting mistake mistaken mistook overcome oversaw oversee oversees
  oversell oversells oversold overselling pay pays paid paying put puts putting read reads reading resell resells
  resold reselling rebuild resend resends resent resending rethink rewrite rewritten rise rises risen rising run
  runs ran running say says said saying see sees saw seen seeing seek seeks sought seeking sell sells sold selling
  send sends sent sending set sets setting show shows showed shown showing shrink shut sit sits sitting speak
  speaks spoke spoken speaking spend spends spent spending split splits splitting spread stand stands stood
  standing stick sticks stuck strike struck take takes took taken taking tell tells told telling think thinks
  thought thinking understand understands understood understanding undertake undertakes undertook undertaken undo
  upset withdraw withdraws withdrew withdrawn withdrawing withhold withheld write writes wrote written writing redo
  redone outsold overpaid overpay prepaid prepay repay repaid misread misunderstood misunderstand
`;

/** Every form of the verbs that a business letter needs. */
export const EN_VERBS: readonly string[] = [...verbForms(REGULAR), ...listed(IRREGULAR)];
