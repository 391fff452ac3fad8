/** Somebody around the child, named as a stranger names them: "your mum", "the police", "mummy", "grown-ups". */
export default [
  '(your|yr|ya|yer|yo|yuh|ye|yah|youre|de|di|the|any|no|a|one of your|any of your) (little|big|school|class|guidance|form|best|nosy|own|real|whole|other|older|younger|home)? #SecrecyPerson',
  'your (mum|mom|mam|dad) (or|and|nor) (your)? (dad|mum|mom|mam)',
  '(mum|mom|mam|mummy|mommy|mammy|mumma|mama|ma|dad|daddy|papa|amma|maa|mother|father|parents|teacher|teachers|elders|nan|gran|granny|grandma)',
  '(grown ups|grownups|adults|any adult|an adult|police|polis|cops|counsellor|counselor|brother|sister|didi|mods|discord|friends|families)',
  '#Anyone at (home|school|church|yours|your)',
  '(people|them|anyone) (at|from|in) (home|school|your (house|class|school|family))',
  '(school|home|your school|your house)',
] satisfies string[];
