import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(think|thinking|thought|dream|dreaming|dreamt|dreamed) (about|of|abt) (only)? you (all (day|night|the time)|every|so|a lot|lots|constantly|at night|non stop|last night|when|before|today|too much|always)',
    '(cannot|could not|can not) (stop|sleep|help) (thinking|without|dreaming|missing) ..2 you',
    '(been|keep|kept|always|just|am|lay here) (thinking|dreaming) (about|of|abt) you',
    '(missed|miss|missing) you (already|so much (already|today|last|babe|bbg|baby)|all day|today|last night|like crazy|bbg|babe|baby|princess|gorgeous|beautiful)',
    '^ (i)? missed you (today|$)',
    '(missed|miss|missing) (talking (to|with) you|your (voice|smile|messages|texts)|our (chats|talks))',
    '(counting|counted) (the|down)? (minutes|hours|days|seconds) (until|till|without|til)',
    '(wish|want) (you were|to be) (here|mine|with me|next to me|with you|beside me)',
  ],
  unless: ['(been|was) thinking about you (guys|all|and the (team|project|exam|trip))'],
  confidence: 'fair',
  means: 'Says they think of the child all the time or miss them, early and often.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i think abt u all day',
    'been thinking about you',
    'i cant stop thinking about u',
    'miss u already',
    'missed u. where abouts r u',
    'i was counting the minutes without you',
    'wish u were mine',
  ],
  passes: [
    'i miss my dog',
    'think about it',
    'missed you this week monkey, love dad',
    'i will miss you so much grandma',
    'we missed you at training',
    'thinking about the exam all day',
    'cant wait to see the film',
  ],
};
