using System.Collections.Frozen;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>The nouns for those who hold opinions: bodies, groups, and persons by what they do.</summary>
internal static class HolderNouns
{
    private static readonly FrozenSet<string> Groups = FrozenSet.ToFrozenSet(
        ["critics", "supporters", "opponents", "advocates", "proponents", "officials", "leaders", "politicians", "ministers", "delegates",
            "diplomats",
         "representatives", "members", "senators", "congressmen", "legislators",
             "lawmakers", "historians", "scholars", "analysts", "experts", "observers",
         "commentators", "economists", "scientists", "journalists", "editors",
             "newspapers", "media", "negotiators", "policymakers", "strategists",
         "advisers", "advisors", "generals", "commanders", "officers", "authorities",
             "governments", "states", "nations", "countries", "powers", "allies",
         "republics", "colonies", "colonists", "settlers", "citizens", "people",
             "peoples", "voters", "workers", "farmers", "businessmen", "merchants",
         "manufacturers", "industrialists", "bankers", "investors", "companies",
             "students", "activists", "protesters", "demonstrators", "reformers",
         "revolutionaries", "rebels", "nationalists", "communists", "socialists",
             "conservatives", "liberals", "moderates", "radicals", "hardliners",
         "republicans", "democrats", "federalists", "isolationists", "internationalists",
             "imperialists", "missionaries", "abolitionists", "unions",
         "groups", "organizations", "parties", "factions", "administrations",
             "intellectuals", "thinkers", "authors", "writers", "islanders", "residents",
         "inhabitants", "immigrants", "refugees", "soldiers", "veterans", "women", "parliamentarians", "judges", "justices", "jurists",
             "lawyers", "planners",
         "statesmen", "monarchs", "presidents", "envoys", "ambassadors",
             "secretaries", "hawks", "doves", "loyalists", "patriots", "southerners",
         "northerners", "westerners", "separatists", "monarchists", "royalists", "lobbyists", "campaigners", "researchers", "academics"]);

    private static readonly FrozenSet<string> Bodies = FrozenSet.ToFrozenSet(
        ["government", "administration", "congress", "senate", "parliament",
            "cabinet", "ministry", "department", "council", "committee", "commission",
         "assembly", "court", "press", "public", "opposition", "party",
             "leadership", "regime", "junta", "army", "navy", "military", "delegation", "union",
         "league", "alliance", "coalition", "bureau", "office", "embassy", "legation", "politburo", "presidium", "legislature", "house",
             "diet", "kremlin",
         "community", "movement", "group", "organization", "agency", "board",
             "association", "company", "church", "vatican", "population", "electorate",
         "majority", "minority", "faction", "court", "crown", "monarchy",
             "mission", "bank", "industry", "lobby", "federation", "confederation", "empire",
         "republic", "state", "nation", "country", "side", "establishment", "elite", "team", "conference", "secretariat", "authority"]);

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
        ["president", "minister", "premier", "chancellor", "secretary",
            "ambassador", "king", "queen", "emperor", "pope", "general", "admiral", "senator",
         "governor", "chairman", "commissioner", "spokesman", "spokeswoman",
             "spokesperson", "director", "adviser", "advisor", "envoy", "leader", "sultan",
         "shah", "czar", "tsar", "prince", "dictator", "diplomat", "consul"]);

    /// <summary>Parts that stand before the whole they are of: "most of the media", "a majority of senators".</summary>
    public static bool IsPart(string word) =>
        word is "most" or "many" or "some" or "several" or "majority" or "number" or "all" or "few" or "members" or "one" or "much"
            or "coalition" or "group";

    public static bool IsGroup(string word) => Groups.Contains(word);

    public static bool IsBody(string word) => Bodies.Contains(word);

    public static bool IsRole(string word) => Roles.Contains(word);

    /// <summary>Groups and bodies that are named only by what they are: alone they stand for nobody in particular.</summary>
    public static bool IsVague(string word) =>
        word is "side" or "sides" or "group" or "groups" or "nation" or "nations" or "country" or "countries" or "state" or "states"
            or "powers" or "people"
            or "party" or "parties" or "members" or "company" or "companies" or "office" or "board" or "team" or "conference"
                or "movement" or "authority" or "leaders"
            or "governments" or "delegates" or "representatives" or "organization" or "union" or "republic" or "house" or "bank"
                or "committee" or "mission"
            or "authors" or "coalition" or "alliance" or "community" or "industry" or "court" or "council" or "commission" or "ministers"
                or "presidents"
            or "delegation" or "bureau" or "agency" or "institution" or "women" or "workers" or "students" or "allies";
}
