/** Whoever stands around a child and could help: family, friends, school, police, moderators; nouns after "your". */
export default [
  '#Family',
  '#Friend',
  '(ma|da|maw|pa|mammy|daddy|amma|appa|popsy|mumsy|mam and dad|ammi|abbu|mami|papi)',
  '(didi|bhaiya|kuya|ate|dada|dadi|nani|oma|opa|lola|lolo)',
  '(sir|madam|miss|teach|professor|adviser|advisor|mentor|head|form teacher|class teacher|guidance teacher)',
  '(guidance|school|camp) (counsellor|counselor|nurse|teacher|adviser)',
  '(therapist|doctor|nurse|pastor|priest|psychologist|pedagogue|support worker|key worker)',
  '(oldies|old ones|old folks|old people|elders|seniors|lot|crowd|household|house|gaff|place|relations|relatives|parental units)',
  '(girlfriends|boyfriend|mates at school|roommate|room mate|neighbours|neighbour|neighbors|teammates|school friends|class mates|mateys)',
  '(police|polis|cops|cop|guards|law|authorities|mods|mod|moderators|admins|staff|school)',
  '(momma|mudda|mumma|mumsy|pops|moms|ammi|baba|bapa|ayah|ibu|nanay|tatay|yaya|tito|tita|ninang|mumzy|brudda|bruv|sista|sissy|sib|sibs|cuz|kin|mummy and daddy|dadda|pappa|granda|nanna|gogo|tannie|oom|umma|halmoni|jie jie|kor kor|ah ma|ah gong|parentals|rents|rentals|rellies|big man|fam|youth worker|form room|house mother|vicar|imam|scout leader|stepmother|stepfather|foster carers|boss|warden|matron|priest|headmaster|headmistress|secretary)',
] satisfies string[];
