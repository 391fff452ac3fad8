import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(#Unless) ..9 (#Mine) ..1 #PubNow',
    '(#Unless) ..9 (#Mine)? (voy|vamos) a #PubInf',
    '(#Unless) ..6 #PubNow ..1 #Material',
    '(#Unless) ..7 (#Material) ..4 #PubThey',
    '(#Unless) ..7 #PubThey ..4 (#Crowd|en #Net|a #Net)',
    '(#Unless) ..5 (#Crowd) ..5 (#PubThey|va a (ver|saber|enterarse|recibir)|van a (ver|saber|enterarse|recibir))',
    '(#Mine)? #PubNow ..7 (#Unless)',
    '(voy|vamos) a #PubInf ..9 (#Unless)',
    '(#Material) ..1 #PubThey ..9 (#Unless)',
    '#PubThey ..5 (#Crowd|en #Net) ..6 (#Unless)',
    '(#Unless) ..6 (vas a ver|veras|ya veras|te arrepientes|te arrepentiras|te vas a arrepentir|atente|atenete|sufriras|vas a sufrir|te juro que|lo pagaras|lo vas a pagar|la vas a pagar|te va a ir mal|te ira mal|habra consecuencias|te destruyo|te hundo|te arruino|te quemo|te funo|te expongo|te denuncio|te hackeo|te jodo|te busco|voy a tu casa|voy a por ti|te encuentro|hablo con tu|llamo a tu|le escribo a tu|le hablo a tu|les escribo a|les hablo a|le aviso a tu|lo llamo a tu|me las pagas|me la pagas|me las pagaras)',
    '(#PayMe|obedece|hazlo|hacelo|haceme caso|hazme caso|haz lo que (te )?digo|hace lo que (te )?digo|contesta|contestame|respondeme|responde|desbloqueame|mandala|mandalas|mandame (otra|mas|la otra|el video|una|la foto|fotos)|no me bloquees|portate bien) ..6 o ..1 (#Mine)? ..1 (#PubNow|#PubThey|#Crowd|ya sabes|ya veras|vas a ver|atente|te arrepientes|te vas a arrepentir)',
    '(tienes|tenes|te doy|te quedan|hasta) ..3 (#Number|una|media|un|esta|la|las|manana|el) ..2 (hora|horas|minutos|min|dias|dia|noche|lunes|viernes|manana|tarde|domingo) ..5 (#Mine)? ..1 (#PubNow|#PubThey|se publica|todos|o)',
    '(o|y) ..1 (me )?(mandas|pasas|envias|das|pagas|haces|obedeces|vienes|contestas|muestras) ..7 o ..1 (#Mine) #PubNow',
    '(#SendMe|dame|haz|hazme|haceme|ven|veni) ..6 o ..1 (#Mine) #PubNow ..2 (a|al|en|por|con)',
    '(bloqueame|cuentalo|contalo|dilo|decilo|dejame|ignorame|denunciame|atrevete|cuelga|cortame|desaparece|habla|intenta|intentalo) ..2 y ..1 (vas a ver|veras|se lo|lo|la|las|tu (mama|madre|familia|papa)|te juro|subo|publico|mando|todos|todo el)',
    '(un|otro|una) (solo|mensaje|comentario|palabra) ..6 y ..3 (#Crowd) ..3 (#PubThey) ..3 (#Material|todo|eso|lo que)',
    '(#Unless) ..6 (tu|su|tus|sus|la) ..1 (vida|familia|reputacion|#Adult) ..2 (esta arruinada|arruinada|acabada|destruida|se acaba|termina|va a sufrir|van a sufrir|va a pagar|van a pagar|va a lamentar|sufrira|pagara|lo paga|sufre|esta muerta)',
    '(o|si no|sino) ..1 (esto|eso|todo|lo|la|las|los) ..1 (ve|ven|vera|veran|lee|leen|leera|recibe|reciben|sabra|sabran) ..2 (#Crowd)',
    'o ..2 (#PubThey) ..1 (en|a|por) (#Crowd|#Net|todos los #Net)',
    '(#PayMe) ..4 o ..1 te (hago|quemo|expongo|funo|hundo|publico|destruyo|arruino|jodo|denuncio)',
    '(#Number|un|una|unos) ..1 (min|minutos|minuto|horas|hora) ..1 (para|pa) (pensar|pensarlo|decidir|decidirte|contestar|contestarme|mandar|mandarme|pagar|pagarme|obedecer) ..2',
    '(#Unless) ..8 (#Mine)? #TellNow ..4 (a|con) (#Crowd|la policia|tu)',
    '(#Mine)? #TellNow ..2 (a|con) (tu|tus|la policia) ..7 (#Unless)',
    '(pasame|mandame|dame|enviame|haz|hazme|contesta|obedece|paga) ..6 o ..1 (#Mine) #TellNow ..2 (a|con) (#Crowd|tu|la)',
    'o ..1 (tus|tu|tu nombre y tus) (foto|fotos|video|videos|secreto|secretos|capturas|mensajes) ..2 #PubThey',
  ],
  unless: [
    ...gameStakes,
    '(como|si) no (vienes|puedes|llegas|te importa|quieres|llueve|estudias|apruebas|comes) ..9',
    'si ..3 (te gusta|quieres|puedes|necesitas|apruebas|ganas|gano|ganamos|hace sol) ..9',
    '(la|el|lo|le) paso ..1 (a buscar|a recoger|por|el balon|la pelota|genial|bien|mal|yo)',
    '(te|lo|la) (cuento|digo|ensene|paso|mando|explico|muestro) (yo|luego|manana|despues|por|cuando|el|la|los|las|un|una) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that something will be shown, told or done unless the child goes along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'si no me mandas mas las publico',
    'como me bloquees se lo paso a tu madre',
    'paga 50 euros o se lo mando a todos',
    'si me bloqueas tus amigos van a ver el video',
    'obedece o ya sabes',
    'tienes 10 minutos o las subo',
  ],
  passes: [
    'si no vienes lo paso yo el nivel',
    'si no puedes te lo explico luego',
    'contesta o me como tu pizza',
    'si no llueve se lo digo al equipo y jugamos',
  ],
};
