import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) (know|have|got|have got|found|kno|no|see) ..2 (where you live|where you go|where ya live|where your|where number|your (address|street|road|house|school|estate|bus|full name|real name|surname|home|ip|postcode|door|city|flat)|which (school|house|door|bus|street|class) ..3|what time you (walk|leave|get)|who your (mum|mom|dad|parents)) ..9 (#ThreatOrder|#ThreatRefuse|or else)',
    '(#ThreatOrder|so) ..3 i know (where you live|where ya live|your (address|street|house|school|road|estate)|which (school|house))',
    '^ (know|got|found) (where you live|where you go|where ya live|where your|where number|your (address|street|road|house|school|estate|bus|full name|real name|surname|home|ip|postcode|door|city|flat)|which (school|house|door|bus|street|class) ..3|what time you (walk|leave|get)|who your (mum|mom|dad|parents)) ..8 #ThreatOrder',
    '(your|ur) (address|number|street|city|house|ip|home number|home address) ..9 (clicks away|do not make me|be nice to me)',
    '(i|i will|we) (post|leak|share|put up|drop|give out|tell everyone) your (address|number|full name|ip|real name|school|home address|street) ..6 (if|unless|when|or|and let)',
    '(if|unless|or|quit) ..4 (i|i will|we) (post|leak|share|put up|drop|give out|tell everyone) your (address|number|full name|ip|real name|school|home address|street)',
    '(want|send|sending) ..2 (people|ppl|someone|somebody|lads|the boys) (at|to|round) your (door|house|home)',
    '(someone|somebody|people|my mates|the boys) will (visit|come to your|be at your|turn up)',
  ],
  unless: ['(i|me|you|your|the|it|that|everyone|this|who) ..8 #ThreatHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Uses what they know of where the child lives or learns to make the child obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i know where you live so be nice to me',
    'i have your address, do not test me',
    'unless you pay i leak your address',
  ],
  passes: [
    'i know where you live in minecraft, dont test my base',
    'i know which school you go to, we played you in netball',
    'got your address for the party, reply by friday',
  ],
};
