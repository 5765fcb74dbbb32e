using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Wording;

/// <summary>Languages by the codes that documents have.</summary>
internal static class LanguageText
{
    /// <summary>What a member must know of a document that is not in English; null where there is nothing to say.</summary>
    public static string? Remark(string code, int facts) => (Languages.ForeignName(code), facts) switch
    {
        (null, _) => null,
        ({ } name, > 0) => $"in {name}",
        ({ } name, _) => $"in {name}: searchable, no facts are drawn",
    };
}
