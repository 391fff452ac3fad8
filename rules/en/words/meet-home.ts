/** Whoever at home or at school would notice that the child is gone. */
export default [
  'your (step|big|little|older|best|old|wee)? #Family',
  '(the|your|yer|ya)? (matron|warden|lola|didi|mummy papa|maw|mam|housemaster|nani|dadi|da)',
  '(the|your|yer|ya) (people|lot|olds|oldies|house|household|folks|parents|family|warden|matron|driver|driver uncle|staff|others|adults|grown ups|guardian|old lady|old man|ol lady|old folks|lola|lolo|maw|da|ma|mam|mammy|didi|bhaiya|mummy papa|roommate|friend|friends|mates|girls|crew|teacher|teachers|head|dorm mistress|housemaster|whole house|aunty|bestie|chaperone|nosy neighbours|neighbours|auntie|abuela|tita|ammi|abbu|amma|appa|papa)',
  '(parents|mum|mom|mam|mummy|mama|daddy|dad|granny|gran|nan|folks|everyone|everybody|they all|they|all|she|he)',
  '(mummy papa|mom and dad|mum and dad|mom dad|your two)',
] satisfies string[];
