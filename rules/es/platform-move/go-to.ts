import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(agregame|agregas|agreguemos|anademe|anades|buscame|escribeme|escribime|hablame|habla|seguime|sigueme|sigues|unete|metete|pasate|pasemos|mandame solicitud|mandame mensaje|mandame un mensaje|contactame|ubicame|localizame|contactarme|te agrego|te escribo|te hablo|te busco|te anado|te sigo) ..4 #Platform',
    '(tienes|tenes|usas|usais|tiene|no tienes|no tenes|tendras) ..2 #Platform ..1',
    '(hablamos|seguimos|vamos|hablemos|sigamos|mejor|pasamos|pasemos|vayamos|nos pasamos|cambiamos|charlamos|chateamos|platicamos|nos vamos|platiquemos|movamonos|sigo|continuamos) ..3 (por|en|a|al) ..1 #Platform',
    '(pasame|pasas|dame|das|dime|decime|cual es|me pasas|me das|compartime|comparteme|manda|mandame|pasa) ..2 (tu|su|el) ..1 #Platform',
    '(mi|te paso mi|aqui mi|este es mi) #Platform (es|esta|#Handle)',
    '(por|en) (aqui|aca|esta app|este chat|este juego|este server) ..3 (no|no puedo|es raro|leen|vigilan|hay gente|no es seguro|banean|nos ven|es incomodo|moderan|borran) ..6',
    '(privado|pv|priv|md|inbox) $?',
    '(vamos|ven|vente|hablame|escribeme|escribime|pasa|hablamos|te hablo|abreme|metete) ..1 (al|por|en|a un)? ..1 (privado|priv|pv|inbox|chat privado|mensaje privado|canal privado)',
  ],
  unless: [
    '(video|videos|directo|clip|historia) ..3 (en|de) #Platform',
    '(#Platform) ..2 (del|de la|de los) (clan|clase|equipo|grupo|server|profe|cole|comunidad|torneo|canal|familia)',
    '(grupo|canal|servidor|server) ..2 (de )?#Platform',
    '(mi|la|el) (madre|mama|padre|prima|hermana|hermano|profe) ..4',
  ],
  confidence: 'strong',
  slot: 'socials',
  means: 'Wants to go on with the talk in another app.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['agregame a snap', 'tienes insta?', 'seguimos por telegram mejor', 'pasame tu whatsapp', 'vamos al privado'],
  passes: [
    'vi un video en tiktok',
    'el discord del clan se cayo',
    'mi prima usa instagram',
    'escribeme por el grupo de whatsapp de clase',
  ],
};
