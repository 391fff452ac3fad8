import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#ThreatRefuse ..3 #ThreatPeople ..2 (sees|see|will see|gets|get|getting|will get|hears|hear|knows|know|watches|watch|finds out|find out|receives|receive|reads|laugh|laughs|looks|look|be looking|gets sent|be sent|have|has|will hav|seeing|hates|will hear|will watch|will know|wakes up to|gets to) ..4 (it|#ThreatThing|them|everything|that|this)',
    '#ThreatRefuse ..4 (your|yer|ya|that|this|these|those|them|the|our|it|both|all your) ..1 #ThreatThing ..3 (goes|go|going|gets|get|is|are|will be|end up|ends up|comes|come|lands|drop|drops|reach|reaches|will reach|travels|travel|spreads|pinned|posted|uploaded|leaked|published|forwarded|sent|shared|emailed|mailed|printed|put|stays|viral|spread) ..2 (#ThreatPlace|to? #ThreatPeople)',
    '#ThreatRefuse ..3 (i|i will|i am going to|i shall|i go|and i) ..1 (post|leak|share|upload|send|forward|show|publish|spread|expose|release|put|email|mail|message|tell|drop|hit post|press send|print|dump|make it public|make a page|go straight|ring|hit send|text|give|put up|dm) ..4 (#ThreatThing|#ThreatPeople|everything|it all|your address|your name)',
    '#ThreatPeople ..2 (sees|see|will see|gets|get|getting|will get|hears|hear|knows|know|watches|watch|finds out|find out|receives|receive|reads|laugh|laughs|looks|look|be looking|gets sent|be sent|have|has|will hav|seeing|hates|will hear|will watch|will know|wakes up to|gets to) ..6 (if|unless|when|should|after) ..2 #ThreatRefuse',
    '#ThreatPeople ..2 (sees|see|will see|gets|get|getting|will get|hears|hear|knows|know|watches|watch|finds out|find out|receives|receive|reads|laugh|laughs|looks|look|be looking|gets sent|be sent|have|has|will hav|seeing|hates|will hear|will watch|will know|wakes up to|gets to) ..6 (unless you|if you (do not|dont|ever|stop|leave|keep))',
    '(i|i will|i am going to|im|gonna|i shall) ..1 (post|leak|share|upload|send|forward|show|publish|spread|expose|release|put|email|mail|message|tell|drop|hit post|press send|print|dump|make it public|make a page|go straight|ring|hit send|text|give|put up|dm) ..7 (if|unless) you ..2 (#ThreatRefuse|#ThreatOrder|leave|keep (ignoring|saying)|stop)',
    '(your|yer|ya|that|this|these|those|them|the|our|it|both|all your) ..1 #ThreatThing ..4 (goes|go|going|gets|get|is|are|will be|end up|ends up|comes|come|lands|drop|drops|reach|reaches|will reach|travels|travel|spreads|pinned|posted|uploaded|leaked|published|forwarded|sent|shared|emailed|mailed|printed|put|stays|viral|spread) ..6 (if|unless) you',
    '(block|unfriend|leave|ignore|ghost|report|stop) ..2 (and|then) ..6 (#ThreatThing|#ThreatPeople ..1 (sees|see|will see|gets|get|getting|will get|hears|hear|knows|know|watches|watch|finds out|find out|receives|receive|reads|laugh|laughs|looks|look|be looking|gets sent|be sent|have|has|will hav|seeing|hates|will hear|will watch|will know|wakes up to|gets to))',
  ],
  unless: [
    '#ThreatHarmless',
    '(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless',
    '#ThreatHarmless ..8 (i|me|you|your|the|it|that|everyone|this|who)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that blocking, leaving or saying no means something private will be shown to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'block me and your mum gets those screenshots',
    'if you ignore me i post your pics',
    'your whole class sees that video unless you reply',
  ],
  passes: [
    'block me and its a free kick',
    'leave the squad and everyone sees you lose the match',
    'if you leave early i will send your mum the homework',
  ],
};
