import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(cierra|cerra|cierras|cerraste|cerrar|tranca|echa|ponle|pon|pasa|pone|cierre) ..2 (puerta|pestillo|seguro|llave|cerrojo|llave a la puerta) ..8 (#AloneThen|camara|cam|llamame|quiero|nadie|sola|solo|auriculares|bajito|foto|video|con llave|con seguro|que nadie|y te)',
    '(vete|ve|anda|andate|encierrese|metase|vayase|metete|encierrate|encerrate|sube|enciérrate|escondete|quedate|vas) ..2 (al|a tu|a un|en tu|en el|en un|a la|donde) ..1 (bano|cuarto|habitacion|pieza|recamara|cama|azotea|sitio privado|lugar privado|nadie|sitio) ..9 (#AloneThen|camara|cam|llamame|foto|video|hablamos|nadie|sola|solo|cierra|con llave|quiero)',
    '(ponte|ponete|usa|pon|coge|conecta) ..2 (auriculares|cascos|audifonos) ..7 (nadie|no (me )?(oiga|oigan|escuche|escuchen)|#Folk|camara|privado|solos|te cuento|sola)',
    '(habla|hablame|hablar|susurra|susurrame|habla bajito|baja la voz) ..2 (bajito|en voz baja|flojito|quedito|susurrando|bajo|despacio) ..6 (#Folk|nadie|oiga|oigan|escuche|escuchen|despierte|despierten)',
    '(apaga|apagues) ..2 (luz|luces) ..6 (camara|cam|video|foto|cama|quiero|conmigo|llamame)',
  ],
  unless: [
    '(calor|frio|corriente|aire|perro|gato|ruido|ladrones|extranos|desconocidos|mosquitos) ..9',
    '..9 (a comer|a cenar|ropa sucia|recoge|ordena|que hace frio|frio|corriente|perro|gato|se escapa|ladron|ladrones|extranos|llego en|mosquitos|ruido|estudiar|deberes|dormir la siesta|bebe|examen)',
    '(nivel|boss|jefe|zombies|zombis|nether|base|mision|impostor|sala de maquinas|reactor) ..9',
    '..9 (nivel|boss|zombies|zombis|creeper|mision|impostor|reactor|base)',
  ],
  confidence: 'certain',
  bright: true,
  // Locked doors and names of games belong to the act itself: they do not make it harmless.
  deaf: ['safety-purpose', 'game'],
  means: 'Wants the child in a closed room or out of earshot, for a call or a picture.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'cierra la puerta con llave y pon la camara',
    'vete al baño y mandame una foto',
    'ponte los auriculares para que no me oigan',
  ],
  passes: [
    'cierra la puerta que hace frio',
    'vete a tu cuarto a estudiar',
    'ponte los cascos que hay ruido',
    'cierra la puerta de la base, vienen zombies y llamame',
  ],
};
