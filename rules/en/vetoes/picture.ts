/** What a picture is asked for in all innocence: family looks on, a baby, two of you on a trip, somebody else said it, a warning. Shared by the rules that import it. */
export default [
  '#ImageOther ..8',
  '..8 #ImageOther',
  '..6 (the|a) baby',
  '..8 #ImageKin (wants|want|is here|here|is on)',
  '(whole family|family) ..6',
  '(for|to|with|and|ask|tell|help|send|get|my|his|her|from|says|said) (your|my|our|the)? #ImageKin ..8',
  '..8 (for|with|and|ask|tell|help|my|his|her|from) (your|my|our|the)? #ImageKin',
  '(do not ever|if (anyone|somebody|someone|anybody)|strangers|nobody should|never send|never share) ..6',
  '(me and|you two|you both|you and|both of you|you all|yall) ..3 (at|in|on|for|from|her|him|them)',
  '(he|she|they|someone|somebody) (keeps|kept|said|asked|wants|wanted|sent|told|took|made|did|asks|got|had|has) ..8',
  '(a|the) baby ..5',
  '#ImageKin (wants|want|and i|is here|here|is on|said|says|needs) ..8',
  '(years|months) ..6 (face|see)',
  '..2 (he|she|they) (said|asked|wanted|sent|told|took|wore)',
];
