import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(agency|portfolio|casting|scout|modelling|modeling|model|brand|photographer|audition|apprentices|artist|reference|verification|clothing brand|digitals) ..9 (full body|full length|swimwear|swimsuit|leotard|selfie|lying|bedroom|figure|photos of yourself|swimming costume|in your room|no parent|private portraits|your figure|fitted clothes|your posture|on cam|camera on|webcam|dance in front)',
    '(full body|full length|swimwear|swimsuit|leotard|in your bedroom|your figure|fitted clothes|photos of yourself|photos of you|pictures of you|selfies|cam on|camera on) ..9 (agency|portfolio|casting|modelling|modeling|brand|scout|audition|digitals|verification)',
    '(#Number|few|some|several|set of) (photos|pictures|shots|images|photographs|selfies) ..4 (face|front|side|profile|back) ..6 (full|swimwear|body|side|back|profile)',
    '(i pick|i choose|i will pick|i get to pick|choose) (the|your|which) (outfit|outfits|clothes|pose)',
    '(shot|picture|photo) of you in the (top|dress|outfit|costume|set|shorts|clothes) i (sent|mailed|bought|posted|got)',
    '(pose|posed|artistic|art) (picture|pictures|photo|photos|shot|stuff) ..6 (you|lying|bed|of you|trust)',
  ],
  unless: [
    '#ImageOther ..8',
    '..8 #ImageOther',
    '(a|the) baby ..5',
    '..6 (the|a) baby',
    '#ImageKin (wants|want|and i|is here|here|is on|said|says|needs) ..8',
    '..8 #ImageKin (wants|want|is here|here|is on)',
    '(whole family|family) ..6',
    '(years|months) ..6 (face|see)',
    '(for|to|with|and|ask|tell|help|send|get|my|his|her|from|says|said) (your|my|our|the)? #ImageKin ..8',
    '..8 (for|with|and|ask|tell|help|my|his|her|from) (your|my|our|the)? #ImageKin',
    '(do not ever|if (anyone|somebody|someone|anybody)|strangers|nobody should|never send|never share) ..6',
    '(me and|you two|you both|you and|both of you|you all|yall) ..3 (at|in|on|for|from|her|him|them)',
    '(he|she|they|someone|somebody) (keeps|kept|said|asked|wants|wanted|sent|told|took|made|did|asks|got|had|has) ..8',
    '..2 (he|she|they) (said|asked|wanted|sent|told|took|wore)',
    '(blender|unity|3d|clay|plane|train) ..6 model',
  ],
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
