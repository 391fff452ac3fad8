import type { Guard } from '../../../lib/engine/rule';

/** A lesson, a poster, a warning: an unmistakable safety word, or two others near each other. "Block" and "report" alone are not among them, because threats use them too. */
export default {
  match: [
    '#SafetyLesson ..9 #SafetyLesson',
    '(a|any|your) trusted (adult|grown up)',
    '(an adult|a grown up) you trust',
    '(e safety|internet safety|online safety|safer internet|stay safe online|stranger danger|warning signs)',
    '(rule|tip|lesson|sign) #Number',
  ],
  reach: 'message',
  factor: 0.1,
  means: 'Teaches how to stay out of trouble online.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'warning signs: someone says dont tell your mum' },
    { kind: 'image-request', text: 'stay safe online, tell a trusted adult if they say send me a pic of you' },
  ],
  leaves: [{ kind: 'secrecy', text: 'dont tell your mum i will report you' }],
};
