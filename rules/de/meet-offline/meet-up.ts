import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '(wollen|woll|wolln|sollen|können|könnten|lass|lasst|müssen) ..1 (wir|uns) ..5 (treffen|sehen|kennenlernen|kennen lernen|treffn)',
    '(willst|magst|kannst|könntest|hättest|hast|würdest|darfst|möchtest|traust) (du)? ..5 (treffen|mich sehen|mich treffen|dich mit mir|mich kennenlernen|dich treffen)',
    '(wann|wo) ..2 (können|sehen|treffen|treff|triff) ..1 (wir|uns)',
    '(treffen|treff|triff) ..2 (wir uns|dich mit mir|mich|ma uns) ..5',
    '(will|möchte|würd|würde|muss) ..2 (dich) ..3 (treffen|sehen|umarmen|kennenlernen|besuchen|in den arm)',
    '(bin|komm|komme) ..4 (in deiner nähe|in dein nähe|in deiner stadt|in dein stadt|bei dir in der nähe|in dein gegend)',
    '(wie weit|wie lange|wie kommst|wie kommt) ..5 (von dir|bis zu dir|zu dir|von berlin|von mir weg|auseinander|zu mir)',
    '(hast du|bist du|wann hast du|was machst du) ..4 (zeit|frei|lust) ..4 (treffen|samstag|wochenende|nach der schule|mit mir|sehen)',
    '(soll ich|kann ich|könnte ich) dich ..4 (abholen|mitnehmen)',
    '(hol|hole) (ich)? dich ..5 ab',
  ],
  unless: [
    ...meetFine,
    '#HarmlessGame ..6',
    '(uns|wir) ..3 (in der schule|im unterricht|im discord|online|im call|morgen in|beim training|in der pause|bei der bushaltestelle wie immer)',
    '(wiedersehen|sehen uns|wir sehen uns) ..3',
    '(entscheidung|entscheidungen|aussage) ..3 treffen',
  ],
  confidence: 'strong',
  means: 'Wants to meet, which matters with somebody known only online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wollen wir uns mal treffen',
    'wann können wir uns sehen',
    'bin am wochenende in deiner stadt',
    ['ich will dich mal umarmen', 'ich will dich treffen'],
  ],
  passes: [
    'wir treffen uns im spawn',
    'wollen wir uns in der pause treffen',
    'wir sehen uns morgen',
    'eine entscheidung treffen',
  ],
};
