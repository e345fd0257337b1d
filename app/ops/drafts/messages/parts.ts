/** How messages begin and end, by whom they are written to: the same for all purposes. */
import type { Language, Tone } from "../../words/contract.ts";
import { given } from "./icu.ts";
import type { Audience } from "./purpose.ts";

type Phrases = Readonly<Record<Audience, Readonly<Record<Language, Readonly<Record<Tone, string>>>>>>;

/** A greeting ends with a comma; in German what follows it goes on in lower case. */
export const GREETINGS: Phrases = {
  supplier: {
    en: {
      plain: `Dear ${given("contact", "{contact} and ")}team at {supplier},`,
      warm: `Hello ${given("contact", "{contact} and ")}everyone at {supplier},`,
    },
    de: {
      plain: `${given("contact", "Guten Tag {contact}, sehr", "Sehr")} geehrtes Team von {supplier},`,
      warm: `${given("contact", "Hallo {contact}, liebes", "Liebes")} Team von {supplier},`,
    },
  },
  colleague: {
    en: {
      plain: `Hello${given("recipient", " {recipient}")},`,
      warm: `Hi${given("recipient", " {recipient}")},`,
    },
    de: {
      plain: `Guten Tag${given("recipient", " {recipient}")},`,
      warm: `Hallo${given("recipient", " {recipient}")},`,
    },
  },
  customer: {
    en: {
      plain: given("customer", "Dear {customer},", "Hello,"),
      warm: `Hello${given("customer", " {customer}")},`,
    },
    de: {
      plain: `Guten Tag${given("customer", " {customer}")},`,
      warm: `Hallo${given("customer", " {customer}")},`,
    },
  },
};

export const SIGN_OFFS: Phrases = {
  supplier: {
    en: { plain: "Kind regards\n{shop}", warm: "Thank you and best wishes\n{shop}" },
    de: { plain: "Mit freundlichen Grüßen\n{shop}", warm: "Vielen Dank und herzliche Grüße\n{shop}" },
  },
  colleague: {
    en: {
      plain: `Thank you${given("shop", "\n{shop}")}`,
      warm: `Many thanks and best wishes${given("shop", "\n{shop}")}`,
    },
    de: {
      plain: `Vielen Dank${given("shop", "\n{shop}")}`,
      warm: `Herzlichen Dank und viele Grüße${given("shop", "\n{shop}")}`,
    },
  },
  customer: {
    en: { plain: "Kind regards\n{shop}", warm: "Thank you for your patience, and best wishes\n{shop}" },
    de: {
      plain: "Mit freundlichen Grüßen\n{shop}",
      warm: "Danke für Ihre Geduld und herzliche Grüße\n{shop}",
    },
  },
};
