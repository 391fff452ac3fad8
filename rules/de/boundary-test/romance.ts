import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hast|hesch|hattest) (du)? ..2 (ein|schon ein|schon ein|nen)? ..1 (freund|freundin|fester freund|festen freund|feste freundin|crush|schwarm|beziehung) ..1 $',
    '(bist du|bist) ..1 (single|vergeben|verliebt|verknallt|in wen verliebt|noch zu haben|noch jungfrau|jungfrau)',
    '(hast|hattest|wurdest) (du)? ..2 (schon|jemals|schon) ..3 (geküsst|rumgeknutscht|geknutscht|freund gehabt|freundin gehabt|was mit|gekuschelt|rumgemacht|erfahrung|erfahrungen)',
    '(küss|küsse|küssen|kuss|knutschen|kuscheln|umarmen|streicheln) ..4 (dich|mich|würdest|will|würd|mit dir|mit mir|gern|hals|mund|lippen)',
    '(will|würd|würde|möchte|könnte|stell mir vor) ..4 (dich|mit dir) ..4 (küssen|kuscheln|umarmen|streicheln|berühren|anfassen|spüren|im arm|massieren|neben dir)',
    '(würdest|willst|magst|möchtest) (du)? ..4 (mein freundin|mein freund|mit mir gehen|mit mir zusammen|mich küssen|mit mir kuscheln|mein mädchen|mit mir ausgehen|zusammen sein|mich heiraten)',
    '(hab|habe) ..3 von dir ..2 geträumt',
    '(magst|stehst|findest) (du)? ..3 (ältere|älteren|reifere|ältere männer|ältere jungs|ältere typen|mich süß|mich hübsch|mich heiß)',
    '(sind wir|sind ma) ..1 (jetzt )?(zusammen|ein paar|ein pärchen)',
    '(verliebt|verknallt) ..2 (in dich)',
  ],
  unless: [
    '(film|serie|buch|lied|froschkönig|dornröschen) ..9',
    '(max|lena|tim|leon|paul|mia|emma|anna|lisa|er|sie) ..2 (verliebt|verknallt|freundin|freund) ..4',
    'kuss ..2 (mama|papa|oma|opa|hund|tante)',
  ],
  confidence: 'strong',
  means: 'Tests how far the child goes along with talk of romance and kisses.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hast du einen freund?',
    ['schon mal geküsst', 'hast du schon mal geküsst'],
    'würdest du mit mir gehen',
    'hab von dir geträumt',
    'bist du single',
  ],
  passes: ['hast du einen freund der gitarre spielt', 'im film küssen die sich am ende', 'bist du noch im training'],
};
