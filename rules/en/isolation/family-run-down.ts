import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'your (#Family|fam) only (care|cares|like|likes|love|loves) (about)? (your|him|her|himself|herself|themselves|money|work|the)',
    '(teachers|adults|grown ups|parents|counsellors|police|social workers|helplines) (do not|does not|never) (actually|really|even|truly) care',
    '(parents|mums|mums and dads|adults|teachers|they) (just|only|all) (want|wants) to (spoil|ruin|control|stop|split|catch|punish)',
    'your (dad|mum|mom) (left|walked out|abandoned|is gone|is never|was never) ..3 i (will not|would not|never|am|will)',
    '(i am) not like your #Adult',
    '(if|wish) ..1 (i was|you had me|i were|i could be) ..2 (as)? your (mum|mom|dad|brother|sister|boyfriend|girlfriend|family)',
    '(i am) the (only)? one ..2 (always|here|there|listens|cares|stays|stayed|who is)',
    'you can ..1 (run|come|move|go|escape) to (me|mine) (if|when|always|any|whenever|$)',
  ],
  confidence: 'strong',
  means: "Runs down the child's own family or all grown-ups, and puts themselves in their place.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur fam only care about ur brother',
    'teachers dont actually care its just a job',
    'parents just want to spoil things',
    'ur dad left, i wont',
    'im not like ur dad id listen',
    'if u had me as ur mum ud be happy',
    'u can always run to me',
  ],
  passes: [
    'your dad left his coat here',
    'my parents just want to watch tv',
    'you can come to mine after school',
    'im the one who broke the mug',
    'i wish i was your size',
  ],
};
