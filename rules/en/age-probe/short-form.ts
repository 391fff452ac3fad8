import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(a s l|asl)',
    '^ (so|ok|and|cool|hey|hi|your)? (age|ages) (please|then|though|btw)? $',
    'age (please|then though)',
    '^ (name|country|gender|sex|location|school|where from) and? age $?',
    '^ age and? (sex|gender|location|country|name|school|where)',
    'age sex location',
  ],
  unless: ['asl ..6 (sign|language|languages|class|interpreter)', '#Adult ..3 age'],
  confidence: 'strong',
  means: 'Asks for age, sex and place in the short form that strangers in chat rooms use to sort people.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['asl', 'a/s/l', 'age?', 'cool cool. age n where u at', 'age/gender?'],
  passes: [
    'age of empires 2 anyone',
    'whats the age limit for the club',
    'ice age 2 tonight?',
    'add asl to the languages list, it means sign language',
    'the age rating is 12',
    'asl is american sign language',
  ],
};
