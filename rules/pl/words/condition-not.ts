/** If you do not, or if you go. */
export default [
  '(jak|jesli|jezeli|jezli|skoro|o ile|gdy|kiedy|jakbys|gdybys|dopoki|poki) ..2 nie',
  '(odmowa|brak odpowiedzi|brak wplaty|brak przelewu|blok|blokada|block|zablokowanie|cisza) (oznacza|rowna sie|to|i)?',
  'kazde nie',
  'chyba ze',
  '(jak|jesli|jezeli|gdy|kiedy|sprobuj|tylko sprobuj|jak tylko|probuj|waz sie) ..2 (przestaniesz|zablokujesz|odejdziesz|powiesz|odmowisz|znikniesz|usuniesz|odpuscisz|olejesz|zignorujesz|oszukasz|zerwiesz|uciekniesz|rozlaczysz|wyjdziesz|zostawisz|powiedziec|zablokowac|usunac|zdecydujesz sie ..2 zablokowac|zdecydujesz sie ..2 odejsc|zablokuj|blokuj|usun mnie|uciec|odejsc|skasujesz|wylaczysz|pojdziesz z tym|zglosisz|doniesiesz)',
  'bez tego',
  'inaczej',
  'albo',
  'w przeciwnym razie',
] satisfies string[];
