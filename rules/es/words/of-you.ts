/** Of the child itself. */
export default [
  '(tuya|tuyo|tuyas|tuyos|tuyita|de ti|de vos|de usted|suya|tuia|mia tuya)',
  '(de|a) tu (cara|carita|rostro|sonrisa|cuerpo|cuerpito|look|outfit|uniforme|ropa|pelo|cabello|boca|ojos|espalda|pierna|piernas|pies|panza|abdomen|figura)',
  '(donde|en la que|en que|que) (salgas|sales|salis|aparezcas|se te vea|se te vean|estes|estas|te vea|te veas)',
  '(para|pa|asi) (verte|conocerte|ver como eres|saber como eres|ver si eres|ver tu cara|ver tu carita)',
  'de lo que (llevas|traes|tienes puesto|tenes puesto)',
  'como (te ves|te ves ahora|estas vestida|estas vestido|vas vestida|vas vestido|eres fisicamente|sos fisicamente|eres de verdad|luces)',
  'solo usted',
  'usted (sola|solita)',
  'sola tu',
  'solo tu',
  'tu sola',
  'tu solo',
  'tu solita',
  'vos sola',
  'vos solo',
] satisfies string[];
