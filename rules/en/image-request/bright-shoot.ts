import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(agency|portfolio|casting|scout|modelling|modeling|model|brand|photographer|audition|apprentices|artist|reference|verification|clothing brand|digitals) ..9 (full body|full length|swimwear|swimsuit|leotard|selfie|lying|bedroom|figure|photos of yourself|swimming costume|in your room|no parent|private portraits|your figure|fitted clothes|your posture|on cam|camera on|webcam|dance in front)',
    '(full body|full length|swimwear|swimsuit|leotard|in your bedroom|your figure|fitted clothes|photos of yourself|photos of you|pictures of you|selfies|cam on|camera on) ..9 (agency|portfolio|casting|modelling|modeling|brand|scout|audition|digitals|verification)',
    '(#Number|few|some|several|set of) (photos|pictures|shots|images|photographs|selfies) ..4 (face|front|side|profile|back) ..6 (full|swimwear|body|side|back|profile)',
    '(i pick|i choose|i will pick|i get to pick|choose) (the|your|which) (outfit|outfits|clothes|pose)',
    '(shot|picture|photo) of you in the (top|dress|outfit|costume|set|shorts|clothes) i (sent|mailed|bought|posted|got)',
    '(pose|posed|artistic|art) (picture|pictures|photo|photos|shot|stuff) ..6 (you|lying|bed|of you|trust)',
  ],
  unless: [...picture],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: "Asks for pictures of the child's body or face in the name of an agency, a casting or art.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'the agency needs full length photos of you',
    'four photos: face, side and full body',
    'camera on for the casting, show your figure',
  ],
  passes: [
    'my art portfolio is due friday',
    'the casting for the school play is on monday',
    'model it in blender for the film',
  ],
};
