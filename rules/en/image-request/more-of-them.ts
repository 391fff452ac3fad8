import type { Examples, Rule } from '../../../lib/engine/rule';
import schoolPicture from '../vetoes/school-picture';

export default {
  match: [
    '(send|post|want|need|take|sent|show|gimme) (me|us)? (#Number|one|some|a few|another|any|loads)? (more|new ones|another one|fresh ones|extra) (then|now|and|for me|for us|right|though|tonight|of them|of those|of you|please)',
    '(you|you have) (got|have|took|take) (more|others|some more|loads more|new ones) (though|right|than|of you|of those|like that|do you not|have you not)',
    '(new|fresh|another|one|a|different|nicer|cuter|cozy|private) (photo|picture|clip|video|selfie|one|pic|ones) ..3 (each|every|a) (day|morning|night|evening|week|time)',
    '(send|post|film) (me|us)? (a|one|me|new|the)? ..4 (each|every) (day|morning|night|evening) ..2 (before|after|when|so|that is|until|for)?',
    '(new|nice|better|cute|other|real|private|special|cozy|different) ones (just|only)? (for me|for us|please|tonight|then|now)',
    'not the (show|public|posted|normal|usual|profile|school|insta) (ones|one|photo|photos|picture|pictures)',
    '(just)? (a|one)? (quick|cheeky|sneaky|little|tiny) (one|peek|look|flash|snap|pic|picture|photo|1) ..3 (delete|deleted|for me|then|i will|promise|no one|nobody|and)',
    '(direct|directly|straight|privately|only) to me ..1 (not|instead|rather) ..3',
    '(send|show|upload|share|put) (it|them|that|both|one|those)? (direct|straight|directly|privately|only|in a folder|to a folder) ..1 (to)? (me|us|just me|i share)',
    '^ (okay|so|go on|then|well)? (show|let) (us|me) (see)? ..2 then',
    '(let us|let me) see (it|you|them|that|the) ..1 then',
  ],
  unless: [
    ...schoolPicture,
    '(level|levels|map|maps|skins|songs|jokes|memes|episodes|recipes|cookies|cakes|food|wood|iron|info|details|emails|cats|dogs|puppies|stickers|cards|time|money|than) ..5 (more|another|every|each)',
    '(more|another|every|each) ..5 (level|levels|map|maps|skins|songs|jokes|memes|episodes|recipes|cookies|cakes|food|wood|iron|info|details|emails|stickers|cards|money|time|minutes|hours|people|questions)',
    '(he|she|they|we|i) ..2 (send|do|post|posts|want|need|take|got|have)',
  ],
  confidence: 'weak',
  slot: 'picture',
  means: 'Asks for another picture or a fresh one each day, and only to them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'send 1 more then',
    'I need a new clip each morning before school',
    'not the show ones',
    'just a quick 1 il delete it after',
    'u got more tho right',
    'a fresh photo each day',
    'show us then',
  ],
  passes: [
    'i need more time for homework',
    'send more wood',
    'we do a quiz every morning before class',
    'did you get more memes',
    'she posts a video every day',
  ],
};
