using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Whether the stem tells the answer: a word of the key stands in it, or what is made of one ("Japanese" for Japan).</summary>
internal static class KeyInStem
{
    private const int Kin = 5;

    public static bool IsTold(string stem, Option key) => key.Kind switch
    {
        OptionKind.Name => IsTold(stem, key.Text),
        OptionKind.Number => TextTerms.Words(stem).Any(w => w == key.Value || w.Equals(key.Text, StringComparison.OrdinalIgnoreCase)),
        OptionKind.Date => key.Text.Split(' ').Any(part => part.Length > 2 && !(key.Text.Length > 4 && char.IsDigit(part[0])) && stem.Contains(part, StringComparison.Ordinal)),
        OptionKind.Words => false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a word of a name, or kin of it, stands in a text.</summary>
    public static bool IsTold(string text, string name)
    {
        var told = TextTerms.Words(text).ToHashSet(StringComparer.Ordinal);
        return TextTerms.Words(name).Any(w => w.Length >= 3 && w is not ("the" or "and" or "for") && told.Any(t => IsKin(t, w)))
            || IsOfCountry(text, name);
    }

    private static bool IsKin(string one, string other) =>
        one == other || (one.Length >= Kin && other.Length >= Kin && one.AsSpan(0, Kin).SequenceEqual(other.AsSpan(0, Kin)));

    private static bool IsOfCountry(string text, string name) =>
        WellKnownPlaces.FirstNameOf(name) is { } country
        && StemWord.Of(text).Any(w => w.IsCapital && (Demonyms.CountryOf(w.Text) == country || Demonyms.CountryOf(w.Text.Split('-', '’', '\'')[0]) == country || WellKnownPlaces.FirstNameOf(w.Text) == country));
}
