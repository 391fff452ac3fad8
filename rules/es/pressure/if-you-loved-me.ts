import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'si (me quisieras|me quieres|me amaras|de verdad me quieres|confiaras en mi|fueras mi amiga|fueras mi amigo) ..6',
    '(no seas) (cobarde|gallina|aguafiestas|cortada|cortado|mala|malo|infantil|bebe|asi conmigo)',
    '(confia en mi|no te va a pasar nada|nadie se va a enterar|todas lo hacen|todos lo hacen)',
  ],
  confidence: 'strong',
  means: 'Puts pressure on the child to do what they do not want to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['si me quisieras lo harias', 'no seas cobarde', 'nadie se va a enterar', 'confia en mi'],
  passes: ['si quieres jugamos', 'no seas tramposo en el uno', 'la profe confia en ti'],
};
