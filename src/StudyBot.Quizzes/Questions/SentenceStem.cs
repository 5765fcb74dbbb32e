using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions;

/// <summary>A sentence of a source with a gap, as a stem; null where it does not stand alone.</summary>
internal static partial class SentenceStem
{
    /// <param name="gaps">Spans of the document that hold the key.</param>
    public static string? Of(SentenceMaterial sentence, IReadOnlyList<TextSpan> gaps)
    {
        if (sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.Caption or BlockKind.ListItem))
        {
            return null;
        }

        var text = Spaces().Replace(WithoutConnectives(sentence.WithGaps(gaps)), " ").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        text = char.ToUpperInvariant(text[0]) + text[1..];
        var names = sentence.Names.Where(n => !gaps.Any(g => g.Overlaps(n.Span))).ToList();
        var all = Texts(sentence, names);
        var people = Texts(sentence, names.Where(n => n.Thing.Kind == ThingKind.Person));
        var gapIsPerson = sentence.Names.Any(n => n.Thing.Kind == ThingKind.Person && gaps.Any(g => g.Overlaps(n.Span)));
        var isAnchored = all.Count > 0 || sentence.Dates.Any(d => HasYear(sentence, d) && !gaps.Any(g => g.Overlaps(d.Span)));
        return isAnchored && StandsAlone.Holds(text, all, gapIsPerson ? [.. people, Question.Gap] : people) ? text : null;
    }

    /// <summary>A date with its own year, without which a sentence may mean any.</summary>
    public static bool HasYear(SentenceMaterial sentence, DateMention date) =>
        date.Value is not null && FourDigits().IsMatch(sentence.Source.Document.Source[date.Span]);

    /// <summary>The gap of a name: with the role before it, which would tell the answer, and with its article, which not all options have.</summary>
    public static TextSpan GapOf(SentenceMaterial sentence, NamedMention name)
    {
        var start = name.Role is { } role && role.End <= name.Span.Start && name.Span.Start - role.End <= 2 && role.Start >= sentence.Span.Start
            ? role.Start
            : name.Span.Start;
        var before = sentence.Text.AsSpan(0, start - sentence.Span.Start);
        if (before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) && (before.Length == 4 || !char.IsLetter(before[^5])))
        {
            start -= 4;
        }

        return TextSpan.FromBounds(start, name.Span.End);
    }

    private static List<string> Texts(SentenceMaterial sentence, IEnumerable<NamedMention> names) =>
        [.. names.Select(n => sentence.Source.Document.Source[n.Span])];

    private static string WithoutConnectives(string text) => Inner().Replace(Opening().Replace(text, "", 1), " ");

    // "However, in 1773": the evidence keeps it, the stem does not need it.
    [GeneratedRegex(@"\A(However|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|Finally|Meanwhile|Thus|Therefore|Indeed|In fact|Also|Still|Ultimately|Eventually|Of course|In the end|Not surprisingly|Unfortunately|Fortunately|More importantly|Most importantly|In particular), (?=[\p{Lu}\p{Ll}_])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Opening();

    // ", however,"
    [GeneratedRegex(@", (however|therefore|moreover|nevertheless|in turn|in fact|of course|meanwhile|too), ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b\d{4}\b", RegexOptions.NonBacktracking)]
    private static partial Regex FourDigits();
}
