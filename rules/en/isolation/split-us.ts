import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(trying|try|want|wants|wanting|going|tries|plan|love) (to)? (split|break|separate|keep|tear|pull|take|drive|get) (us|you and me|me and you|you from me|you away from me|you off me) (up|apart|away|from)?',
    '(come|coming|get|getting|stand|go) between (us|you and me|me and you)',
    '(take|taking|keep|keeping|turn|turning) you (away from|from|against|off) me',
    '(she|he|they|your #Adult) (do not|does not) want (us|you) (to be|talking|to talk|together|having fun|happy|to be happy)',
    '(ruin|ruining|spoil|spoiling) (what we have|us|this for us|it for us|our)',
  ],
  unless: [
    'want you to be (late|in|home|on|early|ready|careful|safe)',
    '(split|break) us (up)? (into|in) (teams|groups|pairs|two)',
  ],
  confidence: 'strong',
  means: 'Says others want to pull the two apart, so that worried people look like enemies.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'they r trying 2 split us',
    'shes trying to keep u away from me',
    'they want to come between us',
    'dont let them turn u against me',
    'ur mum doesnt want u to be happy',
  ],
  passes: [
    'miss is going to split us into teams',
    'the wall comes between us and the base',
    'they are trying to split up the clan chat',
    'keep the dog away from me',
    'your mum does not want you to be late',
  ],
};
