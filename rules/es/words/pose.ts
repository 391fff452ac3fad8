/** What one is told to do before a camera. */
export default (
  'levantate parate ponte giratela gira girate giras voltea volteate date baila bailame bailes bailar ' +
  'posa posar modela modelame modelar estirate acuestate agachate saltame desfila quitate sacate ' +
  'levanta baja bajate bajale sube subete muevete acercate alejate'
).split(' ');
