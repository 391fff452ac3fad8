import { gulpease } from './gulpease';
import { readingEase } from './reading-ease';
import { arabicYear, germanYear, yearsOfSchool } from './reading-years';

/** What a language adds to the copy rules: words that are never said to a child, and words for a person to turn to. */
export type LocaleRules = {
  /** The same kinds of words as in the English test: labels, blame, fright, and promises that a chat is safe. */
  banned: RegExp;
  /** A grown-up, somebody the child trusts, or the helpline. */
  someone: RegExp;
  direction?: 'rtl';
  /** The least reading ease of a card, where the language has a formula. */
  ease?: { of(text: string): number; young: number; teen: number };
  /** The most years of school that a card may ask for, where the language has a formula that tells them. */
  years?: { of(text: string): number; young: number; teen: number };
};

/** One row for each file in `locales` beside English. Add a language: add its file and its row. */
export const LOCALE_RULES: Record<string, LocaleRules> = {
  ar: {
    banned:
      /مفترس|متحرش|منحرف|ضحية|غبي|أحمق|كان عليك أن|كان يجب عليك|لماذا فعلت|غير قانوني|محادثة آمنة|المحادثة آمنة|أنت بأمان|لا تقلق|شرطة/,
    someone: /بالغ|كبير|راشد|تثق|Childline/,
    direction: 'rtl',
    // Letters in a word are all that this formula counts, and a card has some fifty words: one long word moves it by much.
    years: { of: arabicYear, young: 6, teen: 6 },
  },
  cy: {
    banned:
      /ysglyfaeth|groom|gwyrdroëdig|dioddefwr|\btwp\b|gwirion|dylet ti fod wedi|pam wnest ti|anghyfreithlon|pedoff|sgwrs ddiogel|sgwrs yn ddiogel|rwyt ti'n ddiogel|paid â phoeni|heddlu/i,
    someone: /oedolyn|rwyt ti'n ei drystio|Childline/i,
  },
  de: {
    banned:
      /raubtier|\btäter|groom|pervers|\bopfer\b|\bdumm|blöd|ungezogen|du hättest|warum hast du|illegal|pädo|sicherer chat|chat ist sicher|du bist sicher|keine sorge|\bpolizei\b|\bgerede\b|\bmuster\b/i,
    someone: /erwachsene|vertrau|Childline/i,
    years: { of: germanYear, young: 4, teen: 6 },
  },
  es: {
    banned:
      /predador|groom|pervertid|víctima|estúpid|\btont[oa]|travies|deberías haber|debiste|por qué (lo hiciste|contestaste)|ilegal|pedófil|chat seguro|chat es seguro|estás a salvo|no te preocupes|policía|\bpreguntar es\b|\bpatr(ón|ones)\b/i,
    someone: /adulto|(alguien|persona) de confianza|Childline/i,
    ease: { of: (text) => readingEase(text, 'es'), young: 90, teen: 75 },
  },
  fr: {
    banned:
      /prédateur|groom|pervers|victime|stupide|idiot|vilain|tu aurais dû|pourquoi (tu as|as-tu)|illégal|pédo|chat sûr|chat est sûr|en sécurité|rien à craindre|ne t'inquiète pas|\bpolice\b|\bchats?\b|schéma/i,
    someone: /adulte|(quelqu'un|personne) de confiance|Childline/i,
    // The end of a word is not spoken and not counted here, so the numbers are higher than in other languages.
    ease: { of: (text) => readingEase(text, 'fr'), young: 100, teen: 95 },
  },
  it: {
    banned:
      /predator|adescat|groom|pervertit|vittim|stupid|scem[oa]|sciocc|monell|\bcattiv[oa]\b|avresti dovuto|dovevi|perché (lo hai fatto|l'hai fatto|hai risposto)|illegal|pedofil|chat sicura|chat è sicura|sei al sicuro|non (ti preoccupare|preoccuparti)|polizia/i,
    someone: /adult|di cui ti fidi|Childline/i,
    // 80 goes with five years of school and 60 with eight: the straight line through both gives 86 for four and 73 for six.
    ease: { of: gulpease, young: 86, teen: 73 },
  },
  pl: {
    banned:
      /drapieżnik|groom|zboczen|\bofiar|głupi|niegrzeczn|trzeba było|dlaczego (to zrobił|odpis)|nielegaln|pedofil|bezpieczny cza[ct]|cza[ct] jest bezpieczny|jesteś bezpieczn|nie martw się|policj|\bopiekun/i,
    someone: /doros|ufasz|zaufa|Childline/i,
    // Pisarek counts every word of four syllables as hard, and Polish has many: "easy" is up to seven on his scale.
    years: { of: yearsOfSchool, young: 6, teen: 7 },
  },
  pt: {
    banned:
      /predador|aliciador|groom|pervertid|vítima|estúpid|\bbob[oa]\b|\bburr[oa]\b|você devia ter|por que você (fez|respondeu)|ilegal|pedófil|chat seguro|chat é seguro|você está (segur|a salvo)|não se preocupe|polícia|\bpadr(ão|ões)\b/i,
    someone: /adulto|(alguém|pessoa) de confiança|Childline/i,
    ease: { of: (text) => readingEase(text, 'pt'), young: 75, teen: 70 },
  },
};
