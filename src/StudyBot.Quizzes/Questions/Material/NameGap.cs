using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What of a sentence goes with a name when it is taken out.</summary>
internal static class NameGap
{
    /// <summary>"the new President, Oscar Meyer, appointed": the comma behind the name goes with the one between it and its role.</summary>
    public static TextSpan Of(SentenceMaterial sentence, NamedMention name)
    {
        var gap = SentenceStem.GapOf(sentence, name);
        var isSetOff = name.Role is { } role && gap.Start <= role.Start && role.End <= name.Span.Start && sentence.Text[(role.End - sentence.Span.Start)..(name.Span.Start - sentence.Span.Start)].Contains(',', StringComparison.Ordinal);

        // "with James Hayes, Jr., as envoy": the comma belongs to the suffix.
        var called = sentence.Source.Document.Source[name.Span];
        var after = sentence.Text[(gap.End - sentence.Span.Start)..];
        if ((called.EndsWith("Jr", StringComparison.Ordinal) || called.EndsWith("Jr.", StringComparison.Ordinal) || called.EndsWith("Sr.", StringComparison.Ordinal)) && after.TrimStart('.').StartsWith(", as ", StringComparison.Ordinal))
        {
            return TextSpan.FromBounds(gap.Start, gap.End + after.IndexOf(',', StringComparison.Ordinal) + 1);
        }

        return isSetOff && gap.End < sentence.Span.End && sentence.Text[gap.End - sentence.Span.Start] == ',' ? TextSpan.FromBounds(gap.Start, gap.End + 1) : gap;
    }
}
