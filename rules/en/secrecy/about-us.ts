import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (did not|have not|do not) ..1 (tell|told|say|said|show|shown|mention|mentioned) ..3 (about (me|us|this)|did you|have you|right)',
    'you told (your #Family|your friends|someone|anyone|her|him|them) ..2 i (said|told|asked)',
    '(not|never|do not) (discuss|repeat|speak of|talk about|share) (our|this|us|what we|these|any of this) ..3 (with|to|anyone|$)',
    '#DoNot #Reveal ..4 about (us|me|you and me|me and you|our (chats|chat|talks|messages|thing|friendship|game|deal))',
    '#DoNot (post|put|write|talk|say|speak) ..5 about (us|me and you|you and me|our (chats|talks|messages))',
    '#Nobody ..3 (know|knows|find out|hear|hears) about (us|me and you|you and me|our)',
    '(they|#Adult|people|anyone|she|he|friends) ..5 (know|find out|hear) about (us|you and me|me and you)',
    '#DoNot ..6 that we (talk|chat|are talking|are friends|are chatting|know each other|speak|met|meet)',
    '(have|did|does) (you|your #Family|anyone) ..1 (tell|told|know|mentioned|mention) ..4 about (me|us|our (chats|talks|messages))',
    'not ..6 that we (talk|chat|are talking|know each other)',
    'cannot know (about us|we are talking|we talk|we chat|i am)',
  ],
  unless: ['worry about'],
  confidence: 'certain',
  means: 'Asks that nobody hears about the two of you, which is how a hidden friendship starts.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont tell ur parents bout me',
    'they dont need 2 know abt us',
    'pls dont post about our talks',
    'nobody knows about us and it stays like that',
    'maybe not put it on ur profile that we talk',
    'does ur mum know about me',
    'have u told anyone about us',
    'u didnt tell any1 about me did u',
    'please do not discuss our talks with anyone',
    'u told ur sister?? i said dont',
  ],
  passes: [
    'tell us about u',
    'she doesnt know about the test',
    'tell me about ur day',
    'dont worry about us its fine',
    'he told them about my dog',
    'you didnt tell me the score',
  ],
};
