import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i can|i could|going to|i am going to|i have|we will|we can) ..2 (get|have|got) (you|your (account|acc|channel|profile|server)) ..1 (banned|deleted|terminated|suspended|wiped|removed|kicked|taken down|striked|reset)',
    '(i will|i can|i am going to|we will|we can|if not i|or i|then i) ..1 (report you|mass report you|(report|mass report|delete|wipe|take|steal|reset|lock|terminate) your (account|acc|profile|items|skins|stuff|channel|username|data|progress)) ..3 (for|if|unless|or|and|then|now|$)',
    '(do|send|code|give|confirm|read|verify|tell|pay|reply|add) ..4 or (ban|it is banned|a ban|you (get|are|will be) (banned|reported|deleted)|your (account|acc|items|skins) ..1 (is|are|will be|gets|get|goes))',
    'your (account|items|skins|acc|profile|inventory|stuff|channel) (is|are|will be|gets|get) (all)? (gone|removed|deleted|banned|wiped|lost|terminated|closed) (in|at|by|tonight|today|unless|if|within|before)',
    'or (it|everything|the account) (is|gets|will be|all gets) (gone|removed|deleted|banned|wiped|terminated) (in|at|by|tonight|today|within)',
    'you have #Number (mins|minutes|min|hours|hour) (before|until|or) ..3 (removed|deleted|banned|account|items|gone|locked|closed)',
    '(i|we) (can|could|will) (do|get)? ..1 (refund|chargeback|charge it back) ..6 (account|acc|it back|banned|take)',
    '(minors|your|kids) (cases|case|account|accounts) (close|get closed|are closed|is closed|gets closed)',
  ],
  unless: [
    'report you to (miss|sir|the|god|santa|#Adult|your (boss|supervisor|manager))',
    '(mod|mods|hack|hacks|cheat|cheats|cheating|swearing|spam|spamming|glitch|exploit|macro|vpn|alt|bedrock|bot|plagiarism|inactive|old|unused|server|file|files|trial) ..8 (banned|ban|deleted|removed|kicked)',
  ],
  confidence: 'fair',
  means: "Threatens the child's account or things in a game unless they do something.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i can get u banned',
    'if not i report you for duping and your items are gone',
    'code now or ban in 10 minutes',
    'i can do refund n epic takes ur acc',
    'You have 4 minutes before all items are removed',
    "or it's removed in 1 hour",
  ],
  passes: [
    'ur going to get banned for that mod',
    'report you for feeding noob',
    'im going to report you to god',
    'your trial account is removed in 5 days',
    'mods will get you banned for swearing',
    'i can get my brother on',
  ],
};
