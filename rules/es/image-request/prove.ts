import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '(demuestra|demuestrame|demuestralo|demostrame|demostralo|pruebalo|probalo|prueba|pruebame|comprueba|para creerte|para saber que eres|para ver que eres|para confirmar|no te creo|quiero pruebas|como se que eres|como se que no eres) ..9 (#Picture|cam|camara|videollamada|video|te vea|verte|ensena|muestra)',
    '(#Picture|cam|camara|videollamada) ..6 (demuestra|demuestrame|demuestralo|demostralo|para creerte|como prueba|de prueba|que eres (tu|real|chica|chico|mujer|nina|nino)|para saber que eres|para ver que eres|para probar)',
    '(foto|selfie|video) ..2 (con|haciendo|sosteniendo|levantando) ..5 (mi nombre|papel|dedos|fecha|la mano|mi usuario|un cartel)',
    '(si (de verdad )?me (quieres|amas|queres|quisieras|amaras)|si confias en mi|si confiaras|si te gusto|si eres mi (novia|amiga|novio|amigo)) ..6 (#Picture|mandarias|pasarias|ensenarias|mostrarias|mandas una|pasas una|algo mas|la camara|la cam|cam|videollamada|dejarias ver|#Body)',
    '(todas|las demas|las otras|otras chicas|tus amigas|mis otras amigas|mi ex|las chicas de mi|cualquiera) ..2 (me )?..1 (mandan|mandaban|pasan|envian|lo hacen|mando|mandaron|pasaron|ensenan|muestran) ..3 (#Picture|tambien|sin problema)?',
    '(casting|agencia|modelaje|modelo|seleccion|audicion|cazatalentos|marca) ..6 (#Picture|medidas|videollamada) ..6 (cuerpo|espalda|perfil|ropa|banador|bikini|sin|confidencial|frente|pose|poses)',
  ],
  unless: [
    ...pictureOther,
    '(demuestra|prueba|pruebas) ..6 (que sabes|teorema|formula|nivel|ganado|ganaste|hiciste los|has hecho los|que estudiaste|que aprobaste)',
    '(todas|las demas|las otras|cualquiera) ..3 lo hacen',
    '(cam|camara) ..1 (rota|mala|no|va)',
    'no eres (un )?bot',
    '(compra|vendedor|vendo|producto|estafa) ..8',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking, and so is talk of school just before.
  deaf: ['to-many', 'homework-near'],
  slot: 'picture',
  means: 'Wants a picture or the camera as a proof of who the child is or what they feel.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'demuestra que eres real con una foto',
    'si me quisieras me mandarias fotos',
    'manda un selfie con mi nombre en un papel',
    'no te creo, pon la cam',
  ],
  passes: [
    'demuestra el teorema con una foto de la pizarra',
    'no te creo que ganaste la partida, manda captura',
    'si me quieres ven a mi cumple',
  ],
};
