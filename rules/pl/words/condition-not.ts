/** If you do not, or if you go. */
export default [
  '(jak|jesli|jezeli|jezli|jesli mi|jak mi|jezeli mi|skoro|o ile|gdy|bo jak|bo jesli|kiedy|jakbys|gdybys) ..2 nie',
  'chyba ze',
  '(jak|jesli|jezeli|gdy|kiedy|sprobuj|tylko sprobuj|jak tylko|probuj|waz sie) ..2 (przestaniesz|zablokujesz|odejdziesz|powiesz|odmowisz|znikniesz|usuniesz|odpuscisz|olejesz|zignorujesz|oszukasz|zerwiesz|uciekniesz|rozlaczysz|wyjdziesz|zostawisz|powiedziec|zablokowac|usunac|zablokuj|blokuj|usun mnie|uciec|odejsc|skasujesz|wylaczysz|pojdziesz z tym|zglosisz|doniesiesz)',
  'bez tego',
  'inaczej',
  'albo',
  'w przeciwnym razie',
] satisfies string[];
