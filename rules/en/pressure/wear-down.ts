import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'do not (disappoint|fail) me',
    'i ..2 (count|rely|depend) on you',
    'do not be like that',
    'why do you always (say no|ignore|do this|run|go)',
    'prove me wrong',
    '(other|most|all the) (girls|boys|kids|people) ..1 (would not|do not|did not|never|would|will) ..1 (hesitate|mind|complain|make a fuss|say no|do it|be)',
    '(do you not|do not you) (even)? like me',
    'i am so lonely',
    '(relax|chill|calm down) (it is|its|you|babe|and) (nothing|fine|just|only|send|do|show|okay)',
    'you (are)? (making|make) me feel (like)? (a|so)? ..1 (bad|rubbish|guilty|awful|horrible|creep|idiot|used|unwanted)',
    '(quick|hurry|decide|say it|send it|do it) ..2 before i (log|log off|leave|go|change my mind)',
  ],
  unless: ['(relax|chill|calm down) ..6 (exam|test|match|game|homework|lesson|spider|injection|film|song|maths|bro)'],
  confidence: 'fair',
  means: 'Wears the child down with one plea after the other, without taking a no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'why do u always say no',
    'other girls wouldnt hesitate',
    'i thought i could count on you',
    'u r making me feel like a bad person',
    'dont u like me anymore',
  ],
  passes: ['before i go to practice send the sheet', 'relax its just an exam', 'that film makes me feel sad'],
};
