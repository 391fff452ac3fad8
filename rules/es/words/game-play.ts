/** Words of play itself; names of games are left out, as people meet there. */
export default (
  'lobby spawn partida partidas ranked duos squad nivel raid boss mision misiones torneo mazmorra ' +
  'nether skin bot bots impostor aldea parchis ajedrez jaque mapa equipo porteria portero defensa ronda ' +
  'clasificatoria kills'
).split(' ');
