/** Tells the child to do harm to itself. */
export default [
  'te (cortes|cortas|quemes|quemas|lastimes|lastimas|mates|matas|pinches|rajes|aranes|golpees|pegues|castigues)',
  '(cortate|cortarte|quemate|quemarte|lastimate|lastimarte|matate|matarte|suicidate|suicidarte|pinchate|pincharte|rajate|rajarte|aranate|aranarte|ahorcate|tirate por|pegate|pegarte|golpeate|golpearte|muerdete|mordete|pellizcate|castigate|rasguna|rasgunate)',
  '(hazte|hacete|hacerte|haces|hagas|hagas) ..1 (dano|dano a ti|un corte|cortes|una herida|una marca|sangre|moretones|dano a ti misma)',
  '(quitate|quitarte|quites) la vida',
] satisfies string[];
