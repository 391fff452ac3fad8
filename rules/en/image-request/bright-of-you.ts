import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(send|show|share|drop|snap|give|chuck|forward|click|post|fling) (me|us)? ..3 (#Picture|snap|snaps|video|videos|shot|shots|portrait|image) of (you|ya|yourself|urself) (now|right now|please|na|x|dear|hun|babe|in your|only|just|alone|for me|today|without|no|lying|standing|$)',
    '(photos|photo|pictures|picture|snaps|selfies|several|portraits|video|videos) of (yourself|urself|only you|just you) (only|tonight|now|please|every|in|$)',
    '(photograph|snap|film) (yourself|urself|ursef|you for me) ..4 (for me|only|now|in|mirror|tonight|please|on your|dancing|make i see)',
    '(send|show|give|fire|fling|chuck|send us|send me) (me|us|over)? (a|one|1|another|some|your|more|1 more|few|cute|cutest|quick|two|three) ..1 (selfie|selfies) (now|rn|please|x|to me|from|in|for me|hun|babe|so i|without|$)',
    '(got|have|see|want|like|love|get|need|any) ..3 (#Picture|snaps|video) of (you|ya|yourself) (please|now|hun|babe|x|alone|just you|in your|no one else|without)',
    '(cheeky|spicy|sexy|hot|naughty|flirty|private) (picture|pictures|selfie|selfies|snap|snaps|photo|photos|video)',
    '(beach|pool|swim|swimming|gymnastics|bath|bed|dance|sleepover) (picture|pictures|photos|selfies|snaps) ..2 (of you|of ya|you in|of yourself|for me|just for me)',
    '(pose|model) for (me|us|uncle) (in|on|hun|babe|please|x|now|$)',
    '(more|new|another|fresh) (picture|pictures|selfie|selfies|photos|photo) of (you|ya|yourself)',
    '(i|me) (sent|showed|send|have sent|already showed|sent you|showed you) (you)? (mine|me|my face|my picture|my photo|one of me) ..8 (you|your turn|see you|send|show|now)',
    '(send|sends|sending) ..5 (bikini|body|selfies|pictures|photo) ..6 (it is not weird|all the girls|everyone|everybody|you are the only one|you are just scared)',
    '(everyone|everybody|all the girls|all my|all the boys|real friends|friends|my other gf|my ex) ..7 (sends|sent|shows|posts|sending|do send) (me|their|us|mine|hers) ..4 (picture|photo|selfie|bikini|video|vids|pics|face|figure|body|outfit|hers|photos|snap)',
    '(send|share|show|drop) (me|us)? (one|1|another|something|a lil something|proper one|1 more) (from|in|without) (your|you|bed|the bath|the shower|from) ..3',
  ],
  unless: [
    ...picture,
    '(the|id|library|bus) card ..5',
    '(film|record) yourself (playing|doing|reading|practising|practicing|speaking|saying|explaining|solving|singing the)',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Asks the child for a picture of themselves though they have just met.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['send me a pic of yourself', 'snap urself now', 'i sent you mine now show me you'],
  passes: [
    'send me the photo of you guys at the match',
    'film yourself doing your lines with dad',
    'send me a picture of your dog',
  ],
};
