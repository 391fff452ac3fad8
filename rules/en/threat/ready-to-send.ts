import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|do you) think (i am|this is|im) (joking|bluffing|kidding|lying|a joke|not serious|playing)',
    '(i will give|giving|i give|i am giving) you (till|until|til|#Number (mins|minutes|hours|hour|days|secs)|one hour|an hour|one day|a day)',
    '(i have|i know|we have|i got) people (near|in your|who|at your|close|everywhere)',
    '(in|ready in) the (group chat|gc|draft|drafts) (draft|ready|already|now)',
    '(#Money|#Number) by (tonight|midnight|tomorrow|friday|monday|sunday|saturday|#Clock) (or|and i|then|$)',
    'i know your (real name|full name|surname|last name|mums name|address|ip) ..2 (and|so|now|too|where|$)',
    '(would not|wouldnt|do not) want ..2 (this|it|these|that|them) (getting|to get|coming|to come) out',
    '(nobody|no one) (sees|will see|has to see|hears|needs to see) (anything|it|them|this|these)',
    'finger is on send',
  ],
  confidence: 'fair',
  means: "Hints that something of the child's is about to be sent or shown.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u think im joking?',
    'its already in the group chat draft',
    'my finger is on send',
    'wouldnt want this getting out would u',
  ],
  passes: [
    'read 100 pages by friday',
    'the essay is ready to send',
    'the parcel is ready to send it on',
    'see your picture on the school website',
  ],
};
