import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you belong (here|to (me|us)|with (me|us)|in (here|my|our))',
    '(you are|you have been) (one of (us|ours)|ours|mine|family|part of (the|our|my) (family|circle|crew)) now',
    '(saw|see|seen|heard|noticed|hear) you ..5 (with|for|to) (him|her|them|another|other|someone else|#DearOnes|that) ..4 (hurt|thought|jealous|upset|without me|not me)',
    'thought you (was|were) (my|mine|ours|with (me|us)|our|loyal)',
    'you (was|were) ..3 (with|on with|talking to|playing with|helping) (another|other|that other|them|those|someone else) ..6 (hurt|sad|jealous|upset|not nice|hurts)',
    '(do not|you do not|never) (play|queue|q|paint|build|train|draw|practise|practice|sit|walk|hang|team|group|ride|duo|eat|study|stream|film) ..2 (with|to) (them|him|her|that lot|anyone else|anybody else|nobody else|no one else|other (people|boys|girls|players|kids)|nobody)',
    '(no|not|without) (other|any other) (coaches|coach|friends|trainer|trainers|boys|girls|friend|mates|teachers|tutor|artists|duos|people)',
    '(better|best|best if|nicer|easier|quicker|happier|more fun|further) ..4 without (him|her|them|your #DearOnes|that lot|those)',
    '(come|bring|leave|meet) ..2 without (max|him|her|them|#Family|your #DearOnes|the others|your lot|telling)',
    '(just|only) (yourself|you on your own|you alone|you and me|me and you|us two|the pair of us|lads|us lads|us girls) ..1 (this time|okay|yeah|proper|tonight|saturday|no|if|and|then|because|he|she|they|it|$)',
    '^ (so)? (drop|leave|ditch|forget|skip|lose|quit|dump) (him|her|them|that (team|coach|club|lot)|your (coach|team|club)) ..4',
    'you would (do|be|win|go|get|learn) ..3 (with|under|in) (mine|me)',
    'do it my way',
  ],
  unless: ['(drop|leave|forget|skip|lose|quit) (them|him|her) (off|at|there|here|on|in|alone|be|to)'],
  confidence: 'fair',
  means: 'Wants the child apart from friends, family or a coach and with the writer only.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u belong here now',
    'i saw u doing art for kai. i thought u were my artist',
    'u dont queue w nobody else unless i say',
    'shop lot are snobs, dont paint with them',
    'best if u build without him',
    'come without max',
    'drop him. id train you for free',
    'no other coaches ok',
  ],
  passes: [
    'drop them off at six',
    'that bag belongs to my sister',
    'never go with strangers, its not safe',
    'we can start without him being here',
    'leave him alone',
  ],
};
