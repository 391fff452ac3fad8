/** If you leave or stop. */
export default [
  '(jak|jesli|jezeli|gdy|jakbys|gdybys|kiedy) ..2 (zostawisz|odejdziesz|przestaniesz|zablokujesz|znikniesz|nie odpiszesz|zerwiesz|usuniesz|nie wyslesz|nie przyjdziesz|nie bedziesz|opuscisz|olejesz|nie odpisujesz|odpiszesz|powiesz|zostawilabys|nie pokazesz|rzucisz|nie wrocisz|rozlaczysz|nie odbierzesz|nie wlaczysz|mnie zostawisz|wyjdziesz|nie zostaniesz|nie napiszesz|nie wejdziesz|nie zadzwonisz|pojdziesz|nie pojawisz|odpuscisz|sie odwrocisz|wybierzesz)',
  '(odejdz|zostaw mnie|zablokuj|usun|zerwij ze mna|wyjdz) ..2 (a|to)',
  '(odchodzisz|zostawiasz mnie|blokujesz|zrywasz|mowisz komus|zerwiesz)',
] satisfies string[];
