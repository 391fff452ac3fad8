import type { Guard } from '../../../lib/engine/rule';

/** A picture was asked for, but of a thing: homework, a pet, a build. */
export default {
  match: [
    '(of|from|with) (the|your|my|that|this|our|a|an|any|all|question|page)? ..1 (#SchoolWork|#GameThing|#ThingShown)',
    '(send|show|share|drop|post|upload) ..1 (the|your|my|that|this|our|a) (#SchoolWork|#ThingShown)',
    '(#SchoolWork|#ThingShown) (picture|photo|video|screenshot)',
    '(screenshot|screen shot|team photo|school photo|group photo|class photo)',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['image-request'],
  means: 'The picture asked for is of a thing, not of the child.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'can u send me a pic? the one of the homework' },
    { kind: 'image-request', text: 'send a pic of ur dog pls' },
  ],
  leaves: [
    { kind: 'image-request', text: 'send me a pic of you' },
    { kind: 'image-request', text: 'send me a pic of ur face' },
  ],
};
