import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|could|may|is it ok if|mind if) i ask (you)? ..1 (something|smth|a|a few|some)? ..1 (personal|private|weird|awkward|cheeky|deep|intimate|random but personal) (question|questions|thing|things|one)?',
    '(you can|can) (be honest|tell me the truth|be open|be real) ..2 (it is me|with me|it is only me|i will not judge|i do not judge)',
    'i will not judge ..1 (you|promise)',
  ],
  confidence: 'fair',
  means: 'Opens the door to private questions, which nobody has to answer.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'can i ask u smth personal',
    'can i ask something a bit personal',
    'you can be honest its me',
    'is it ok if i ask a cheeky question',
    'i wont judge u promise',
  ],
  passes: [
    'can i ask you a question about the homework',
    'whats your personal best',
    'i need to ask a question for the survey',
    'can i ask you something about the map',
  ],
};
