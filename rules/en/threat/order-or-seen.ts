import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#ThreatOrder ..6 (or|otherwise|or else|else|unless|if not|then) ..3 #ThreatPeople ..2 (sees|see|will see|gets|get|getting|will get|hears|hear|knows|know|watches|watch|finds out|find out|receives|receive|reads|laugh|laughs|looks|look|be looking|gets sent|be sent|have|has|will hav|seeing|hates|will hear|will watch|will know|wakes up to|gets to)',
    '#ThreatOrder ..6 (or|otherwise|or else|else|unless|if not|then) ..2 (your|yer|ya|that|this|these|those|them|the|our|it|both|all your) ..2 #ThreatThing? ..2 (goes|go|going|gets|get|is|are|will be|end up|ends up|comes|come|lands|drop|drops|reach|reaches|will reach|travels|travel|spreads|pinned|posted|uploaded|leaked|published|forwarded|sent|shared|emailed|mailed|printed|put|stays|viral|spread) ..1 (#ThreatPlace|to #ThreatPeople)',
    '#ThreatOrder ..6 (or|otherwise|or else|else|unless|if not|then) ..2 (i|i will|i am going to|i shall|i would|we|we will|and i|or do i|i go|i am|gonna|man is|im|ill|i might) ..2 (post|leak|share|upload|send|forward|show|publish|spread|expose|release|put|email|mail|message|tell|drop|hit post|press send|print|dump|make it public|make a page|go straight|ring|hit send|text|give|put up|dm) ..1 (it|this|that|them|these|those|you|your|the|what|everything|everyone|#ThreatPeople)',
    '#ThreatOrder ..6 (or|otherwise|or else|else|unless|if not|then) (it|it is|its|they) ..1 (out|leaked|posted|uploaded|shared|gone public|on youtube|goes round|going round|spreads|sent|everywhere|public|goes everywhere|go everywhere)',
    '(or|otherwise|or else|else|unless|if not|then) ..2 (your|yer|ya|that|this|these|those|them|the|our|it|both|all your) ..2 #ThreatThing ..2 (goes|go|going|gets|get|is|are|will be|end up|ends up|comes|come|lands|drop|drops|reach|reaches|will reach|travels|travel|spreads|pinned|posted|uploaded|leaked|published|forwarded|sent|shared|emailed|mailed|printed|put|stays|viral|spread) ..2 (#ThreatPlace|to #ThreatPeople)',
    '(or|otherwise|or else|else|unless|if not|then) #ThreatPeople ..2 (sees|see|will see|gets|get|getting|will get|hears|hear|knows|know|watches|watch|finds out|find out|receives|receive|reads|laugh|laughs|looks|look|be looking|gets sent|be sent|have|has|will hav|seeing|hates|will hear|will watch|will know|wakes up to|gets to) ..3 #ThreatThing',
  ],
  unless: [
    '#ThreatHarmless',
    '(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless',
    '#ThreatHarmless ..8 (i|me|you|your|the|it|that|everyone|this|who)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Orders the child to pay, send or obey, or else something private will be shown to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pay me fifty quid or your class sees that video',
    'send one more by tonight or the pics go on insta',
    'do what i say or i post it',
  ],
  passes: [
    'pay for the trip or the coach gets cross',
    'do your bit or the team sees us lose the match',
    'send me the slides or i tell everyone you forgot the project',
  ],
  overflags: ['pay for the club or the coach gets cross'],
};
