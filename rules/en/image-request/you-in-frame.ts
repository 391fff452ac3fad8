import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(with|and|of) you (in|on|inside|holding|wearing|next to|beside|sat|standing|sitting|visible) ..1 (it $|it obviously|it of course|them|shot|frame|frame|picture|photo|shot|chair|bed|mirror|uniform|your)',
    '(must|has to|have to|needs to|need to|should|want it to) be (with|of) (you|yourself|your (face|own face))',
    '(has to|have to|needs to|got to) be (you|yourself|your own) $',
    '(clothes|fits|outfits|rooms|pictures|photos|videos|it|desk|dress|shirts|people|fans|viewers) ..4 (need|needs|connect with|look better with|look better on) ..1 (a|an|the|your)? (person|face|human|model|somebody|girl|boy|smile) ..2',
    '(pinterest|google|dolls|mannequin|stock photo|picture|photo|avatar|that|they|them) (is not|are not) (you|yourself|your face) $',
    '(photograph|film|record|snap|video|draw from|shoot) (yourself|you|your (hand|hands|arm|arms|legs|feet|face|back|neck|stomach|morning|room|bedroom|house|routine|stretches|practice|bridge|splits|warm up|day))',
    '(picture|photo|photos|clip|video|shot|shots) of your (hand|hands|arm|arms|legs|feet|neck|back|stomach|face|room|bedroom|school card|id|passport)',
    'send (me|us)? your (face|smile|eyes|hand|legs|feet|voice|outfit|fit|look) (doing|with|making|pulling|first|then|now|in|and|$)',
    '(next to|beside|under) your (face|chin|head|own face|cheek)',
    '(face|chin|head) (next to|beside|with) (it|the|your|todays|a)',
  ],
  unless: [
    '(homework|maths|worksheet|essay|recipe|error|receipt|label|whiteboard|timetable|notes|trip|team|class|nan|gran|grandma|mum|dad|school play|assembly|choir) ..6 (picture|photo|video|film|record)',
    '(picture|photo|photos|video|film|record) ..6 (homework|maths|worksheet|essay|recipe|error|receipt|label|whiteboard|timetable|notes|trip|team|class|nan|gran|grandma|mum|dad|school play|assembly|choir)',
    '(he|she|they) ..3',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Wants the child in the picture, under a harmless reason such as a tour, a lesson or a check.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets see it with u in it obvs',
    'must be with you',
    'It has to be you',
    'clothes need a person in em',
    'Photograph yourself in poses',
    'photo of your hand with my name in pen',
    'school card next to your face',
    'send ur face doin a duck',
  ],
  passes: [
    'has to be you two again',
    'take a photo of the homework',
    'record your lines with mum',
    'my character needs a face',
    'the picture of your leg for the physio',
  ],
};
