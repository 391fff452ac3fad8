import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|whats|what was|tell me|say|give me|know|need|got|have|use|using|state) (your|ur|a) (real|actual|full|irl|proper|true|last|second|family|legal|government|whole|birth) name',
    '(real|full|last|actual|irl|second) name (please|though|and|then|or|is)',
    '^ (and|so|ok)? (real|full|last|actual|second|irl)? (name|surname) $?',
    '(what is|give|tell|and|know) (me)? your (surname|last name|second name|full name|family name|middle name)',
    '(what|who) (are|do|is) (you|they|people|your mates|your friends|your mum|your parents) (really|actually)? (called|call you|name you|known as) (in real life|for real|at home|at school|really|then|irl)?',
    '(in real life|real life|irl) (you are|your|you) (called|name|name is|known as)',
    '(who) (are you|is this) (in real life|for real|really|actually)',
    'what is (your|the) name (in real life|behind|on your|of the (girl|boy|person))',
    'saying your full name',
  ],
  unless: [
    '#Adult ..4 (name|surname)',
    '(order|booking|appointment|support|ticket|form|register) ..6 name',
    '(no|only|not|not your) (real|full|last) name',
  ],
  confidence: 'fair',
  slot: 'name',
  means: 'Asks for a real or full name instead of the screen name. With it a child can be looked up.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'whats ur real name',
    'full name?',
    'nice. and irl ur called?',
    'what do ppl call u irl',
    'whats ur last name',
    'then send a voice clip saying ur full name n town at least',
  ],
  passes: [
    'whats ur cat called',
    'what is the real name of batman',
    'first names only, no last names',
    'call urself benjx so i know its u, not ur real name',
    'whats the full name of the band',
    'what are they called in real life, the actors',
  ],
};
