/** Asks who somebody is, after "if". */
export default (
  'pregunta preguntan preguntara preguntaran preguntase preguntasen dice dicen ve ven lee leen entra ' +
  'entran pillan pilla revisa revisan descubre descubren sospecha sospechan nota notan mira miran ' +
  'encuentra encuentran coge coja cogen llega llegue entre vea pregunte agarre viene venga pasa pase ' +
  'agarra agarran quita quitan llama llaman interroga'
).split(' ');
