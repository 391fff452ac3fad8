import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(accept|approve|confirm|allow|press|click|tap|hit) (yes|allow|accept|approve|confirm|the|that|it)? (login|log in|sign in|request|prompt|notification|pop up) ..2 (request|on your|for me|when|now|$)',
    '(get|got|see|gets|getting|receive) (a|the) (notification|pop up|prompt|request|message) ..3 (press|click|tap|accept|hit|say|approve) (yes|allow|accept|it|approve)',
    'approve it (on|from|in) your',
    '(security|secret|recovery|backup) (question|questions|email|phrase|code|codes|answer|key|words|word)',
    '(make|give|put) me (as)? (a|an|the)? (admin|owner|co owner|co leader|coleader|full permissions|all permissions)',
    '(read|tell|show) me what it says',
    '(double|triple|multiply|dupe|duplicate) your (robux|items|coins|gems|vbucks|diamonds|skins|pets|money)',
    '(send|give|tell) (me)? (your|the)? (login|account|log in|sign in) (details|info|information|stuff)',
    '(transfer|hand) (me|over) (the|your)? (ownership|group|server|account)',
  ],
  unless: [
    '(make|give) me (admin|owner|co owner) ..4 (for the|of the (class|school|project|team|club|realm)|so i can (pin|add the))',
    '(security|secret|backup) (code|word|email|words) (of|for|in) (the|our|this|a) (game|story|project|film|clan|book)',
    '(read|tell|show) me what it says (in|on) (the|page|your) (book|page|sheet|homework|question|letter|sign)',
  ],
  confidence: 'strong',
  means: 'Asks the child to approve a login, to hand over rights, or to answer what protects the account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'accept the login request',
    'u get a notification just press yes',
    'approve it on ur phone',
    'whats ur recovery email',
    'make me co owner',
    'ill double ur robux just let me in',
    'send login details',
  ],
  passes: [
    'make me admin of the class project',
    'read me what it says on the sheet',
    'accept the friend request from my brother',
    'approve the essay plan with miss',
    'we have a secret word in the game',
    'press yes to start the race',
  ],
};
