/** Whom the speaker wants to be taken for. */
export default (
  'prima primo amiga amigo companera companero tia tio tutora tutor profe profesora profesor vecina ' +
  'vecino entrenador entrenadora hermana hermano chica chico nina nino novia novio monitor monitora ' +
  'clase cole colegio escuela insti instituto academia ingles mates'
).split(' ');
