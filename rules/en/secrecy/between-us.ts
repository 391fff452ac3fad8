import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nothing|none of this|none of it|this does not|this never|it does not) (leaves|leave|gets out|get out|goes further|go further|goes beyond) (this|here|us|our|$)',
    '(what|whatever|everything|anything) ..4 stays (here|in here|in this chat|between|with (us|me|you)|just)',
    '(has|have|got|needs|need|want|wants|must|should|can) (to)? (be|stay|remain|be kept) (a|our|just our)? (secret|private between|confidential|hidden|between us|just between)',
    '(this|it|that) ..2 (confidential|hush hush|top secret) (okay|between|and|$)',
    '(keep|keeping|kept|leave|stay|stays|stayed|just|strictly|only|this is|it is|that is) (it|this|that|everything|our ..1|just|strictly|all)? (between|btwn|btw) (us|you and me|me and you|you and i|ourselves|the two of us|us two|friends)',
    'our (little|lil|own|special|secret)? (secret|secrets)',
    '(our|a) secret (thing|friendship|chat|club) (okay|yeah|between)?',
    '(this|that|it|what (we|i|you) ..3|whatever (we|i|you) ..3|everything) (all)? (stays|stay|remains) (here|in here|in this chat|with us|with you|with me|between)',
    'keep ..2 to yourself (okay|yeah|for now|right|about|$)',
    '(keep|keeping) (this|it|that|us|me|something|our ..1|these) ..1 (secret|quiet|private|hush|hush hush|hidden|on the down low|on the low|on the dl|on the quiet|low key|under wraps|to yourself|to ourselves)',
    '(on the (down low|dl|quiet|hush)|hush hush)',
  ],
  unless: [
    'between us (and|in|there is|we (have|got))',
    '(secret|surprise) ..3 (santa|level|party|birthday|present)',
    'keep (it|this) (private|quiet) (in|during|please|down)',
  ],
  confidence: 'strong',
  means: 'Calls the chat a secret between the two of you; people who mean well rarely need that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'keep this between us',
    'our lil secret',
    'whatever u say stays here',
    'its just between u and me ok',
    'keep it on the dl',
    'best keep it to ourselves till its settled',
    'this is btwn us 2',
    'nothing leaves this chat',
    'it has 2 be a secret for now',
    'whats said here stays here',
  ],
  passes: [
    'between us and them its 3-2',
    'keep it secret its her birthday',
    'secret santa list',
    'its a secret level past the lava',
    'keep it quiet please miss is coming',
    'my little secret for crispy chips',
    'this document is confidential to staff',
  ],
};
