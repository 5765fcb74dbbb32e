using System.Collections.Frozen;

namespace StudyBot.Knowledge.Documents;

/// <summary>Which languages facts are drawn from, and what the others are called. Codes are those of ISO 639, as in <see cref="DocumentInfo.Language"/>.</summary>
public static class Languages
{
    public const string English = "en";

    /// <summary>Not told: too short, a list of names, or of several languages. Read as English, the only language that the rules know.</summary>
    public const string Undetermined = "und";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["am"] = "Amharic",
        ["ar"] = "Arabic",
        ["bn"] = "Bengali",
        ["ca"] = "Catalan",
        ["cs"] = "Czech",
        ["da"] = "Danish",
        ["de"] = "German",
        ["el"] = "Greek",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["hr"] = "Croatian",
        ["hu"] = "Hungarian",
        ["hy"] = "Armenian",
        ["id"] = "Indonesian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ka"] = "Georgian",
        ["km"] = "Khmer",
        ["ko"] = "Korean",
        ["nb"] = "Norwegian",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sv"] = "Swedish",
        ["sw"] = "Swahili",
        ["ta"] = "Tamil",
        ["th"] = "Thai",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["ur"] = "Urdu",
        ["vi"] = "Vietnamese",
        ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether facts are drawn from a document in this language; of others only the sentences are kept, to be searched.</summary>
    public static bool IsRead(string language) => language is English or Undetermined;

    /// <summary>The language's name in English where no facts are drawn from it; null where they are.</summary>
    public static string? ForeignName(string language) => IsRead(language) ? null : Names.GetValueOrDefault(language, language);
}
