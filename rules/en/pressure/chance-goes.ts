import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(slot|place|spot|offer|deal|it|chance|part|role|prize|seat|skin|job|gift|one|money|dog|puppy|kitten|pony|cat|account|rank|code) (goes|go|will go|would go|is going|can go|has to go|will be given|gets given|passes) ..1 to (somebody|someone|the next|another|a different|the other|anyone|him|her|my other|whoever)',
    '(next|another|different|other) (kid|girl|boy|lad|person|player|in line|name on) ..1 (then|gets it|would gladly|on (the|my) list|is waiting|instead)',
    '(plenty|loads|lots|others|hundreds|dozens|queue) (of)? (other|more|kids|girls|boys|people|others)? ..2 (would love|would kill|want|wants|waiting|would jump|would say yes|queueing|queuing|asking|after) ..2 (it|this|that|your (place|spot|slot)|chance|be you|for it)',
    '(tonight|today|now|this evening|straight away|right now) (would be|is|be) (best|better|ideal|perfect|good for me|when)',
    'i (have to|have got to|got to|need to|must) (leave|decide|know|submit|close|confirm|choose|lock) ..3 (in|by) (#Number|ten|five|tonight|midnight|an hour|the hour|noon)',
    '(closes|closing|ends|expires|deadline|gone|shuts|locks|runs out) (is|in|at|by)? (tonight|midnight|today|an hour|ten minutes|#Number (min|mins|minutes|hours)|soon so|#Clock)',
    '(i have|i would have|then i have|maybe i|guess i|i must have) ((misjudged|misread|overestimated) (you|how)|wasted my time|got you wrong|backed the wrong|picked the wrong|was wrong about you)',
    '(expected|hoped for|thought) (more|better) (of|from) you',
    '(how|sure|thought|prove|show|whether|if) (you|you are|you were|she is) (not)? (really|that|actually|truly)? (serious|committed|dedicated|cut out|up to it|professional|loyal|tough enough|mature enough|brave enough)',
    '(then|so|means|tells me|maybe|perhaps|clearly|shows) ..2 you are not (serious|ready|committed|dedicated|cut out|up to|a pro|that keen|interested|grown up|as)',
    '(streak|friendship|deal|us|offer|trade|team|this|it) is (dead|over|off|finished|cancelled|gone) then',
    '(only|just) (deal|work|talk|bother|play|waste time) with (athletes|people who|serious|winners|grown ups|pros|kids who|players who|real|loyal|those who)',
    '(hurry|be quick|quick) (then)? ..1 (hon|babe|love|hun|sweetie|darling|dear|sweetheart|princess)',
    '(do not|never) (waste|blow|miss|throw away) (this|your|the|my) ..1 (chance|shot|time|opportunity|moment|offer)',
  ],
  unless: [
    '(homework|coursework|essay|school|bus|train|exam|class|form|trip|shop|library|pool|kettle|ticket|tickets|sale|museum|registration|voting|auction|season) ..5 (deadline|closes|closing|ends|expires|have to|got to|need to)',
    '(closes|closing|ends|expires|deadline|leave|go|hand) ..5 (homework|coursework|school|bus|train|exam|class|trip|shop|library|pool|dinner|bed|mum|dad|work)',
  ],
  confidence: 'fair',
  means: 'Threatens that the chance goes to somebody else, or doubts that the child is serious enough.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'the slot goes to somebody else',
    'then it goes to the next kid',
    'tonight would be best',
    'ive got to leave in ten minutes and cant keep her',
    'then ive misjudged how serious you are',
    'fine. streaks dead then, the streak is dead then',
    'i only deal with athletes',
    'expected more from you tbh',
  ],
  passes: [
    'are you ready for school',
    'the bus leaves soon, i have to go by 8',
    'the next one is bigger',
    'homework deadline is tonight',
    'it goes to the top shelf',
  ],
};
