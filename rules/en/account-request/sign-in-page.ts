import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sign|log) (in|on|into) (through|thru|via|at|on|with|using|here|to|in) (this|the|my|that|here|a)? (page|link|site|website|form|bot|app|#Link)',
    '(click|tap|open|go on|go to|use|follow|visit|press) (on)? (this|the|my|that)? (link|page|site|website|#Link) (and|to|then|for|it|so) (log|sign|login|verify|claim|get|enter|fill|put|confirm|type|redeem|connect|collect)',
    '(verify|confirm|claim|connect|link|authorise|authorize|validate|secure|redeem|unlock) (your|ur|it|the|them|yourself|free) (account|acc|prize|robux|reward|gift|nitro|skin|identity|age|item|items|email|wallet) (here|at|on|with|by|through|via|now|or|first|in|within|before)',
    '(send|give|paste|copy) (me)? (your|the)? (cookie|cookies|token|har file|roblosecurity|session id)',
    '(install|download|get|open) (anydesk|teamviewer|any desk|team viewer|rustdesk|quick assist|remote)',
    '(#Link) ..3 (log in|login|sign in|verify|password|claim|robux|nitro|free skin|authorise|vote for)',
  ],
  unless: ['(email|account) on the (school|office|class|club)'],
  confidence: 'strong',
  means: 'Sends the child to a page or a form to sign in or to claim something. Such pages steal accounts.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sign in thru this page n i send it csgift-drop.example',
    'click this link to claim ur robux',
    'verify ur account here or its banned',
    'log in on my site n the skin is urs',
    'send me ur cookie from the console',
    ['put ur username in here then it asks 4 the pass', 'sign in on this link'],
    'claim ur nitro at nitro-give.example',
  ],
  passes: [
    'send me a cookie from the bake sale',
    'sign in on teams for the lesson',
    'click the link to see the video',
    'log in again yourself after',
    'clear the cookies and try again',
    'confirm your email on the school form with a parent',
  ],
};
