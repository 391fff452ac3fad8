import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i am (just)? (one of the|a|the|another) (dads|mums|moms|parents|coaches|helpers|volunteers|leaders|dad|mum|coach|helper|volunteer|leader|instructor|steward) (from|at|in|on|of) (the|your|that|his|her)',
    'i (used to|have) (dance|play|ride|sing|act|swim|model|race|box|skate|compete|perform|danced|played|ridden|sung|swum|modelled|raced|skated) (for|with|in|at) (the|a|england|scotland|ireland|wales|#TradePlace|my country|county)',
    '(the)? (mods|admins|staff|team|support|police|your school|head office|the head|the coach|management|roblox|discord|epic) (asked|told|sent|want|wants|need|needs) me to (check|look|ask|talk|contact|message|verify|add|speak|help|find|get)',
    'my ..1 (niece|nephew|daughter|son|sister|brother|cousin|kids|granddaughter|grandson|lad|girl|little one|stepdaughter) (is|are|was|would be|turned) ..2 (your age|the same age|same age|age as you|your year|#Age (too|as well|like you))',
    'not like (those|the|them|these|some of the|all the) (weirdos|creeps|pervs|freaks|bad|other men|other guys|old men|people you|ones you|ones they|dodgy|strangers)',
    '(we|i|my company|our brand) (sponsor|sponsors|support|kit out|fund|back|scout|run) (young|new|junior|small|local|kid|talented|upcoming|up and coming) ..1 (riders|artists|players|creators|skaters|dancers|talent|streamers|athletes|people|models|singers|drivers)',
    '(we|i|they) (need|want|are short of|are looking for|only need) (just)? (#Number|two|three|one|a couple|a few|some) (more)? (faces|girls|boys|kids|players|testers|dancers|models|extras|riders|young people)',
    'i (was|am|have been|got) (in care|in foster care|fostered|adopted|bullied|homeschooled|home schooled|lonely|picked on|kicked out|the quiet one|the new kid|an only child) (too|as well|like you|myself|once|at)',
    '(ex|former|retired) (army|police|cop|teacher|soldier|navy|marine|coach|player|pro|nurse|social worker|model|dancer|jockey) ..1',
    'your (aunt|auntie|uncle|cousin|friend|mate|nan|coach|teacher|sister|brother) ..1 (gave|passed|sent|told) me (your|about)',
    '(we|i) (spotted|noticed|saw|watched|clocked|picked) (you|your) ..2 (at|in|on) ..1 (trials|the match|training|the show|nationals|the gala|tiktok|insta|the shop|the mall|the concert|the tournament|comp)',
  ],
  confidence: 'fair',
  // A number of faces or of years is part of the claim.
  deaf: ['number-noun'],
  means: 'Vouches for themselves with a role, a family or a well-known name that cannot be checked online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im one of the dads from the club',
    'i used to dance for the royal ballet',
    'mods asked me to check ur account',
    'my niece is your age, she loves it',
    'im not like those weirdos you hear about',
    'ex army, youre safe with me',
    'we need two more faces for the shoot',
  ],
  passes: [
    'the dads from the club play on sunday',
    'my cousin is 7 and loves it',
    'we need two more chairs',
    'i used to play for hours',
  ],
};
