namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What a body is by the words of its name; bodies of one kind stand beside each other as options.</summary>
internal static class BodyKind
{
    private static readonly (string Kind, string[] Words)[] Kinds =
    [
        ("paper", ["treaty", "act", "acts", "agreement", "agreements", "convention", "protocol", "articles", "resolution", "memorandum", "plan", "doctrine", "accord", "accords"]),
        // Every country has them everywhere: the name says little.
        ("post", ["embassy", "consulate", "legation", "mission", "section", "residence"]),
        ("legislature", ["congress", "parliament", "senate", "assembly", "duma", "diet", "bundestag", "knesset", "house", "legislature", "commons", "lords"]),
        ("force", ["army", "navy", "force", "forces", "guard", "fleet", "corps", "marines", "troops", "militia", "squadron", "front", "guerrillas"]),
        ("party", ["party", "kuomintang", "communists", "republicans", "democrats", "solidarity", "movement"]),
        ("government", ["government", "administration", "cabinet", "regime", "junta", "monarchy", "authority"]),
        ("court", ["court", "tribunal"]),
        ("agency", ["department", "ministry", "agency", "bureau", "office", "committee", "commission", "council", "board", "staff"]),
        ("company", ["fund", "trust", "company", "corporation", "bank", "times", "post", "journal", "press", "university", "institute"]),
        ("alliance", ["organization", "organisation", "nations", "union", "league", "alliance", "association", "pact", "community", "commonwealth", "conference", "forum", "cooperation"]),
    ];

    /// <summary>"acronym" where the name is one, "other" where nothing tells.</summary>
    public static string Of(string name)
    {
        var words = TextTerms.Words(name).ToList();
        var head = TextTerms.Words(name.Split([" of ", " for ", " on "], StringSplitOptions.None)[0]).LastOrDefault();
        return Kinds.FirstOrDefault(k => k.Words.Contains(head)).Kind
            ?? Kinds.FirstOrDefault(k => words.Any(k.Words.Contains)).Kind
            ?? (name.All(c => char.IsUpper(c) || c is '.' or '-') ? "acronym" : "other");
    }
}
