/** It is about school work. Shared by the rules that import it. */
export default ['#SchoolThing ..9', '..9 #SchoolThing'];
