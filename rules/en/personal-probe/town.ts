import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (and|so|ok)? (what|which) (city|town|village|area|state|county|part of town|neighbourhood|neighborhood|suburb|district|country) (is (it|that))? $',
    '(what|which) (city|town|village|area|state|county|country|region) (are|do|were) (you|you all) (live|living|in|from|at|near|based|located|again)',
    '(what|which) (city|town|village|county|state) you (live|from|in|at|near|based) (in)?',
    'what (part|side|bit|end) of ..3 (are|do|you) you? (from|in|live|at|near|based)?',
    '^ (and|so|ok|which|what)? (town|city|country|state|location) $?',
    'where (are|do) (you|you guys|u) (from|travel from|come from|originate|originally from|based|located|in the world)',
    'i am (in|from|near|at) ..2 (where are you|where you|and you|how about you|what about you|where do you)',
    'where you (from|based|located|coming from)',
    '(are|is) (you|your town|your house|yours|your place|it) (near|close to|anywhere near|around|far from|nearby|by) (me|here|us|there|#PlacePublic|#School)',
    '(are you|you) (local|nearby|near by|close by|from round here|from around here|from here)',
    'what is your (village|town|city|area|county|state|place) (called|name|like|again)',
    '(what|which) (county|state|town) (is that|are you in|is your)',
  ],
  unless: ['what part of (the|this|it|that) (game|map|book|film|movie|song|question|homework|exam|chapter|essay)'],
  confidence: 'fair',
  slot: 'town',
  means: 'Asks which town or area the child is in. Together with a school it is enough to find somebody.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what town u from',
    'fair. town?',
    'Lovely. And where do you travel from?',
    'what part of manchester r u',
    'what city u live in',
    'r u near me',
    'u local?',
  ],
  passes: [
    'what part of the homework r u on',
    'what country has the most lakes',
    'which town is the match in',
    'where is that cat from, its so cute',
    'what city is the film set in',
    'are you near the boss on the map',
  ],
};
