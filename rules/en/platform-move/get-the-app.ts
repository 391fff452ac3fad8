import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(download|install|get|put|make|redownload|grab|set up|sign up for|sign up to|create|open|try|join) (yourself|urself|a|an|the|your|it on|me a|you a)? (new|secret|second|fake|free|other|private|different)? (#Platform|session|signal|tele|tg) (account|acc|app|it|for me|so|first|then|real quick|its|on your (phone|tablet|laptop|old)|on there|on it|on that|profile|$)',
    '(download|install) (a|an|this|another|the other|that|it|one) (app|one|chat app|messenger|and add|then add|so we can|its free|from) ..4 (free|chat|talk|me|us|add|better|$)',
    '(make|create|set up|get) (a|an|yourself a) (new|secret|second|fake|hidden|private|spare|other) (account|acc|profile|email|gmail|login|one) (that|for|so|they|without|with|just|nobody|no one|on|there|your|she|he|but)',
    '(does not|do not|no|without) (need|have|needing|want|require) (a|your|any)? (phone number|number|email|real name|sim|age|id|verification|parent|permission) (to|for|on it|there|so|just|its|or)',
    '(only)? (takes|take|took) (a|1|one|2|two|like a) (minute|min|sec|second|secs|mins|minutes) to (get|make|download|install|sign up|set up|join)',
    '(put|say|lie|type|enter|pick|set|use) (your age|that you are|you are|your birthday|a fake|an older|any|a different|age) (is|as|to|over|older|birthday|year|date|age|18|16|13) ..3 (sign|lets you|when|on the|to get|so it|let you in|work|account|year)',
    '(works|work|use it|get it|have it|put it|runs) (on|over) (wifi|your old|any phone|the tablet|the web|a browser|your school)',
    '(hide|put) (the|that|it|the app|the icon) (app|icon|in a)? (in|inside|behind|under|folder) (a|the|your|calculator|another) (folder|calculator|game|app|screen|page)',
  ],
  unless: ['(make|create|get) ..3 (account) ..3 (homework|school|class|minecraft|duolingo|kahoot|xbox|steam|chess)'],
  confidence: 'strong',
  means: 'Asks the child to install another app or make a new account there, often without anybody knowing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'put te​le on there, the blue 1 w the paper aeroplane',
    'takes a minute to get',
    'just download telegram its free',
    'make a new insta acc ur mum dont know',
    'u dont need a number for it just a name',
    ['wifi works on it', 'get whatsapp on it'],
    'hide the app in a folder so nobody sees',
  ],
  passes: [
    'download the update first',
    'make a new account for minecraft',
    'takes a minute to load',
    'install the texture pack',
    'get the teams app for school',
    'he made a new team on the map',
  ],
};
