import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|do|leave|drop|record) (me|us)? ..2 (voice note|voice notes|voice message|voice memo|voice clip|audio)',
    '(love|want|need|like|wish|can i|let me|could i|dying|get) ..2 (to)? hear (your (voice|cute voice|real voice)|you talk|you speak|you laugh|you say)',
    '(your|you have) ..2 (cute|sweet|nice|lovely) voice',
    'say (hello|hi|my name|hey) (to me|for me|on (voice|mic|call|vc)|in (voice|vc))',
    'what (does|do) (your|you are)? ..1 (voice|sound) ..1 (sound)? like',
  ],
  unless: [
    '(singing|sing|choir|song|audition|character|lines|podcast|stream|karaoke|karoke) ..6 voice',
    '(mic|headset|cannot|can not|can|can barely) ..4 hear (you|your voice)',
    '(i|he|she|they) ..2 (sent|send|left|do) ..2 (voice note|voice message|voice notes)',
    '(he|she|they) (leave|send|sent|left) (a|you)',
  ],
  confidence: 'fair',
  means: "Asks to hear the child's voice, which tells a stranger more than one thinks.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'send voice note',
    'id just like to hear your voice',
    'send me a voice memo of u saying hi',
    'wanna hear ur voice',
    'say my name on mic',
  ],
  passes: [
    'i cant hear your voice is your mic on',
    'she sent me a voice note',
    'your voice in the song was lovely',
    'did he leave a voice message',
  ],
};
