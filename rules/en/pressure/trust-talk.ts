import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|can|dont|do not|did|will|could|would|should|have to|got to|just|you) ..1 trust me',
    '(i|i do|so i|if i) (can)? trust you',
    '(hope|think|feel like|know) (that)? (i|you|we) can trust',
    '(are you|you) (scared|nervous|afraid|shy) (of me|about|to|with|or|now|still|$)',
    '(do not|no need to|nothing to) be (scared|nervous|afraid|shy)',
  ],
  unless: [
    '(trust me|trust you) ..4 (jump|bridge|lava|strat|build|lane|team|carry|game|shot|recipe|film|song|works|funny|worth)',
    '(scared|nervous|afraid|shy) ..4 (exam|test|dentist|spider|boss|interview|audition|match|flight|speech|film|movie|driving|results|doctor|dark|heights|competition|show)',
    '(exam|test|dentist|boss|interview|audition|match|flight|speech|film|movie|game|competition|show) ..6 (scared|nervous|afraid|shy)',
    '(he|she|they) ..3 (scared|nervous|afraid|trust)',
  ],
  confidence: 'faint',
  means: 'Asks for trust, or calms a worry about itself. Trust grows with time, nobody has to ask for it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do u trust me',
    'i hope i can trust u',
    'dont be scared of me',
    'r u nervous to talk',
    'u can trust me u know',
  ],
  passes: [
    'are you nervous about the exam',
    'trust me the bridge works',
    'she is scared of spiders',
    'i would not trust that website',
  ],
};
