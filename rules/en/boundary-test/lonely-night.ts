import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do you|you|are you|ever) ..1 (get|feel|be)? ..1 lonely (at night|in bed|at home|too|sometimes|ever|without|$)',
    '(what|who) do you (think about|do|talk to|dream about) (at night|in bed|before bed|before you sleep|when you are alone|when you cannot sleep)',
    '(cannot|can not|could not) sleep ..2 (you|are you|keep me company|thinking)',
    '(stay up|stay awake|be awake|up late) (with|for|talking to) me',
    '(talk|call|chat|text) (to|with)? (me|you)? (all night|at night|in the night|after bedtime|after lights out|when everyone is asleep|when they are asleep)',
  ],
  confidence: 'fair',
  means: 'Talks about lonely nights or staying up together, which makes closeness fast.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u ever get lonely at nite',
    'what do you think about at night',
    'cant sleep. u?',
    'stay up w me',
    'can i call u when everyone is asleep',
  ],
  passes: [
    'i cant sleep before the exam',
    'stay up for the new update event',
    'do you get wolves at night in that seed',
    'hes lonely since his fish died',
  ],
};
