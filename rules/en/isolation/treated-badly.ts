import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(how|the way) (they|she|he|your #DearOnes) (treat|treats|speak to|speaks to|talk to|talks to|act with) you',
    'your (home|house|family|#Adult) (sounds|sound|seems|seem) ..1 (horrible|awful|toxic|bad|rubbish|messed up|cruel|mean|strict|harsh|controlling|like a nightmare|like prison)',
    '(should not|do not) have to (live|put up|deal|take) ..2 (like that|like this|with (that|them|this|her|him)|that|this)',
    'your #Adult (would|will|do|does|did)? (never|not) (even)? let you (be|have|live|see|do|go|grow)',
    '(come|move|run) ..1 (away|live) (with me|to mine|together)',
    '(run away|run off|escape) (with me|together|from (them|there|home|it all))',
    '(you)? (can|could|should|wish you) (always|come)? (live|stay|move in|sleep) with me ..1 (instead|one day|forever|here|if|when|$)',
  ],
  confidence: 'fair',
  means: 'Paints the home or friends of the child as bad; a real problem belongs to a helpline or an adult.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'its not fair how they treat u',
    'ur home sounds horrible',
    'u shouldnt have 2 live like that',
    'run away w me',
    'u could live with me one day',
    ['ur mum would never let u be happy', 'ur mum never lets you be happy, she would never let you live'],
  ],
  passes: [
    'run away from the zombie with me',
    'stay with me on the left side',
    'your house sounds fun',
    'we should not have to do that homework',
    'my mum never lets me have pets',
  ],
};
