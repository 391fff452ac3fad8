import type { Examples, Rule } from '../../../lib/engine/rule';
import schoolPicture from '../vetoes/school-picture';

export default {
  match: [
    '(#Number|couple of|a few|some|more|test|three) (picture|pictures|photo|photos|shots|clips|snaps|pics|looks) ..4 (#PoseWord|tonight|on your phone|at home|alone|no one|in your|from your|full|by yourself)',
    '(need|want|send|get|take|for|like) (a|an|some|us|me|the|#Number|your)? ..1 (portrait|headshot|headshots|digitals|polaroids|comp card|close up|closeup|body shot|measurements|half body|casting video|intro video)',
    '(closet|wardrobe|room|bedroom|house|morning routine|night routine|outfit) (tour|haul|check|routine) ..2 (for me|for us|and|send|then|can you|please|just|$)',
    '(do|film|send|make|want) (me|us)? (a|some)? (try on|try ons|tryons|haul|try on haul|get ready with me|grwm|day in the life|morning routine|night routine|fit check|outfit check)',
    '(film|record|video) ..4 (and|then)? (send|sends|show|share|upload|post) (it|that|them)? (to)? (me|us|just|direct|over)',
    '(film|record|video|show me|picture of) (ur|your|the|me) (room|bedroom|bed|street|road|house|window|view|desk|setup|mirror|wardrobe|garden|front door|school)',
    '(taken|shot|filmed|picture|photo|something|one) (in|from) (your|her|his) (own)? (room|bedroom|bed|bathroom|house|garden)',
    '(id check|identity check|age check|verification|verify you|verify yourself|proof of age|prove your age) ..6',
    '(school card|school id|student card|passport|id card|bus pass|library card|birth certificate) ..4 (your face|next to|is fine|hold it)',
    '(prove it|proof|prove that) ..3 (cam|camera|picture|photo|selfie|face|video|show|voice|send|live|on call)',
    '#PoseWord ..2 #PoseWord ..8',
  ],
  unless: [
    ...schoolPicture,
    '(skin|avatar|character|oc|build|commission|drawing|reference|ref|minecraft|bloxburg|sims) ..8',
    '(he|she|they|i) ..2 (need|want|send|took|take|film|filmed|do)',
    '(standing|sitting|lying) (and|or) (sitting|standing|lying)',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Lists pictures or clips to make at home, dressed up as a casting, a check or a tour.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'three pictures standing up, one from the side',
    'Couple of shots tonight on your phone',
    'can u do a closet tour for me',
    'Film your bridge at home and send to me direct',
    'just film ur room spinning round',
    'For the feature we need a portrait',
    'Need a quick ID check',
    'prove it, cam now',
  ],
  passes: [
    'film the science experiment and send it to miss',
    'i need a portrait of my oc',
    'bring your passport to the airport',
    'we need three photos for the class board',
    'standing or sitting i dont mind',
  ],
};
