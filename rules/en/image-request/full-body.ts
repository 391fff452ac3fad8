import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'full (body|length) ..1 (picture|photo|selfie|shot|one|video|mirror|view|please|too|$)',
    '(picture|photo|selfie|one|shot|video|see|show) ..3 (head to toe|your whole body|full body|your full body|all of you)',
    'mirror (picture|photo|selfie|shot|pic|one|video)',
    '(picture|photo|selfie|shot|video|see you|look) ..2 in your (uniform|school uniform|swimsuit|swimming costume|pyjamas|pjs|pajamas|bikini|skirt|dress|shorts|leggings|leotard|pe kit|gym kit)',
    '(stand|stood|standing|pose|posing) ..3 (in front of|by|near|on|at) ..1 (mirror|camera|cam)',
    '(stand up|stand back|step back|turn around|spin|spin round|twirl|get up) ..3 (on camera|on cam|for me|for the camera|so i can see|so i see)',
    '(your outfit|outfit|what you are wearing) (picture|photo|selfie|check for me|of the day for me)',
    '(what about|how about|one|show me|like to see) ..2 in your ..1 (uniform|swimsuit|swimming costume|pyjamas|pjs|bikini|skirt|dress|shorts|leggings|leotard|pe kit|gym kit)',
    '(without|with no|no) (the|a)? (filter|filters|cropping)',
  ],
  unless: [
    '(i|she|he|they|my) ..2 (took|take|posted|post|sent|did|need) ..2 (mirror|full body)',
    'full body (commission|commissions|workout|drawing|sketch|ref)',
  ],
  confidence: 'certain',
  means: 'Asks for a picture of the whole child or in certain clothes, which goes further than a face.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'full body pic',
    'send me a mirror selfie',
    'just stand by ur mirror in ur normal clothes',
    'pic in ur uniform?',
    'stand up on cam',
    'turn around for me on cam so i can see',
  ],
  passes: [
    'my character needs a full body drawing',
    'how much is a full body commission',
    'she took a mirror selfie',
    'stand back from the creeper',
  ],
};
