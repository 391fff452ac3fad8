/** So that nobody knows. */
export default [
  'w sekret',
  'w sekrecie',
  'po kryjomu',
  'potajemnie',
  'po cichu',
  'pocichu',
  'cichaczem',
  'ukradkiem',
  'cicho',
  'nikt ..2 nie ..2 (wie|widzi|zobaczy|dowie|moze|widzial|widziala|wiedzial|zobaczyl|dowiedzial|zauwazyl|zauwazy|kapnie|skapnie|kapnal|pozna|bedzie)',
  '(nie|nikt|zeby nikt|tak zeby) ..3 (zobaczyl|widzial|zobaczyla|zauwazyl|zauwazyli|widzieli|wiedzial|wiedzieli|uslyszal|uslyszeli|dowiedzial)',
  'nikomu',
  'nie mow',
  'bez wiedzy',
  'bez zgody',
] satisfies string[];
