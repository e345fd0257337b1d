import { nounForms } from "./inflect-en.ts";

/** Things of trade that are no product, no place and no person. */
export const EN_NOUNS: readonly string[] = nounForms(`
  ability absence acceptance access accident accordance acknowledgement acknowledgment action activity addition
  address adjustment advance advantage advice= agent agreement aim aisle alert allocation allowance alternative
  amendment amount analysis announcement answer apology appearance application appointment appreciation= approach
  approval arrangement arrival article aspect assembly assessment assistance= assortment assumption assurance
  attachment attempt attention= attitude audit authorisation authorization availability= backlog backorder balance
  barrier basis batch bay behaviour= behalf= benefit bin bit body bottleneck box brand breakage breakdown broker
  budget bulk= bundle business button buyer buying= call caller campaign cancellation capacity care= cargo carrier
  carton case cash= catalogue category cause certainty chain chance change channel charge check checklist checkout
  choice circumstance claim clarification clarity= class clause clearance client closing colleague collection
  column comment commitment communication company comparison compensation= competitor complaint completion=
  component compromise concern condition conclusion conduct= confidence= confirmation conflict confusion=
  connection consequence consideration consignment consistency= constraint consumer contact container content
  contents= context contract contribution control convenience= conversation cooperation= coordination= copy
  correction correspondence= cost counter count counting= counterpart courier course courtesy cover coverage= crack
  credit criticism customer customs= cut cycle damage data= date dates deadline deal dealing debit decision
  decrease deduction defect deficit delay delivery demand department departure dependency deposit depot description
  desk despatch destination detail development deviation diary difference difficulty diligence= direction
  disadvantage disappointment discount discrepancy discretion= discussion dispatch display disposal= dispute
  disruption distance distribution distributor division dock document documentation= door doubt downside draft
  drawback driver drop duration duty ease= edge effect effort element emergency emphasis= employee encouragement=
  end endeavour enquiry enthusiasm= entry envelope environment equipment= error escalation essence= estimate
  evaluation event evidence= examination example exception excess exchange excuse execution= exercise expectation
  expediting= expense experience explanation expression extension extent extra eye face facility fact factor
  factory failure fairness= faith= fault favour favor feature fee feedback= feeling figure file fill finance=
  finding finish fit fix flexibility= floor flow focus= folder force= forecast foresight= form format forwarder
  foundation framework freight= friend friendliness= front fulfilment= fulfillment= function future= gap gesture
  glance goal good goods= goodwill= grade gratitude= greeting ground group growth= guarantee guidance= guideline
  hand handling= handover harm= haste= haulier head heading headroom= help= hesitation= hint history= hold honesty=
  honour hope hub human hurry= idea illustration image impact importance= impression improvement incident
  inconvenience increase indication individual industry influence info= information= initiative input inquiry
  insight inspection instance instruction insurance= integrity= intention interest interruption intervention
  introduction inventory investigation invitation invoice invoicing= involvement= issue item job journey judgement
  kind kindness= knowledge= label labelling= lack= language lapse launch layout lead leaflet leeway= legwork=
  length letter level liability life= lift light= limit limitation line list listing load loading= location
  logistics= look loss lot loyalty= luck= mail mailbox mailing main= maintenance= majority= making= management=
  manager manner manufacture= manufacturer margin mark market marketing= material matter means= measure measurement
  mechanism meeting member memo memory mention merchandise= message method middle= mind minimum maximum minor=
  misunderstanding misprint mistake mode model moment momentum= mood morale= motion= move movement nature=
  necessity need negotiation network news= note notice= notification number object objection objective obligation
  observation obstacle occasion offer offering office omission opening operation operator opinion opportunity
  option order ordering= organisation organization origin original outcome outline outlook= output oversight
  overview owner ownership= pack package packaging= packing= page pain= pallet panel paper paperwork= paragraph
  parcel pardon= part participation= partner partnership party passage past= patience= pattern payment peak people=
  perception= performance= period permission= person personnel= perspective phase phone photo photograph phrase
  picking= pickup picture piece pile place plan planning= plant play= pleasure point policy position possession=
  possibility post= postage= practice precaution preference premise preparation presence= presentation pressure
  price pricelist pricing= principle print priority privacy= problem procedure process processing= procurement=
  producer product production profile profit programme progress= project promise proof proportion= proposal
  proposition prospect protection= provision= pull= purchase purchaser purchasing= purpose push= quality quantity
  query question queue quotation quote rack range rate ratio reaction readiness= reality reason reassurance=
  rebooking= receipt receiver reception= recipient recommendation record recount recovery= reduction reference
  refund refusal regard regards= regret relation relationship release reliability= relief= remainder remains=
  remark remedy reminder removal rental= repair repeat replacement replenishment reply report representation=
  representative reputation= request requirement resale= reservation resolution resource respect response
  responsibility rest= restock restocking= restriction result retailer return revenue= review revision rework=
  right rise risk role room root= round= route routine row rule run rush= safety= sake= sale sales= sample
  satisfaction= saving scan schedule scheme scope= scratch seal search section sector security= segment selection
  seller selling= sense= sender sentence separation= sequence series= service session set settlement setup shape
  share sheet shelf shelves= shelving= shift shipment shipper shipping= shop shopper shopfloor short= shortage
  shortfall shot show side sight= sign signal signature significance= simplicity= sincerity= site situation size
  skill slack= slip slippage= slot solution sort source space spare specialist specification spec speed= spell
  split spot spread staff= stage stake stakeholder standard standing= standpoint start starting= state statement
  station status= step stock stocking= stocklist stocktake stockout stop stoppage storage= store storeroom
  stockroom strain= strategy stream strength stress= stretch structure style subject submission substance=
  substitute substitution success= suggestion suitability= sum summary supervisor supplier supply support=
  surcharge surface surplus surprise switch sympathy= system table tag take= talk target tariff task tax team
  technique term terms= test text thank thanks= theme thing thinking= thought threshold ticket tie time timeframe
  timeline timescale timetable timing tip title tone= tool top= topic total touch= trace track tracking= trade
  trader trading= traffic= training= trail transaction transfer transit= transition transparency= transport=
  transporter transportation= trend trial trick= trip trolley trouble truck trust= truth= try turn turnaround=
  turnover= type understanding= undertaking unit unloading= update upside upturn= urgency= usage= use user utility=
  validity= value van variant variation variety vehicle vendor verification= version view viewpoint vision= visit
  visibility= voice= volume wait waiting= wake= warehouse warning warranty waste= watch= way weakness wear= weight
  welcome= wholesaler win= wish wonder= word wording work workaround worker workflow workload workplace workshop
  world= worry worth= wrapping= writing= yard yardstick copywriting= writer
`);
