import type { AgeBand, Sensitivity } from '../conversation/levels';
import type { Category } from '../engine/rule';
import { type Contact, contact, contacts, NOBODY } from './contact';
import { country } from './country';
import { extraWords } from './extra-words';
import { hosts, kinds, oneOf, type Shape, text, wholeNumber, yesNo } from './shapes';

export type Pause = 'off' | 'strong-only' | 'on';
export type ParentsSee = 'nothing' | 'count' | 'suggest';

/** Who may decide: a family on this device, a school or firm by policy, or either. */
export type By = 'family' | 'policy' | 'either';

/** One setting. `title` and `says` are what an administrator reads; pages have words of their own. */
export type Entry<Value> = { shape: Shape<Value>; fallback: Value; by: By; title: string; says: string };

/** Longest time that signs are kept, in days. */
export const LONGEST_RETENTION = 90;

/**
 * Every value that anybody can choose: THE list. Types, defaults, the options page, the policy schema, the linter and
 * all exports are read from here. There is no setting that hides Tawny, sends anything, or adds an address that
 * something is reported to, and `tests/settings/never-covert.test.ts` keeps it so.
 */
export const SETTINGS = {
  enabled: entry({
    shape: yesNo,
    fallback: true,
    by: 'either',
    title: 'Warnings on or off',
    says: 'Turns all warnings on or off. The owl stays visible either way and shows the child that it is asleep.',
  }),
  ageBand: entry<AgeBand>({
    shape: oneOf(['8-11', '12-16']),
    fallback: '12-16',
    by: 'either',
    title: 'Age group',
    says: 'Words and thresholds for "8-11" (shorter words, warned a little earlier) or "12-16".',
  }),
  sensitivity: entry<Sensitivity>({
    shape: oneOf(['low', 'medium', 'high']),
    fallback: 'medium',
    by: 'either',
    title: 'How soon Tawny speaks up',
    says: '"low", "medium" or "high". Higher means earlier warnings and more of them that prove to be nothing.',
  }),
  categoriesOff: entry<Category[]>({
    shape: kinds,
    fallback: [],
    by: 'either',
    title: 'Kinds of signs without a card',
    says: 'These kinds raise no card by themselves. The kinds threat, image-request, sexual-talk, meet-offline, boundary-test and control-harm cannot be switched off.',
  }),
  sitesOnly: entry<string[]>({
    shape: hosts,
    fallback: [],
    by: 'either',
    title: 'Only on these sites',
    says: 'Host names such as "discord.com". Where the list is empty, Tawny is awake on all sites that it knows.',
  }),
  sitesOff: entry<string[]>({
    shape: hosts,
    fallback: [],
    by: 'either',
    title: 'Asleep on these sites',
    says: 'Host names on which Tawny stays asleep. The child sees that it does.',
  }),
  pauseBeforeSend: entry<Pause>({
    shape: oneOf(['off', 'strong-only', 'on']),
    fallback: 'on',
    by: 'either',
    title: 'Pause before sending',
    says: '"on", "strong-only" or "off": a short pause when an answer would give away something that was just asked for. It can always be sent anyway.',
  }),
  quiet: entry({
    shape: yesNo,
    fallback: false,
    by: 'family',
    title: 'Quiet mode',
    says: 'Only the owl in the toolbar tells; no card in the page. The choice of the child.',
  }),
  country: entry({
    shape: country,
    fallback: '',
    by: 'either',
    title: 'Country for helplines',
    says: 'Two capital letters, for example "GB"; "XX" for a country that Tawny has no helplines of. The helplines of that country are always shown.',
  }),
  retentionDays: entry({
    shape: wholeNumber(0, LONGEST_RETENTION),
    fallback: 30,
    by: 'either',
    title: 'Days that notes are kept',
    says: '0 to 90. With 0 nothing outlives the browser session, for shared devices. Message text is never kept.',
  }),
  parentsSee: entry<ParentsSee>({
    shape: oneOf(['nothing', 'count', 'suggest']),
    fallback: 'nothing',
    by: 'family',
    title: 'What parents see',
    says: '"nothing", "count" (how many strong cards in each week, and their kinds; no site, no words) or "suggest" (a parent stands first where a child picks whom to tell). Agreed in the family.',
  }),
  helper: entry<Contact>({
    shape: contact,
    fallback: NOBODY,
    by: 'family',
    title: 'A grown-up the child trusts',
    says: 'Shown first on the help page. Chosen by the child.',
  }),
  schoolHelper: entry<Contact>({
    shape: contact,
    fallback: NOBODY,
    by: 'policy',
    title: 'Someone to talk to at school',
    says: 'Parts: name, role, where, phone, url (https). Shown on the help page beside the national helpline, never instead of it.',
  }),
  extraHelp: entry<Contact[]>({
    shape: contacts,
    fallback: [],
    by: 'policy',
    title: 'More help',
    says: 'Up to eight more people or services with the same parts, added to the help page.',
  }),
  extraWords: entry<string[]>({
    shape: extraWords,
    fallback: [],
    by: 'policy',
    title: 'Words to add',
    says: 'Local words, each with what it is, such as "app: Blorp" or "school: Oak Park". Kinds: app, game-money, picture, adult, school, town, place. Up to 100. They can only add signs, never take one away, and the child can read the list.',
  }),
  checkAChat: entry({
    shape: yesNo,
    fallback: true,
    by: 'policy',
    title: 'Check a saved chat',
    says: 'With false the page "Check a chat", which reads a chat that was exported from a phone, says that it is off here, and by whom. Help and all warnings stay.',
  }),
  setBy: entry({
    shape: text(60),
    fallback: '',
    by: 'policy',
    title: 'Who set this, as the child reads it',
    says: 'For example "Oak Park School". Without it no lock takes effect: a child is always told who decided.',
  }),
  noticeText: entry({
    shape: text(300),
    fallback: '',
    by: 'policy',
    title: 'A line for the page "What can people see?"',
    says: 'Added to what that page says; nothing on it can be removed.',
  }),
  showWelcome: entry({
    shape: yesNo,
    fallback: true,
    by: 'policy',
    title: 'Open the welcome page once',
    says: 'With false the first-run page does not open by itself; it stays reachable from the options.',
  }),
};

function entry<Value>(one: Entry<Value>): Entry<Value> {
  return one;
}
