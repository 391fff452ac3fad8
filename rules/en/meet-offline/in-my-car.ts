import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'got the (car|van|motor) ..3 (swing|pick|get you|come|take you|i can|i could)',
    '(do|doing) the (driving|lifts)',
    '(park|wait) ..2 (on|round|at|by|down) the (corner|end|back|side|lane|road|lay by) ..3 (lights|for you|come out|walk|engine)',
    '(come|go|let us go|want to go|fancy) for a (drive|ride|spin) (with me|in my|just|later|tonight|sometime|$)',
    '(in|into) my (car|van|truck|lorry) (with me|tonight|and|just us|so)',
    '^ i (drive|can drive) $',
    'i (drive|can drive|got my licence|got a car|have my own car|just got a car|passed my test) (so|now|we could|i can|if you|by the way)',
    '^ (my|in my) ..1 (car|van|motor|truck) (obviously|now|so|i can|we can|i could|$)',
  ],
  unless: [
    '(rocket league|forza|gta|f1|mario kart|jailbreak|roblox|game|truck sim|train sim|pit|lap|track|lego|toy|hot wheels|model) ..6 (car|drive|van|truck)',
    '(mum|dad|nan|grandad|he|she|they|we|my brother|my sister) ..4 (car|drive|drives|van)',
    'my (mums|moms|dads|nans|parents) (car|van|truck)',
  ],
  confidence: 'strong',
  means: 'Talks of their car and rides together with somebody they know online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i drive',
    'my car obvs',
    'got the car i can swing by urs',
    'ill do the driving',
    'ill park on the corner lights off',
    'want to go for a drive later with me',
  ],
  passes: [
    'train sim 4 looks good i drive so badly',
    'dads car is in the garage',
    'my moms car',
    'my hard drive died',
    'nice car in forza',
    'i drive my mum mad',
  ],
};
