import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(picture|photo|selfie|one|video|it|face) ..2 (just|only) (for|between) (me|us)',
    '(just|only) for (me|my eyes) ..4 (picture|photo|selfie|video)',
    '(only|just) (me|i) (that)? (see|sees|will see|look|looks|get to see|am going to see|going to see) (it|them|that)',
    '(only|just) goes? to me',
    '(i will|will|i|and then i|then i) (delete|wipe|unsend|bin|erase) (it|them) (after|straight|right|as soon|when|once|immediately|i swear|i promise|promise)',
    '(i will|will|i would|would) (not|never) (show|share|send|post|save|keep|screenshot) (it|them|that|your picture|your pictures|your face) ..2 (anyone|anywhere|to anyone|to anybody|around|i swear|promise|$)',
    '(not|is not|nobody is|no one is) recording (you|it|this|anything|bro|promise|i swear)',
    '(use|send it|send|put it) ..1 (on|with|as|in)? ..1 (view once|one time view|#Number time view|vanish mode|disappearing mode|a timer)',
    '(send|show|do|wear|take) (something|one|it) (just|only) for me',
  ],
  confidence: 'strong',
  means: 'Promises that only they will see the picture, which nobody can check after sending.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'just one pic just 4 me',
    'only me that sees it',
    'ill delete it straight after i swear',
    'use 1 time view',
    'i wont show it to anyone',
    'not recording bro',
  ],
  passes: [
    'dont worry i wont share your answers with anyone',
    'i will delete the app after',
    'only me and sam get the seed',
    'i wont post the drawing until its done',
  ],
  overflags: ['this one is only for me, get your own cake'],
};
