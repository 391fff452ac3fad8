import type { Examples, Rule } from '../../../lib/engine/rule';
import byYourself from '../vetoes/by-yourself';

export default {
  match: [
    '(how long|when|what time) ..4 #AloneElders ..3 (back|home|return|in) ..8 #AloneThen',
    '#AloneElders ..2 (not|will not be|are not|is not) ..2 (home|back|in|there|around|about|till|until) ..8 #AloneThen',
    '(do|did|can|will|would) your #AloneElders ..2 (hear|sleep|go out|leave|check) ..9 #AloneThen',
    '(wait|once|when|after|as soon as|until|till) ..2 #AloneElders ..3 (asleep|in bed|to bed|leave|leaves|out|gone|sleep|snoring) ..2 (then|and)? ..6 #AloneThen',
    '(if|so|good|since) ..2 (they are|they|your parents are|your mum is|your dad is|everyone is) ..2 (not|out|gone|asleep|away) ..6 #AloneThen',
    '(your|ur|yer|ya) ..2 #AloneElders ..4 #AloneAbsent ..9 #AloneThen',
    '(is|are|has|have) ..1 #AloneElders ..3 #AloneAbsent ..9 #AloneThen',
    '(is|are) ..1 (your)? #AloneElders ..2 (home|there|up|around|downstairs) ..6 #AloneThen',
    '^ ..1 #AloneElders ..2 #AloneAbsent ..9 #AloneThen',
    'your #AloneElders (there|home|up|at the (match|pub|shops)) ..5 #AloneThen',
    '#AloneThen ..5 (when|while|if|once|after|as soon as) ..1 (your)? #AloneElders ..3 #AloneAbsent',
    '(when|what time) ..3 (your)? #AloneElders ..4 (bed|sleep|asleep|out|leave|nights|work) ..9 #AloneThen',
    '(have|are|has|is) (everyone|everybody|they all|they|all of them|every one) ..1 (all)? ..1 (gone|out|asleep|left|away|sleeping|in bed) ..9 #AloneThen',
    '^ ..1 (everyone|everybody) ..2 (gone|out|asleep|left|went|sleeping|in bed) ..7 #AloneThen',
    '(confirm|tell me) ..4 (#AloneElders|no adult) ..4 (#AloneAbsent|in the building|leave) ..9 (#AloneThen|try on|send someone)',
    '(since|because|now|with) ..1 your ..1 #AloneElders ..3 #AloneAbsent ..9 #AloneThen',
    '(is|are) (your|ya) ..1 #AloneElders ..5 lock ..1 door',
    'your people ..3 (work|mosque|church|party|tonight|market|out) ..9 #AloneThen',
  ],
  unless: [...byYourself],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Asks whether the adults are out or asleep, and wants a call, a picture or a visit then.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'parents gone? ok get on cam',
    'is your mum still at work? then ring me on video',
    'has everyone gone out? switch your camera on for me',
    'when do your parents go to bed? i will call you after',
  ],
  passes: [
    'my mum is out, call me later',
    'is your mum home? ask your mum if i can come over',
    'your parents are asleep so do not open the door',
    'everyone has gone home, bring the ball tomorrow',
  ],
};
