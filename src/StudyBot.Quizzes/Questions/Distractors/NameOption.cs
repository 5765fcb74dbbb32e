using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>A thing as an option that reads as English in the gap: with its article, and by the name that it had then.</summary>
internal static class NameOption
{
    /// <summary>Before it, there was none of that name.</summary>
    private const int SinceUnitedKingdom = 1801;

    /// <summary>What texts call a state beside the name that everybody knows for it, and means the same.</summary>
    private static readonly HashSet<string> Written = new(["Britain", "Great Britain", "England", "Holland"], StringComparer.Ordinal);

    /// <param name="year">That the stem tells of.</param>
    public static Option Of(Thing thing, string stem, int year) =>
        thing.Kind == ThingKind.Country && thing.Name == "United Kingdom" && year < SinceUnitedKingdom ? Of(thing, "Great Britain")
        : thing.KnownThere is { } known && IsOtherwiseSpelled(known.Name, thing.Name) ? Of(thing, known.Name)
        : Of(thing, With(thing, stem));

    /// <summary>Who is known to everybody under a name that is spelled otherwise is called as everybody does, like those beside: an old spelling among new ones is seen.</summary>
    /// <param name="written">As the sentence has it.</param>
    public static Option OfKey(Thing thing, string stem, string? written) =>
        thing.Kind == ThingKind.Country && written is not null && Written.Contains(written) ? Of(thing, written)
        : thing.KnownThere is { } known && IsOtherwiseSpelled(known.Name, thing.Name) ? Of(thing, known.Name)
        : Of(thing, With(thing, stem));

    /// <summary>Whether an option shows a thing, by whichever of these names.</summary>
    public static bool Shows(Option option, Thing thing) =>
        option.Value == thing.Value && (option.PlainText == thing.Name || option.PlainText == thing.KnownThere?.Name || (thing.Kind == ThingKind.Country && Written.Contains(option.Text)));

    // "Chou En-lai" beside "Liu Shaoqi"; a given name more or less is none.
    private static bool IsOtherwiseSpelled(string known, string name) => TextTerms.Words(NameForm.Fold(known)).Intersect(TextTerms.Words(NameForm.Fold(name))).Count() < 2;

    private static Option Of(Thing thing, string text) => new(OptionKind.Name, text, thing.Value);

    private static string With(Thing thing, string stem) =>
        !Articles.Has(thing) ? thing.Name : stem.Contains($"“{Question.Gap}", StringComparison.Ordinal) ? $"The {thing.Name}" : $"{Articles.The}{thing.Name}";
}
