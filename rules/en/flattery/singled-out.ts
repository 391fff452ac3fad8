import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|yours|that) (are|were|was|is) (literally|honestly|really|like)? the only (one|person|kid|girl|boy|player|viewer|student|artist|good one|decent one|nice one) ..4 (who|that|with|to|looked|looks|says|said|here|there|listens|tries|gets|i|round|on|in|worth)',
    '(you|u) (are|were) (the)? (one|ones|kid|girl|boy|person|player) (that)? (i|we) (picked|chose|choose|pick|want|wanted|like|noticed|came for|trust|think about|spotted)',
    '(i|we) (picked|chose|choose|noticed|spotted|handpicked|hand picked|singled) (out)? you',
    'you i (really)? (choose|chose|pick|picked|trust|like|want)',
    'i (do not|would not|never|rarely) (normally|usually|really|often|ever)? (do|give|offer|let|teach|share|send|say|show|invite|take|ask|talk|message|write|reply|chat) ..5 (but you|just for|for just|anybody|to anyone|to everyone|for everyone|for anyone|with anyone|to just)',
    '(special|vip|hand picked|handpicked|invite only|elite|exclusive) (list|circle|few|one|ones|squad|crew|invited)',
    '(wasted|too good|too clever|too smart|too talented) (in|on|at|with|for) (here|there|that|this|them|those|him|her|the|your) ..1',
    'you are wasted ..1 (here|there|with|on|in)',
    '(rules|that|those|this) ..3 (is|are) for (ordinary|normal|regular|average|lesser|people (with|without|who)|kids who|people like)',
    '(mods|admins|friends|girls|boys|others|students|team|kids) (would not|do not|never|are not) (like you|$)',
    'unlike (this|that|the|your) (lot|rest|others|crowd)',
    '(rules|those) for people (with no|without|who)',
    'took (a|a real|such a)? ..1 shine to you',
  ],
  unless: ['you are the only (one|person) ..3 (left|alive|missing|not|late|without|has not)'],
  confidence: 'fair',
  means: 'Singles the child out as the one who was chosen or is unlike the rest.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur the only one on here who says thanks',
    'youre the one i picked',
    'typing i do with everyone. you i choose',
    'i dont give my number to just anyone',
    'ur wasted on this team',
    'rules like that are for ordinary children',
    'its the special list, invite only',
  ],
  passes: [
    'you are the only one not here yet',
    'who picked the teams',
    'that server is for little kids',
    'unlike the train this is free',
    'i choose pizza',
  ],
};
