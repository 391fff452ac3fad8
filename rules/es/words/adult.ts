/** A grown-up who looks after the child, or somebody close who could help. */
export default (
  'mama mami mamita madre ma papa papi papito padre padres papas papis viejos viejo vieja jefa jefe ' +
  'jefes jefita abuela abuelo abuelos abuelita abuelito yaya yayo nana nona tia tio tios madrina ' +
  'padrino padrastro madrastra tutora tutor tutores profe profes profesora profesor profesores maestra ' +
  'maestro maestros orientadora orientador psicologa psicologo entrenador entrenadora directora ' +
  'director familia hermana hermano hermanos hermanita hermanito primo primos adultos cuidadora ninera'
).split(' ');
