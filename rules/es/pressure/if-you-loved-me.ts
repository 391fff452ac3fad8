import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'si (de verdad )?(me (quisieras|quieres|queres|amaras|amas|apreciaras)|confiaras en mi|confias en mi|confiaras|fueras mi (amiga|amigo|novia|novio)|te importara|te importo|te gusto|te gustara) ..6',
    '(demuestra|demuestrame|demostrame|prueba|pruebame|demuestralo|demostralo) ..1 (que )?(me quieres|me amas|confias|es verdad|eres valiente|te importo|no eres una nina|amor)',
    '(pense|pensaba|crei|creia|creí) que ..1 (eramos|eras|confiabas|me querias|yo te|te gustaba|podia confiar) ..3',
    '(yo|con todo lo que) ..2 (hago|hice|he hecho|te di|te he dado|te regale|te compre) ..2 (por ti|por vos|tanto|todo|y tu|y asi|y vos)',
    '(me lo debes|me debes|estas en deuda|despues de todo lo que|con todo lo que te)',
    'asi (me pagas|me lo pagas|me tratas|me agradeces)',
  ],
  unless: [
    '(crei|creia|pense|pensaba) que eras ..2 (el|la) (portero|profe|impostor|otra|otro|sustituta|del equipo)',
    'me debes ..3 (un bocata|un helado|la revancha|una partida|euros del|un cromo|unas pipas|la entrada)',
    'si ..1 (me quieres) ..3 (ayudar|acompañar|ver jugar|matar en el juego|ganar)',
  ],
  confidence: 'strong',
  means: 'Makes the child prove liking or trust by doing what is asked.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['si me quisieras lo harias', 'pense que eramos amigos', 'despues de todo lo que hago por ti', 'asi me pagas'],
  passes: ['si quieres jugamos', 'me debes un helado jaja', 'creia que eras el portero'],
};
