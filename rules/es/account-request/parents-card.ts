import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tu|tus) #Adult ..3 (tiene|tienen|usa|usan|guarda|guardan|deja|dejan) ..3 (tarjeta|cartera|paypal|bizum|dinero)',
    '(sabes|te sabes|conoces|puedes ver|puedes coger|podes agarrar|puedes usar) ..2 (clave|pin|tarjeta|movil|celular|contrasena|patron|numero) ..3 (de )?(tu|tus) #Adult',
    '(compra|comprar|pagar|pagas|carga) ..3 con (la|el) (tarjeta|movil|cuenta) de (tu|tus) #Adult',
  ],
  unless: ['(cumple|regalo|bus|autobus) ..6'],
  confidence: 'strong',
  means: "Asks about a grown-up's bank card, account or phone.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu mama tiene tarjeta guardada?', 'sabes el pin de tu padre?', 'puedes usar el movil de tu madre?'],
  passes: ['tu madre tiene coche?', 'sabes la receta de tu abuela?', 'la tarjeta del bus de mi hermana'],
};
