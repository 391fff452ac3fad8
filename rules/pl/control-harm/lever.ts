import type { Examples, Rule } from '../../../lib/engine/rule';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#HarmLeave ..6 #HarmOwn',
    '#HarmOwn ..5 (jak|jesli|jezeli|gdy|kiedy|bo|przez ciebie|i to) ..2 (mnie|ode mnie|nie|zostawisz|odejdziesz|przestaniesz|zablokujesz|twoje wina|ciebie|znikniesz|mi nie)',
    '(przez ciebie|przez cb) ..3 #HarmOwn',
    '(bez ciebie|beze mnie) ..3 (nie chce|nie moge|nie umiem|nie potrafie|nie bede) ..1 zyc ..9 (zablokujesz|zostawisz|odejdziesz|zrobie|jesli|jak|przestaniesz)',
    'na twoje sumieniu',
    '(smierc|krew) ..3 (na twoje|twoja wina|przez ciebie)',
    '(bedziesz|bede) ..2 (mnie|mie|miec|miala|mial|cie) ..3 na sumieniu',
    '#HarmOwn ..6 (twoja wina|twoje wina|przez ciebie|na sumieniu|chyba ze)',
    '(twoje wina|to bedzie twoje wina) ..5 (cos sobie|umre|zgine|zabije|potne|zrobie)',
    '#HarmLeave ..5 (umre|nie przezyje tego|koniec ze mna|skoncze to wszystko|bedzie po mnie)',
    'bez ciebie ..5 (zabije|potne|powiesze|sznur|zyletke|skoncze|nie wstane)',
    'moje zycie ..4 (twoje|twoich) rekach ..5',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    '..9 (bossie|padne|schody|z nudow|ze smiechu|nauki|matma|matmy|obozu|oboz)',
    '(boss|ranked|mecz|oboz) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says they will hurt themselves if the child stops or leaves.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jak mnie zostawisz to sie potne',
    'zabiję się jeśli przestaniesz pisać',
    'jeśli mnie zablokujesz, wiesz, co zrobię',
    'przez ciebie zrobię sobie krzywdę',
  ],
  passes: [
    'jak mnie zostawisz na tym bossie to padne',
    'zabije sie o te schody',
    'umre ze smiechu',
    'jak nie zdam to mama mnie zabije',
  ],
};
