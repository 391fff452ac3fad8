import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Deliver ..3 #Picture ..2 (tuya|tuyo|tuyas|tuyos|de ti|de vos|tuyita)',
    '(quiero|puedo|dejame|me dejas|quisiera) ..2 ver ..2 #Picture ..1 (tuya|tuyas|tuyo|tuyos|de ti)',
    '(tienes|tenes) ..2 #Picture (tuya|tuyas|tuyo|tuyos|de ti) ..5 (mandar|enviar|pasar|mandame|pasame|pasas|mandas)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Asks for a picture or a video of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandame una foto tuya',
    'pasame una selfie tuya xfa',
    'me envias un video tuyo?',
    'quiero ver una foto tuya',
  ],
  passes: ['mandame la foto de tu perro', 'pasame el video del partido', 'te paso las fotos del viaje'],
};
