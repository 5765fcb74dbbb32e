using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What of a sentence goes with a name when it is taken out.</summary>
internal static partial class NameGap
{
    /// <summary>
    /// "the new President, Oscar Meyer, appointed": the comma behind the name goes with the one between it and its role, and so does that behind "Oscar Meyer, Jr.,". Between others of a list, each
    /// with an office, the office stays: which of them is missing only it tells.
    /// </summary>
    public static TextSpan Of(SentenceMaterial sentence, NamedMention name)
    {
        var gap = SentenceStem.GapOf(sentence, name);
        var after = sentence.Text[(gap.End - sentence.Span.Start)..];
        if (name.Role is { } office && gap.Start <= office.Start && gap.Start < name.Span.Start
            && InList().IsMatch(sentence.Text[..(office.Start - sentence.Span.Start)]) && GoesOn().IsMatch(after))
        {
            return name.Span;
        }

        var isSetOff = name.Role is { } role && gap.Start <= role.Start && role.End <= name.Span.Start && sentence.Text[(role.End - sentence.Span.Start)..(name.Span.Start - sentence.Span.Start)].Contains(',', StringComparison.Ordinal);

        // "with James Hayes, Jr., as envoy": the comma belongs to the suffix.
        var isOfSuffix = Suffix().IsMatch(sentence.Source.Document.Source[name.Span]) && AfterSuffix().IsMatch(after.TrimStart('.'));
        return isOfSuffix || (isSetOff && after.StartsWith(',')) ? TextSpan.FromBounds(gap.Start, gap.End + after.IndexOf(',', StringComparison.Ordinal) + 1) : gap;
    }

    [GeneratedRegex(@"\b(Secretary|Minister|Adviser|Advisor|Chairman|Director|Ambassador|President|Senator|General) [^,;]{2,40}, (and )?\z|\b(comprised|composed|consisting|made up) of \z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InList();

    [GeneratedRegex(@"\A,? (and )?[^,;]{0,30}\b(Secretary|Minister|Adviser|Advisor|Chairman|Director|Ambassador|President|Senator|General)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@", (Jr|Sr)\.?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\A, (?!(who|which|whose|and|but|or|the|then|an?)\b)\p{Ll}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterSuffix();
}
