import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'meeting (me|you|up)',
    '(hang|hang out|hanging out|chill|chilling|spend time|get together) with (me|you)',
    '(i|you|me|we) ..2 (come over|coming over|come round|come by|come see|come get|come visit|come to see|come and see)',
    '(come|get|go|be|drive|ride|walk|bus|far) ..2 (to|at|from|near|by) (your|my) (house|place|home|flat|apartment)',
    '(sneak|sneaking|slip|slipping) (out|away|over)',
    '(pick|picking|picked) you up',
    '(watch|watching) (movies|a movie|films|a film) (together|with|at|in|and|some)',
    '(to|will|can|could|would|ever|just) meet (you|me) ..1 (in|at|sometime|soon|one day|alone|$)',
    '(when|if) we (hang out|get together|meet) !(the|at the|with)',
  ],
  unless: [
    '#EventWord ..7 (meet|meeting|hang|chill|chilling|come|coming|house|place|pick|picking|watch)',
    '(meet|meeting|hang|chill|chilling|come|coming|over|round|house|place|up|movies|movie|films|film) ..7 #EventWord',
    '#GameWord ..7 (meet|meeting|hang|chill|come|coming|house|place|sneak|watch)',
    '(meet|meeting|hang|chill|come|coming|over|house|place|out|away) ..7 #GameWord',
    '(he|she|they|her|him|them) ..3 (meet|met|come|came|coming|hang)',
    '(nice|pleased|good|great|glad|lovely|happy|pleasure) to meet',
    '(we|i) (met|went|came|had)',
    '(what time|where|when) ..4 (meet|come over|come)',
    '(nice|good|great|surprised|recall|remember) ..1 (meeting|to meet)',
    'i will (meet you|pick you up|come over)',
    'something (had|has|was|would|might|could|will|is) ..2 slip out',
  ],
  confidence: 'weak',
  means: 'Talks of meeting or coming over, ordinary among friends and worth a thought with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'if we hang out ill bring it',
    'u could hang out with me',
    'can i come over',
    'how far is it to your house',
    'we can watch movies at my place',
  ],
  passes: [
    'nice to meet you',
    'when we meet the boss use fire',
    'come over for mums birthday',
    'he is coming over to fix the boiler',
    'i knew something would slip out',
  ],
};
