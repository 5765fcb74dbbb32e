using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>A name as it is compared with others, read once.</summary>
internal sealed class Wording
{
    public Wording(string name)
    {
        Words = [.. TextTerms.Words(Spelled(name))];
        PlainWords = WellKnownPlaces.FirstNameOf(name) is { } known ? [.. TextTerms.Words(known)] : Words;
        Plain = string.Join(' ', PlainWords);
        Initials = Words.Count < 2 ? "" : string.Concat(Words.Select(w => w[0]));
        LongInitials = Words.Count < 2 ? "" : string.Concat(Words.Where(w => w.Length > 3).Select(w => w[0]));
    }

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
