/** Family, clubs and many people in the loop. Shared by the rules that import it. */
export default ['#FamilyOk ..9', '..9 #FamilyOk', '#Many ..9', '..9 #Many'];
