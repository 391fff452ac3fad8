/** Asks the child to come or go somewhere. */
export default (
  'ven vente veni venite vengas vengase venga vienes venis venir acercate acercarte pasate caele caeme ' +
  'caete llega llegate llegues baja bajate bajas bajes bajar sal salte sali salite sales salis salgas ' +
  'salir sube subete subite subes subas entra entras escapate escaparte asomate esperame espera reunete ' +
  'encontrame'
).split(' ');
