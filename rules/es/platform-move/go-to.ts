import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(agregame|anademe|buscame|escribeme|escribime|hablame|seguime|sigueme|agregas|anades|unete|metete) ..3 #Platform',
    '(tienes|tenes|usas) ..1 #Platform',
    '(hablamos|seguimos|vamos|hablemos|sigamos|mejor) ..3 (por|en|a) #Platform',
    'pasame tu #Platform',
  ],
  confidence: 'strong',
  means: 'Wants to go on with the talk in another app.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['agregame a snap', 'tienes insta?', 'seguimos por telegram mejor', 'pasame tu whatsapp'],
  passes: ['vi un video en tiktok', 'el discord del clan se cayo', 'mi prima usa instagram'],
};
