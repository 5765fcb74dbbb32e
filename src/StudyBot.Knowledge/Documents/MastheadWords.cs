using System.Collections.Frozen;

namespace StudyBot.Knowledge.Documents;

/// <summary>The words by which lines around a text tell what they are.</summary>
internal static class MastheadWords
{
    public static readonly string[] CaptionOpeners =
    [
        "photo:", "photo by", "photo credit", "photograph:", "photo courtesy", "photo (", "picture:", "image:", "image credit", "caption:",
            "credit:", "figure ", "fig. ",
        "map:", "map of", "chart:", "graphic:", "illustration:", "video:", "courtesy of", "pictured:", "(photo", "[photo", "[image",
    ];

    /// <summary>What stands in the closing bracket of a caption: "(National Archives)".</summary>
    public static readonly string[] CaptionCredits =
    [
        "library", "archive", "photo", "collection", "courtesy", "museum", "getty", "reuters", "wikimedia", "credit", "office", "society",
            "gallery", "ap)", "afp)",
    ];

    public static readonly string[] SourceNoteOpeners =
    [
        "translated from", "translation of", "originally published", "first published", "originally appeared", "first appeared",
            "reprinted from", "reprinted with",
        "reproduced from", "adapted from", "excerpted from", "extracted from", "abridged from", "this article was originally",
            "this article originally", "this article first",
        "this article was first", "this article appeared", "this essay was originally", "this essay first", "this text was originally",
            "this piece was originally",
        "this piece first", "source:", "sources:", "[source", "(source", "original source", "originally in ",
    ];

    private static readonly FrozenSet<string> Institutions = new[]
    {
        "office", "department", "ministry", "bureau", "embassy", "secretariat", "agency", "university", "institute", "institution",
            "council", "committee", "commission",
        "press", "forum", "news", "newspaper", "magazine", "journal", "review", "times", "post", "house", "government", "corpus",
            "history", "foundation", "centre", "center",
        "association", "society", "library", "archive", "archives", "service", "parliament", "senate", "congress", "cabinet",
            "organization", "organisation", "union", "group",
        "milestones", "series", "diplomacy", "affairs", "policy", "nations", "edition", "volume", "issue",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NameParticles = new[]
    {
        "de", "da", "di", "del", "della", "dos", "du", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "ter", "y", "e",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] CommonEndings =
    [
        "tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ics", "ism", "ness", "ance", "ence", "ary", "ology", "ing",
            "ings", "ship", "ships", "word", "ound",
        "text", "notes", "terms", "facts", "points", "peace", "war", "trade", "talks", "summit", "treaty", "crisis", "powers", "rights",
            "law", "report", "statement", "speech",
        "remarks", "history", "relations", "issues", "overview", "readout", "chapter", "part", "section", "annex", "index", "contents",
            "appendix", "release", "update",
    ];

    public static bool StartsWithAny(ReadOnlySpan<char> line, string[] openers)
    {
        foreach (var opener in openers)
        {
            if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    public static bool NamesInstitution(string line) =>
        Words(line).Any(w => char.IsUpper(w[0]) && Institutions.Contains(w));

    /// <summary>Two to five words of a name, as a by-line has them, honorifics and initials among them.</summary>
    public static bool IsNameLike(string part)
    {
        var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5)
            return false;
        foreach (var word in words)
        {
            if (word.Any(c => !char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’')) || word.Length > 20)
                return false;
            if (NameParticles.Contains(word))
                continue;
            if (!char.IsUpper(word[0]) || Institutions.Contains(word)
                || CommonEndings.Any(e => word.Length > e.Length - 1 && word.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                return false;
        }

        return char.IsUpper(words[^1][0]);
    }

    private static string[] Words(string line) =>
        line.Split([' ', '\t', '\u00A0', ',', ':', ';', '.', '|', '(', ')', '“', '”', '"', '’', '\'', '—', '–', '/'],
            StringSplitOptions.RemoveEmptyEntries);
}
