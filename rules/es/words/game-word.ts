/** Words of games, in which people meet and are alone. */
export default (
  'lobby spawn server servidor partida partidas ranked duo duos squad escuadra mapa nivel mundo base ' +
  'raid clan boss jefe mision misiones minecraft fortnite roblox free fire brawl valorant cod fifa ' +
  'island isla torneo mazmorra aldea zona torre nether party skin heroe bot bots impostor'
).split(' ');
