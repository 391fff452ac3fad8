/** Games, school, sport and things: nobody is asked for anything of themselves. Shared by the rules that import it. */
export default ['#GameWord ..9', '..9 #GameWord', '#SchoolThing ..9', '..9 #SchoolThing'];
