import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i could (listen|talk|look|stare|watch|chat|speak) ..2 you (all|for|every|forever)',
    'i ..2 (wait|waited|waiting|sit here|stay up|stayed up|stay awake) ..3 for you (to|all|every)',
    'you are all i (think about|think of|want|need|care about|live for|have ever wanted)',
    '(told|telling|tell) (all)? my (friends|mates|mum|mom|sister|family|brother) ..1 about you',
    'we (just)? (fit|click) (you and me|together|$)',
    'how (well|easily) we (get on|get along|click|fit|talk|go)',
    'if i had a (daughter|son|sister|brother|kid|girlfriend|girl) ..6 you',
    'i ..1 (saved|screenshotted|screenshot|downloaded|printed|zoomed in on|kept) your (picture|pictures|photo|selfie|photos|video|story|selfies)',
    '(attractive|beautiful|pretty|lovely|charming|handsome|gorgeous) young (lady|woman|man|girl|thing|person)',
    '(5|#Number|two|few) years ..2 (is|are|aint) ..1 (nothing|no big deal|not (much|a lot|that|loads))',
  ],
  confidence: 'fair',
  means: 'Says their whole day turns around the child, which puts a weight on young shoulders.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i could listen 2 u all day',
    'i wait all day for u to come online',
    'u r all i think about',
    'ive told my friends about u',
    'its mad how well we get on',
    'i saved ur pic lol',
    'if i had a daughter id want her 2 be like u',
    '5 yrs is nothing',
  ],
  passes: [
    'waiting for you to heal me',
    'the last 5 years have been hard',
    'i saved your seat',
    'the shoes fit well',
    'that young man won the race',
  ],
};
