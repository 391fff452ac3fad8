import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'the (type|kind|sort) (to|that|who) (snoop|snoops|pry|check|checks|worry|look|looks|nose|interfere|go through)',
    '(what time|when) ..2 your #Adult ..2 (clock off|knock off|finish|get off|get back|get in|turn in|conk out)',
    '(nobody|no one|anyone|someone|who|they|she|he) (supervises|supervise|supervising|monitors|minds|babysits|puts|tucks) you',
    '(do|does|will|would|did) (they|she|he|your #Adult|your lot) mind (you|that you|if you)',
    '(your) #ChatDevice ..1 (get|gets|ever|been|being)? (checked|searched|looked at|confiscated|taken|monitored|inspected)',
    '(your #Adult|she|he|they) ..1 (sleep|sleeps|go to bed|goes to bed|turns in|nods off) ..1 (early|late|heavily|deep|soundly|yet|by)',
    '(is|are) there ..1 (adults|grown ups|grownups|parents|an adult|a grown up|a parent) ..2 (in|at|around|present|there|nearby|about|with|home)',
    '(can|could|are) you ..1 (talk|chat|speak|type|free to talk) (or|freely|openly)',
    '(you|are you) ..1 (sharing|share) a (room|bedroom|phone|tablet|laptop|account|bed)',
    '^ ..1 #Adult (still)? (gone|left|gone up|up|in|out|back|asleep|around|there|about) ..2 $?',
    'coast (is|was)? ..1 clear',
    '(hour|minutes|evening) to yourself',
  ],
  unless: [
    '#Adult (in|out|up|back|about|there) ..3 (#SafetyTalk|goal|hospital|bed|again)',
    '(share|sharing) a room ..3 (hotel|trip|camp|with me)',
  ],
  confidence: 'weak',
  slot: 'alone',
  means: 'Feels out whether a grown-up is near and pays attention.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'r ur rents the type to snoop',
    'what time does your dad clock off',
    'so nobody supervises you on there?',
    'are there adults in the house at present?',
    'can u talk or is someone there',
    'nan gone home yet?',
    'text me once the coast is clear',
  ],
  passes: [
    'are you sharing a room on the trip with me',
    'the coast is so pretty in summer',
    'dad in goal again?',
    'what time does the match finish',
  ],
};
