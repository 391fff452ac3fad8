import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nikt|twoje #Adult|oni|#Adult|twoje znajomi|znajomi) ..2 (cie|ciebie) ..1 nie ..1 (rozumie|rozumieja|kocha|kochaja|docenia|doceniaja|slucha|sluchaja|zrozumie)',
    '(nikt|twoje #Adult|oni|#Adult|znajomi) ..1 nie ..1 (rozumie|rozumieja|kocha|kochaja|docenia|doceniaja|slucha|szanuje|szanuja|zrozumie|dba) ..1 (cie|ciebie|o ciebie)',
    '(tylko|jedynie) ja ..2 (cie|ciebie|o ciebie) ..2 (rozumiem|kocham|doceniam|slucham|dbam|znam|martwie|jestem)',
    '(tylko )?ja (cie|ciebie) ..1 (rozumiem|kocham) ..3 (oni|nie|jak nikt)',
    '(nikogo|nikt) ..2 (innego|wiecej) ..2 nie ..1 (potrzebujesz|trzeba ci)',
    '(masz|wystarczam ci) ..1 (tylko )?(mnie|ja)',
    'nie potrzebujesz ..1 (ich|nikogo|znajomi|tych|rodzice|jej|jego)',
    '(jestem jedyna|jestem jedynym|jestem jedyny|jako jedyny|jako jedyna) ..4 (ci|cie|ciebie|tobie|kto)',
  ],
  unless: ['(zadania|polecenia|memow|angielskiego) ..5', '..5 (zadania|matmy|polecenia|telewizora)'],
  confidence: 'strong',
  means: 'Sets the child against family and friends, as if only the other one cared.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nikt cię nie rozumie tak jak ja',
    'tylko ja cię rozumiem',
    'twoi rodzice cię nie słuchają',
    'nie potrzebujesz nikogo innego',
  ],
  passes: ['nikt nie rozumie tego zadania', 'tylko ja mam klucz', 'rodzice nie rozumieja mema'],
};
