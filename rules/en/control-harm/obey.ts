import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|does|did) ..1 (what|as|everything|exactly what|whatever) (i|we) (say|tell you|told you|want|ask|order) ..2 (or|and|now|no|from|then|always|without|$)',
    'do as (you are|your|ur) told',
    '(i|we) (make|set|decide) (the|your|all the) (rules|choices|decisions) (here|now|for you|from|so|not you|$)',
    '(my rules|house rules|new rule|rule one|rule number one) ..2 (you|for you|no talking|no other|always|never)',
    '(when|if) i (text|call|message|say|tell|ask|dm|ping) ..2 (you|jump)? ..1 (you)? (text back|answer|reply|come|do it|jump|pick up|respond|listen|text) ..2 (back|straight|that is|right|within|immediately|every|no|$)',
    '(you do not|you no longer) (get|have) (a|to)? (choice|say no|choose|decide|a say|an opinion)',
    '(you will|you are going to|now you|now you will) (say|write|apologise|apologize|beg|kneel|thank me|repeat) ..3 (to me|me|us|on camera|on cam|after me|every)',
    '(it is|this is|that is) not (a|up for) (question|request|suggestion|choice|discussion|debate)',
  ],
  unless: [
    '(obey|do what|do as|rules|listen) ..8 (simon|traffic|lights|law|laws|teacher|coach|referee|dog|gravity|server|game|physics|of chess|of the game|exam|instructions|recipe|song|captain in game)',
    '(he|she|they|mum|dad|boss|robot|computer|code|script|it|who) ..3 (do|does|did|obey|told) ..2 (what|as|me|us|told)',
    'do what (i|we) (want|can|like)',
    'that is not a question (about|for|in|mark)',
  ],
  confidence: 'fair',
  means: 'Gives the child orders as if they had to be followed.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do what i say',
    'do as ur told n itll be fine',
    'its not a question bex',
    'when i text u text back thats how it works w me',
    'you dont get a choice',
  ],
  passes: [
    'do what i say simon says',
    'obey the traffic lights',
    'he did as he was told',
    'thats not a question mark',
    'listen to the teacher',
  ],
};
