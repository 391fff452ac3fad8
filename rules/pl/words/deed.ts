/** What the child did or said. */
export default [
  'co ..3 (slesz|wysylasz|robilas|robiles|pisalas|pisales|wysylalas|wysylales|wyslalas|wyslales|pokazalas|pokazales|zrobilas|zrobiles|powiedzialas|powiedziales|mowilas|mowiles|wypisujesz|robisz|wyprawiasz|nagadalas|nagadales|nawypisywalas)',
  'jaki jestes',
  'jaka jestes',
  'kim jestes naprawde',
  'o czym pisalismy',
  'o czym piszemy',
  'ze (ze mna|z mna) ..1 (piszesz|pisalas|pisales|gadasz|rozmawiasz)',
  'ze do mnie piszesz',
  'o nas',
] satisfies string[];
