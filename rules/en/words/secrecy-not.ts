/** To keep from doing, however it is put: "do not", "no need to", "i would rather you did not", "you had better never". */
export default [
  '#DoNot',
  '(you|u)? (must|should|need|can|may|would|will|could|shall|do|did|are) (not|never) (be|ever|have to|need to|want to|go|to be|to)?',
  '(cannot|cant|can not|dinnae|dinna|do no|no ever|mustn t|no) (be|ever)?',
  '(never|not) (ever)? (be|to|go)?',
  '(do not|never) be',
  '(no|not any|any) (need|point|reason|use|sense) (to|in|of) (be)?',
  'what is the (need|point|use) (to|of|in)',
  'why (would you|do you need to|bother|should you)',
  '(rather|better|best|wiser|nicer|nicest|prefer|easier|kinder) (if)? (you|that you|we|to)? (did not|do not|not|never) (go|be)?',
  '(i (must)? (ask|beg|need|want|trust) you) (not to|to never)',
  '(stop|quit|avoid|without|refrain from|no more)',
  '(promise|swear|vow) ..3 (will not|would not|to never|not to|will never|never|to not|did not|do not)',
  '(do not|not|never) (you)? (dare|even|go|ever) (and|to|think about|think of)?',
  '(no|nuh|doh|dun|dont|nah|do not be|nae|dinny|never you|you no|mai|mat)',
] satisfies string[];
