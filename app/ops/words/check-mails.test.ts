import { describe, expect, it } from "vitest";
import { messagePurposes, type PurposeId } from "../drafts/messages/purposes.ts";
import { checkText } from "./check.ts";
import { segmentsFrom } from "./checker/texts-for-tests.ts";
import type { Language } from "./contract.ts";

/** Mails of every kind as friendly, competent people write them. */
const MAILS: readonly { purpose: PurposeId; language: Language; body: string }[] = [
  {
    purpose: "vendor_message.request_for_quotation",
    language: "en",
    body: "We found your details in our records and have been very pleased with what you delivered in the past. It would be great to work together again. Could you send over your latest price list, please? We need pricing that holds for the whole order.",
  },
  {
    purpose: "vendor_message.order_cover",
    language: "en",
    body: "Please accept this as our formal order. Kindly sign and return a copy of the order confirmation. All packages should be labelled with our order number {order}, and a packing list must accompany the goods. If you foresee any difficulty in meeting the date, tell us as early as you can so we can find another way.",
  },
  {
    purpose: "vendor_message.order_cover",
    language: "en",
    body: "Hello {contact}, here comes our order {order}. Nothing out of the ordinary this time. Could you give us a rough idea of when it will leave your warehouse? Our receiving hours are limited, so please announce the delivery in advance. Much appreciated!",
  },
  {
    purpose: "vendor_message.order_cover",
    language: "en",
    body: "As agreed over the phone, please find our order attached as plain text. I'd be grateful for a quick confirmation. Don't hesitate to get in touch with any queries. Looking forward to a smooth delivery!",
  },
  {
    purpose: "vendor_message.chase",
    language: "en",
    body: "Dear {contact}, I am following up on order {order}, which should have reached us by {expected_day}. To date, nothing has been delivered and we have had no word from you. Our shelves are running empty and our customers are asking. Please look into this as a matter of urgency and send us a firm delivery date.",
  },
  {
    purpose: "vendor_message.chase",
    language: "en",
    body: "Hi, sorry to bother you again. I haven't heard back about {order} and I'm starting to worry. Is there a hold-up at your end? Even a rough idea would be a big help. We don't want to disappoint our customers. If there's anything we can do to help move things along, just shout.",
  },
  {
    purpose: "vendor_message.chase",
    language: "en",
    body: "According to the tracking, the parcel has not moved for a while. Could you check with the carrier? Perhaps it got stuck in transit or was delivered to the wrong address. We have asked around in the warehouse without success.",
  },
  {
    purpose: "vendor_message.chase",
    language: "en",
    body: "We understand that delays happen and appreciate your efforts. However, we cannot plan without a reliable date. Please keep us posted. If the order has been held back for a reason on our side, such as an unpaid invoice, do tell us. We are counting on you.",
  },
  {
    purpose: "vendor_message.chase",
    language: "en",
    body: "Could you please update us on the status? Our last message remains unanswered. We would hate to run out of stock. Unless we hear from you, we have to assume that the goods are still to be shipped.",
  },
  {
    purpose: "vendor_message.expedite",
    language: "en",
    body: "We are selling faster than forecast, and at this rate we will run out before your delivery gets here. Is there any chance to bring it forward? If air freight is an option, please quote the extra cost first. We would not ask if it were not important.",
  },
  {
    purpose: "vendor_message.expedite",
    language: "en",
    body: "Hi {contact}, I know it's a big ask, but could you squeeze us in earlier? Even part of the order would take the pressure off. We'd be forever grateful. If it can't be done, no hard feelings, just let me know so I can plan around it.",
  },
  {
    purpose: "vendor_message.expedite",
    language: "en",
    body: "Would it be feasible to split the shipment so that the most urgent items leave first? We realise this means extra handling for you. Many thanks in advance for whatever you can manage.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "en",
    body: "While preparing the payment, our accounts team spotted that the unit price for {product} does not match the order. We may well have missed a price change, in which case please send us the announcement. Otherwise we would ask for a corrected invoice. There's no hurry from our side.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "en",
    body: "Hi {contact}, quick one: the price for {product} looks off to me. We never received a notice of an increase and nothing was mentioned when we ordered. Can you shed some light on this? I'm sure it's just a typo.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "en",
    body: "I can't find any agreement on the higher price in our correspondence. Could you tell me what it is based on? I don't mean to be difficult, I simply want our books to be right. Please hold the order until this is settled.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "en",
    body: "We do not recall agreeing to a surcharge. Does the quoted price include freight? And does a lower price apply for larger quantities? A brief breakdown would be appreciated.",
  },
  {
    purpose: "vendor_message.claim",
    language: "en",
    body: "Unfortunately the delivery was incomplete. We have checked the delivery note against the goods and counted again to be safe. Please let us know how you wish to proceed. We are happy to provide photos. We kept the damaged goods aside in case you want them back.",
  },
  {
    purpose: "vendor_message.claim",
    language: "en",
    body: "Hi {contact}, bad luck with the last shipment: the outer box was crushed and several pieces inside didn't survive. None of them can be sold. Could you send replacements with the next delivery or credit us? We'll gladly send pictures. Please tell the driver to handle with care next time.",
  },
  {
    purpose: "vendor_message.claim",
    language: "en",
    body: "We regret to inform you that part of the consignment arrived in poor condition. The carrier has been informed and the damage was noted on the delivery slip. We hold you responsible only for replacing the goods. We trust that you will look into the cause so that it does not happen again.",
  },
  {
    purpose: "vendor_message.amendment",
    language: "en",
    body: "Is it too late to change the quantity? Sales have picked up and we need more than we thought. If the additional goods can't be ready at the same time, please ship the rest separately. Sorry for the short notice and thank you for bearing with us.",
  },
  {
    purpose: "vendor_message.amendment",
    language: "en",
    body: "Due to weaker sales we would like to reduce the order. We don't need as many as planned. If cancellation charges apply, please let us know before you make the change.",
  },
  {
    purpose: "vendor_message.cancellation",
    language: "en",
    body: "With a heavy heart we have to cancel. We no longer have a use for the goods, and storage is tight. Please do not ship anything. We hope this doesn't cause you too much trouble and that we can make up for it with another order before long.",
  },
  {
    purpose: "vendor_message.cancellation",
    language: "en",
    body: "Please regard this message as notice of cancellation. Kindly stop production immediately and confirm that no invoice will be raised. If the goods have already left your premises, contact us before anything else happens.",
  },
  {
    purpose: "note.escalation",
    language: "en",
    body: "We sold more than we had. Please find out how this could happen. Was stock booked twice, or was a delivery never booked? I want to understand it before we do anything. No blame intended.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "en",
    body: "We owe you an apology. Your order hasn't left our warehouse yet because one of our suppliers let us down. We've chased them and expect the goods on {expected_day}. You don't need to do anything. The moment they land, we'll pack your parcel and send you the tracking details.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "en",
    body: "Waiting is never fun, we know. If you've changed your mind, simply reply with the word cancel and we'll refund you straight away, no hard feelings. Otherwise sit tight, it's on our list. Thanks for being so patient with a small shop like ours.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "en",
    body: "We are writing to let you know about a delay affecting your order. We understand how frustrating this is. Rest assured that we are doing everything we can. We will update you should anything change. If you prefer not to wait, you are entitled to a full refund.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "en",
    body: "Good news and bad news: your order is safe, but it will take a little longer than we said. We're really sorry about that. Need it sooner, or want your money back? Just hit reply.",
  },
  {
    purpose: "customer_notice.oversold",
    language: "en",
    body: "We're terribly sorry, but we sold more of {product} than we had. This was our mistake and we take full responsibility. You can either wait for the next delivery or get a full refund, whichever suits you best. We've since corrected our stock so it won't happen again.",
  },
  {
    purpose: "customer_notice.oversold",
    language: "en",
    body: "We don't have {product} any more and can't say for certain when it will be back. We can't ship your order as promised. If you'd like your money back, just say the word and we'll take care of it right away.",
  },
  {
    purpose: "vendor_message.request_for_quotation",
    language: "de",
    body: "Guten Tag, wir sind auf der Suche nach einem verlässlichen Lieferanten und sind dabei auf Ihr Sortiment gestoßen. Könnten Sie uns ein unverbindliches Angebot unterbreiten? Uns interessieren vor allem Stückpreis, Staffelpreise, Mindestabnahme und die übliche Lieferzeit. Falls einzelne Artikel nicht mehr hergestellt werden, freuen wir uns über Alternativvorschläge. Für Fragen stehen wir jederzeit gern zur Verfügung.",
  },
  {
    purpose: "vendor_message.request_for_quotation",
    language: "de",
    body: "Hallo {contact}, hoffe, Sie sind gut in die Woche gestartet. Wir stocken demnächst auf und bräuchten dafür Preise. Was kostet der Spaß ungefähr, und wie schnell ginge es? Versandkosten bitte extra ausweisen. Wenn Ihnen Angaben fehlen, rufen Sie einfach durch. Tausend Dank!",
  },
  {
    purpose: "vendor_message.request_for_quotation",
    language: "de",
    body: "Bitte betrachten Sie diese Anfrage als freibleibend. Wir bitten um ein schriftliches Angebot unter Angabe von Gültigkeit, Verpackungseinheiten, Lieferbedingungen und Zahlungsziel. Sollten Muster verfügbar sein, erwähnen Sie dies bitte in Ihrer Antwort. Bei zufriedenstellender Qualität können Sie mit Folgeaufträgen rechnen.",
  },
  {
    purpose: "vendor_message.request_for_quotation",
    language: "de",
    body: "Wir haben in der Vergangenheit nur gute Erfahrungen mit Ihnen gemacht und würden die Zusammenarbeit gern ausbauen. Schicken Sie uns doch bitte Ihre aktuelle Preisliste. Der Preis sollte für die gesamte Bestellung gelten.",
  },
  {
    purpose: "vendor_message.order_cover",
    language: "de",
    body: "Hallo {contact}, anbei unsere Bestellung. Diesmal nichts Außergewöhnliches. Wissen Sie schon, wann die Ware bei Ihnen rausgeht? Unsere Annahmezeiten sind begrenzt, kündigen Sie die Anlieferung daher bitte vorher an. Vielen Dank im Voraus!",
  },
  {
    purpose: "vendor_message.order_cover",
    language: "de",
    body: "Wie telefonisch besprochen, sende ich Ihnen hiermit unsere Bestellung. Über eine kurze Eingangsbestätigung würde ich mich freuen. Melden Sie sich gern, wenn etwas unklar ist. Auf eine reibungslose Abwicklung!",
  },
  {
    purpose: "vendor_message.chase",
    language: "de",
    body: "Sehr geehrte Damen und Herren, ich komme auf unsere Bestellung {order} zurück, die laut Ihrer Zusage am {expected_day} hätte eintreffen sollen. Bis heute ist weder die Ware noch eine Nachricht von Ihnen bei uns eingegangen. Unsere Regale leeren sich zusehends, und die Kundschaft fragt nach. Bitte gehen Sie der Sache mit Nachdruck nach und nennen Sie uns einen verbindlichen Termin.",
  },
  {
    purpose: "vendor_message.chase",
    language: "de",
    body: "Hallo, tut mir leid, dass ich schon wieder störe. Zu {order} habe ich noch nichts gehört und mache mir langsam Sorgen. Hakt es bei Ihnen irgendwo? Schon eine grobe Einschätzung würde uns weiterhelfen. Wir möchten unsere Kunden nicht enttäuschen. Wenn wir von hier aus etwas tun können, sagen Sie es ruhig.",
  },
  {
    purpose: "vendor_message.chase",
    language: "de",
    body: "Laut Sendungsverfolgung bewegt sich das Paket seit einiger Zeit nicht mehr. Könnten Sie beim Spediteur nachhaken? Vielleicht ist die Sendung unterwegs hängen geblieben oder an eine falsche Anschrift gegangen. Bei uns im Lager haben wir vergeblich gesucht.",
  },
  {
    purpose: "vendor_message.chase",
    language: "de",
    body: "Wir wissen, dass Verzögerungen manchmal unvermeidlich sind. Ohne verlässlichen Termin können wir allerdings nicht planen. Halten Sie uns bitte auf dem Laufenden. Sollte der Auftrag aus einem Grund zurückgehalten werden, der bei uns liegt, sprechen Sie uns bitte an. Wir verlassen uns auf Sie.",
  },
  {
    purpose: "vendor_message.chase",
    language: "de",
    body: "Unsere letzte Nachricht blieb leider unbeantwortet. Damit wir nicht in Lieferschwierigkeiten geraten, brauchen wir dringend eine Auskunft. Sofern wir nichts von Ihnen hören, gehen wir davon aus, dass die Ware noch nicht versandt wurde.",
  },
  {
    purpose: "vendor_message.expedite",
    language: "de",
    body: "Die Artikel verkaufen sich schneller als erwartet, und wir befürchten, dass unser Bestand nicht bis zu Ihrer Lieferung reicht. Sehen Sie eine Chance, den Termin vorzuziehen? Falls Luftfracht in Frage kommt, nennen Sie uns bitte zuerst die Mehrkosten. Wir würden nicht fragen, wenn es nicht wichtig wäre.",
  },
  {
    purpose: "vendor_message.expedite",
    language: "de",
    body: "Hallo {contact}, ich weiß, das ist viel verlangt, aber könnten Sie uns irgendwie dazwischenschieben? Selbst ein Teil der Ware würde uns schon entlasten. Wir wären Ihnen ewig dankbar. Wenn es nicht klappt, ist das kein Beinbruch, sagen Sie mir nur rechtzeitig Bescheid.",
  },
  {
    purpose: "vendor_message.expedite",
    language: "de",
    body: "Ließe sich die Sendung teilen, sodass die dringendsten Artikel vorab auf den Weg gehen? Uns ist klar, dass das für Sie zusätzlichen Aufwand bedeutet. Schon jetzt herzlichen Dank für alles, was Sie möglich machen können.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "de",
    body: "Beim Vorbereiten der Zahlung ist unserer Buchhaltung aufgefallen, dass der Stückpreis für {product} nicht mit der Bestellung übereinstimmt. Möglicherweise ist uns eine Preisänderung entgangen; in diesem Fall lassen Sie uns bitte die Ankündigung zukommen. Andernfalls bitten wir um eine korrigierte Rechnung. Es eilt nicht.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "de",
    body: "Hallo {contact}, nur kurz: Der Preis für {product} kommt mir komisch vor. Von einer Erhöhung wissen wir nichts, und bei der Bestellung war davon keine Rede. Können Sie Licht ins Dunkel bringen? Bestimmt ist es nur ein Tippfehler.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "de",
    body: "Ich finde in unserem Schriftverkehr keine Vereinbarung über den höheren Preis. Worauf stützt er sich? Ich will keinesfalls kleinlich sein, es soll nur alles seine Richtigkeit haben. Bitte halten Sie den Auftrag an, bis das geklärt ist.",
  },
  {
    purpose: "vendor_message.price_question",
    language: "de",
    body: "An einen Zuschlag können wir uns nicht erinnern. Ist die Fracht im Preis enthalten? Und gilt bei größerer Abnahme ein günstigerer Preis? Eine kurze Aufschlüsselung wäre hilfreich.",
  },
  {
    purpose: "vendor_message.claim",
    language: "de",
    body: "Leider war die Lieferung nicht vollständig. Wir haben den Lieferschein mit der Ware verglichen und sicherheitshalber ein weiteres Mal gezählt. Bitte teilen Sie uns mit, wie Sie vorgehen möchten. Auf Wunsch schicken wir Ihnen gern Fotos. Die beschädigte Ware haben wir beiseitegelegt, falls Sie sie zurückhaben möchten.",
  },
  {
    purpose: "vendor_message.claim",
    language: "de",
    body: "Zu unserem Bedauern müssen wir Ihnen mitteilen, dass ein Teil der Sendung in schlechtem Zustand angekommen ist. Der Frachtführer ist informiert, der Schaden wurde auf dem Lieferschein vermerkt. Wir bitten Sie, der Ursache nachzugehen, damit sich das nicht wiederholt.",
  },
  {
    purpose: "vendor_message.amendment",
    language: "de",
    body: "Ist es noch möglich, die Menge zu ändern? Der Verkauf hat angezogen, und wir brauchen mehr als gedacht. Sollte die zusätzliche Ware nicht zeitgleich fertig werden, liefern Sie den Rest bitte nach. Entschuldigen Sie die Kurzfristigkeit und danke für Ihr Verständnis.",
  },
  {
    purpose: "vendor_message.amendment",
    language: "de",
    body: "Wir müssen einen Fehler unsererseits berichtigen: Die Menge in unserer Bestellung stimmt nicht. Ansonsten ändert sich nichts. Bitte betrachten Sie die bisherige Fassung als hinfällig.",
  },
  {
    purpose: "vendor_message.amendment",
    language: "de",
    body: "Da der Absatz hinter den Erwartungen zurückbleibt, möchten wir die Bestellung verringern. So viel wie geplant benötigen wir nicht. Fallen dafür Gebühren an, sagen Sie uns das bitte vorab.",
  },
  {
    purpose: "vendor_message.cancellation",
    language: "de",
    body: "Schweren Herzens müssen wir den Auftrag stornieren. Wir haben für die Ware keine Verwendung mehr, und der Platz im Lager ist knapp. Bitte versenden Sie nichts mehr. Wir hoffen, dass Ihnen dadurch nicht allzu viele Umstände entstehen, und kommen bei nächster Gelegenheit gern wieder auf Sie zu.",
  },
  {
    purpose: "vendor_message.cancellation",
    language: "de",
    body: "Bitte betrachten Sie dieses Schreiben als Widerruf unserer Bestellung. Stellen Sie die Fertigung umgehend ein und bestätigen Sie uns, dass keine Rechnung gestellt wird. Hat die Ware Ihr Haus bereits verlassen, nehmen Sie bitte zuerst Kontakt mit uns auf.",
  },
  {
    purpose: "vendor_message.cancellation",
    language: "de",
    body: "Den Rest brauchen wir nicht mehr. Könnten Sie ihn aus dem Auftrag herausnehmen und uns eine aktualisierte Bestätigung schicken? Mit Ihrer Leistung hat das nichts zu tun, wir waren immer sehr zufrieden.",
  },
  {
    purpose: "note.escalation",
    language: "de",
    body: "Kurzer Hinweis: {product} geht zur Neige, und der Zahl im System traue ich nicht. Könnte jemand zum Regal gehen und nachzählen? Schaut bitte auch bei den Retouren. Vielleicht steht irgendwo noch ein Karton, den niemand eingebucht hat. Gebt mir kurz Bescheid, wenn ihr fertig seid.",
  },
  {
    purpose: "note.escalation",
    language: "de",
    body: "Ich brauche von Ihnen eine Entscheidung. Entweder bestellen wir jetzt nach oder wir nehmen in Kauf, eine Weile nicht lieferfähig zu sein. Beides hat seinen Preis. Ich tendiere zum Bestellen, aber die Entscheidung liegt bei Ihnen. Sehen Sie sich die Belege an und sagen Sie mir Ihre Meinung.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "de",
    body: "Wir müssen uns bei Ihnen entschuldigen. Ihre Bestellung hat unser Lager noch nicht verlassen, weil uns ein Lieferant im Stich gelassen hat. Wir haben nachgehakt und rechnen am {expected_day} mit der Ware. Sie brauchen nichts weiter zu tun. Sobald sie da ist, packen wir Ihr Paket und schicken Ihnen die Sendungsnummer.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "de",
    body: "Warten macht keinen Spaß, das wissen wir. Falls Sie es sich anders überlegt haben, genügt ein kurzes Wort, und wir überweisen Ihnen den Betrag umgehend zurück. Danke, dass Sie mit einem kleinen Laden wie unserem so nachsichtig sind.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "de",
    body: "Wir möchten Sie über eine Verzögerung bei Ihrer Bestellung informieren. Uns ist bewusst, wie ärgerlich das ist. Seien Sie versichert, dass wir alles daransetzen, die Lieferung zu beschleunigen. Sollte sich etwas ändern, melden wir uns bei Ihnen. Möchten Sie nicht länger warten, erstatten wir Ihnen selbstverständlich den vollen Kaufpreis.",
  },
  {
    purpose: "customer_notice.delayed",
    language: "de",
    body: "Es gibt eine gute und eine schlechte Nachricht: Ihre Bestellung ist sicher reserviert, sie braucht aber etwas länger als angekündigt. Das tut uns wirklich leid. Dauert es Ihnen zu lange, antworten Sie einfach auf diese Mail.",
  },
  {
    purpose: "customer_notice.oversold",
    language: "de",
    body: "Es tut uns furchtbar leid, aber von {product} haben wir mehr verkauft, als auf Lager war. Das war unser Versehen, dafür stehen wir gerade. Sie können auf die nächste Lieferung warten oder Ihr Geld zurückerhalten, ganz wie es Ihnen lieber ist. Unseren Bestand haben wir inzwischen berichtigt, damit so etwas nicht wieder vorkommt.",
  },
  {
    purpose: "customer_notice.oversold",
    language: "de",
    body: "Als Ihre Bestellung bei uns einging, war das letzte Exemplar leider schon weg. Unser System hat das nicht rechtzeitig bemerkt. Bitte teilen Sie uns mit, ob Sie warten möchten oder ob wir Ihnen das Geld zurücküberweisen sollen. Wir hoffen, dass Sie uns trotzdem gewogen bleiben.",
  },
  {
    purpose: "customer_notice.oversold",
    language: "de",
    body: "Wir haben {product} nicht mehr auf Lager und können nicht sicher sagen, wann wieder Nachschub kommt. Ihre Bestellung können wir daher nicht wie versprochen ausführen. Möchten Sie Ihr Geld zurück, schreiben Sie uns kurz, wir kümmern uns sofort darum.",
  },
];

describe("checkText on mails as people write them", () => {
  it.each(MAILS)("lets pass $purpose in $language: $body", ({ purpose, language, body }) => {
    const { catalogue } = messagePurposes[purpose];
    const segments = segmentsFrom(body);
    const filled = segments.flatMap((segment) => ("slot" in segment ? [segment.slot] : []));
    const subject = [{ words: language === "en" ? "Your order" : "Ihre Bestellung" }];
    expect(checkText({ text: { subject, body: segments }, catalogue, filled, language })).toEqual([]);
  });

  it("has mails of every kind in both languages", () => {
    const kinds = new Set(MAILS.map(({ purpose, language }) => `${purpose} ${language}`));
    expect(kinds.size).toBe(Object.keys(messagePurposes).length * 2);
  });
});
