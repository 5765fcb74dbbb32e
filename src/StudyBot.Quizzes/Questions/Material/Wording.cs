using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>A name as it is compared with others, read once. There are many; those of its wordings that are the same are one list.</summary>
internal sealed class Wording
{
    public Wording(string name)
    {
        OwnWords = TextTerms.Words(name).ToArray();
        Words = Spelled(name) is var spelled && spelled == name ? OwnWords : TextTerms.Words(spelled).ToArray();
        PlainWords = WellKnownPlaces.FirstNameOf(name) is not { } known ? Words : known == name ? OwnWords : TextTerms.Words(known).ToArray();
        Plain = string.Join(' ', PlainWords);
        Initials = Words.Count < 2 ? "" : string.Concat(Words.Select(w => w[0]));
        LongInitials = Words.Count < 2 ? "" : string.Concat(Words.Where(w => w.Length > 3).Select(w => w[0]));
    }

    /// <summary>The words of the name as it stands.</summary>
    public IReadOnlyList<string> OwnWords { get; }

    /// <summary>The same with states and the United Nations written out.</summary>
    public IReadOnlyList<string> Words { get; }

    // "U.S. Government" is the United States Government.
    private static string Spelled(string name) => name
        .Replace("U.S.S.R.", "Soviet Union", StringComparison.Ordinal)
        .Replace("U.S.", "United States", StringComparison.Ordinal)
        .Replace("U.N.", "United Nations", StringComparison.Ordinal)
        .Replace("U.K.", "United Kingdom", StringComparison.Ordinal)
        .Replace("UN ", "United Nations ", StringComparison.Ordinal)
        .Replace("US ", "United States ", StringComparison.Ordinal);

    /// <summary>The words of the name that everybody knows for it, where it is a place that is known.</summary>
    public string Plain { get; }

    public IReadOnlyList<string> PlainWords { get; }

    /// <summary>What an acronym of it may be; empty for a single word.</summary>
    public string Initials { get; }

    public string LongInitials { get; }
}
