namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What rank of office a role is; people of one rank stand beside each other as options.</summary>
internal static class OfficeClass
{
    public const string Head = "head";
    public const string Envoy = "envoy";

    private static readonly (string Class, string[] Words)[] Classes =
    [
        (Envoy, ["ambassador", "consul", "envoy", "chargé", "charge", "affaires", "attaché", "commissioner", "representative", "resident", "plenipotentiary", "delegate"]),
        (Head, ["president", "premier", "chancellor", "leader", "king", "queen", "emperor", "empress", "shah", "sultan", "tsar", "czar", "dictator", "prime"]),
        ("minister", ["minister", "secretary", "adviser", "advisor", "director", "chairman", "attorney", "postmaster"]),
        ("soldier", ["general", "admiral", "marshal", "colonel", "commodore", "captain", "commander", "major", "lieutenant"]),
        ("lawmaker", ["senator", "congressman", "representative", "governor", "mayor"]),
    ];

    /// <summary>Null where the role is none of them, or not known.</summary>
    public static string? Of(string? role)
    {
        if (role is null)
        {
            return null;
        }

        var words = TextTerms.Words(role).ToList();
        if (words.Exists(w => w is "university" or "college" or "company" or "corporation" or "bank" or "institute" or "society" or "association"))
        {
            return null;
        }

        // "U.S. Minister to Poland" is an envoy.
        var isSent = words.IndexOf("minister") is var at and >= 0 && at + 1 < words.Count && words[at + 1] == "to";

        // Who leads a ruling party leads the state; the Secretary-General of a body serves it.
        if (words.IndexOf("general") is var general and >= 0 && general + 1 < words.Count && words[general + 1] == "secretary")
        {
            return Head;
        }

        return words.Contains("vice") && !words.Contains("consul") ? "minister" : isSent ? Envoy : Classes.FirstOrDefault(c => words.Exists(c.Words.Contains)).Class;
    }
}
