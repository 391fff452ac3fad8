import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#DoNot ..1 (tell|mention|show|copy|let|say|bring|speak|talk|post|share|inform|involve|add) ..3 (#Others|your (team|club|class|group|squad|coach|teacher|school|tutor|neighbours)) ..3 (about|know|see|in|into|this|that|i|we|$)',
    '(the)? (others|rest|lot|group) (do not have to|do not need to|does not need to|does not have to|should not|must not|need not|can not|better not) ..1 (know|understand|hear|get it|find out)',
    'we do not (tell|say|mention|talk|speak|show) ..1 (#Nobody|anyone|people|others|them|the others|about (this|us|it))',
    '(tell|told) (them|her|him|your #Family) ..4 (just|only|but) not (me|about me|my name|who i)',
    '#DoNot ..1 (put|putting|add|adding|tag|tagging|name|naming|write|save) ..1 (me|my name|us|my number) ..2 (bio|contacts|story|phone|status|friends list|profile|stories|highlights)',
    '(stay|stays|stayed|keep|kept) ..2 off (the)? (school|family|shared|class|home|main|public) (account|system|chat|laptop|ipad|server|email|page)',
    '#DoNot (copy|cc|bcc) ..2 in',
  ],
  unless: [
    '#DoNot ..2 (the others|the team|the class) (waiting|down|out|behind|win|score|pass)',
    'not to mention',
    '(spoil|ending|spoiler|spoilers|imposter|impostor|role|card|cards|answers|answer)',
  ],
  confidence: 'fair',
  means: 'Wants the others, or people in general, kept from knowing what the two of you share.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'could we not tell the club about the extra lessons',
    'we dont tell ppl bout the saturdays',
    'dont go putting me in ur bio',
    'best not to copy anyone in',
    'i would rather this stayed off the school account',
    'u can tell them u made a friend just not me',
  ],
  passes: [
    'dont let the team down',
    'dont tell the others the answer to q4',
    'the others dont know how to play',
    'tell the others we are ready',
    'dont show the other team our plan',
  ],
};
