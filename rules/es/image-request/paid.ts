import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '(#Give) ..6 (si|por|a cambio de|cuando|y) ..3 (#SendMe)? ..2 (#Picture|la camara|videollamada|cam|pack|te veo|verte|posas|bailas|una tuya)',
    '(#Picture|selfie|video) ..5 (y|a cambio|por|o) ..2 (#Give) ..3',
    '(#Number|#Money|#ChildGift) ..3 (por|si|x|a cambio de) ..1 (cada|una|unas|tu|tus|tres|dos|me mandas|me pasas|me envias|la)? ..1 (#Picture|selfie|cam|videollamada|pack)',
    '(quieres|queres|necesitas|te gustan|te faltan) ..4 (#ChildGift) ..6 (#SendMe|foto|fotos|selfie|video|cam)',
    '(pago|pagan|pagamos|se paga) ..3 (por|cada|x|muy bien las|bien las) ..1 (#Picture)',
    '(foto|fotos|video|videos|selfie|cam|pack) (por|x) ..1 (#ChildGift|#Number)',
    '(#SendMe) ..3 #Picture ..3 (y )?te (doy|regalo|pago|compro|mando|paso|recargo|transfiero|deposito|consigo|envio|dono|hago)',
    '(hay|tengo|doy|regalo) ..1 (premio|recompensa|dinero|plata|robux) ..4 #Picture',
    '(cuanto|que) (quieres|pides|cobras|me cobras|queres|cobrarias|vale) ..2 por ..4 (#Picture|sesion|cam|videollamada|tuya)',
    '(sesion|sesiones) ..2 (de )?(fotos|foto|video|webcam) ..3 (privada|privadas|pago|pagada|solo|para mi)',
    '(por|x) cada #Picture ..6 (te|recibes|ganas|#Give|#Number|#Money)',
  ],
  unless: [
    ...pictureOther,
    '(foto|video) ..2 (producto|talla|anuncio|comprobante|recibo|ticket|error|pantalla|captura|firmada|firmado|ganadora)',
    '(pase|bono|abono|entrada) ..9 (zoo|cine|concierto|museo)',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking, and so is talk of school just before.
  deaf: ['to-many', 'homework-near'],
  slot: 'picture',
  means: 'Offers something in return for a picture of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te doy 500 robux si me mandas una foto',
    'te pago 20 euros por una foto tuya',
    'una foto y te regalo el pase',
    'pago bien por fotos',
  ],
  passes: [
    'te regalo la foto del equipo',
    'te pago la entrada si vienes al cine con mi hermana',
    'te doy mis apuntes si me ayudas',
    'te doy 5 robux si me mandas foto de tu base',
  ],
};
