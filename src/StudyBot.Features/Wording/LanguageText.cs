namespace StudyBot.Features.Wording;

/// <summary>Languages by the codes that documents have.</summary>
internal static class LanguageText
{
    /// <summary>Null for one that has no name here, and where none was recognised.</summary>
    public static string? NameOf(string code) => code switch
    {
        "en" => "English",
        "fr" => "French",
        "de" => "German",
        "es" => "Spanish",
        "it" => "Italian",
        "pt" => "Portuguese",
        "ja" => "Japanese",
        "ko" => "Korean",
        _ => null,
    };

    /// <summary>What a member must know of a document that is not in English; null where there is nothing to say.</summary>
    public static string? Remark(string code, int facts) => (code, facts) switch
    {
        ("en", _) => null,
        (_, > 0) => NameOf(code) is { } name ? $"in {name}" : null,
        _ => $"in {NameOf(code) ?? "another language than English"}: searchable, no facts are drawn",
    };
}
