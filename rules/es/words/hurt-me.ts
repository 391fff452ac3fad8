/** Does harm to themselves. */
export default [
  'me (mato|suicido|corto|muero|ahorco|tiro|cuelgo|lanzo|tomo todas|tomo las pastillas|tomo un frasco|voy a matar|voy a cortar|voy a suicidar|voy a tirar|voy a hacer dano|voy a morir|quiero morir|voy a colgar|hago dano|hago algo|hago algo malo|quito la vida|voy a quitar la vida|matare|cortare|hare dano|lastimo|voy a lastimar|hare algo|quitare la vida|quitare de en medio|quito de en medio|lastimare|voy a hacer algo|tirare|suicidare)',
  '(hago|hare|cometo|cometere|voy a hacer|voy a cometer|hago|podria hacer) (una|alguna) (locura|tonteria|barbaridad|estupidez)',
  '(acabo|acabare|termino|voy a acabar|voy a terminar) con (mi vida|todo)',
  'no (respondo de mi|quiero vivir|quiero seguir viviendo|voy a vivir|vivo mas|llego a manana|amanezco|me vuelves a ver|tiene sentido vivir|me veras mas)',
  '(quitarme la vida|matarme|cortarme|suicidarme|hacerme dano|lastimarme|tirarme|colgarme|morirme|tomarme las pastillas|tomarme todas las pastillas)',
  '(encontraran|van a encontrar) (mi cuerpo|muerta|muerto)',
] satisfies string[];
