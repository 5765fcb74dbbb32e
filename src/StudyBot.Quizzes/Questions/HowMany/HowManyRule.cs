using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.HowMany;

/// <summary>The number that is missing from a sentence of a fact: how many, how much, or the how-manieth.</summary>
internal sealed partial class HowManyRule : IQuestionRule
{
    private const double Frame = 0.9;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        foreach (var (sentence, fact, evidence) in FactSentences.Of(material))
        {
            foreach (Match match in Counted().Matches(sentence.Text))
            {
                var number = match.Groups["number"];
                var span = new TextSpan(sentence.Span.Start + number.Index, number.Length);
                if (NumberText.FormOf(number.Value) is { } form
                    && !(match.Groups["noun"].Value.EndsWith("years", StringComparison.Ordinal) && sentence.Years.Distinct().Count() > 1)
                    && !Vague().IsMatch(sentence.Text[..number.Index])
                    && !Counting().IsMatch(sentence.Text[..number.Index])
                    && !ListsAll(sentence.Text, form.Number)
                    && !Listed().IsMatch(sentence.Text[(number.Index + number.Length)..])
                    && !ListsThem(sentence.Text[(number.Index + number.Length)..], form.Number)
                    && !sentence.Dates.Any(d => d.Span.Overlaps(span))
                    && SentenceStem.Of(sentence, [span]) is { } text)
                {
                    var stem = $"Which number is missing? “{text}”";
                    IReadOnlyList<Citation> cited = [new(fact.Source, evidence)];
                    if (NumberDistractors.For(form, material, stem, cited) is { Count: > 0 } distractors)
                    {
                        yield return new(QuestionType.HowMany, stem, NumberText.OptionOf(form.Number, form), distractors, fact.Confidence * Frame,
                            [fact.Id], cited);
                    }
                }
            }
        }
    }

    // "three ports, of Bergen, Oslo, and Arendal": they can be counted.
    private static bool ListsAll(string text, decimal number) =>
        List().Matches(text).Any(m => m.Value.Count(c => c == ',') + (m.Value.Contains(", and ", StringComparison.Ordinal) ? 1 : 2) == number);

    [GeneratedRegex(@"\b\p{Lu}[\p{L}.’-]*( \p{Lu}[\p{L}.’-]*)*(, (the )?\p{Lu}[\p{L}.’-]*( \p{Lu}[\p{L}.’-]*)*)+,? and (the )?\p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex List();

    // "fifteen previous summits", "530,000,000 acres", "$15 million", "12 percent"
    [GeneratedRegex(@"(?<![\w.,–-])(?<number>\d{1,3}(,\d{3})+|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\s(?<noun>percent|million|billion|people|men|women|children|(\p{Ll}+\s){0,2}\p{Ll}{2,}s)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();

    // "West and East Norland, two territories"
    [GeneratedRegex(@"\band [^,.;]{1,50},\s\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counting();

    // "two new states: Norland and Sudland": they can be counted.
    [GeneratedRegex(@"\A[^.;]*(:|—| namely | such as | including )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Listed();

    // "held four meetings in Bergen, Oslo, Paris, and Rome"
    private static bool ListsThem(string after, decimal number) =>
        Names().Matches(after).Any(m => m.Groups["one"].Captures.Count == number);

    [GeneratedRegex(@"(?<one>\p{Lu}[\p{L}.’-]*( \p{Lu}[\p{L}.’-]*)*), ((?<one>\p{Lu}[\p{L}.’-]*( \p{Lu}[\p{L}.’-]*)*),? )*and (?<one>\p{Lu}[\p{L}.’-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();

    // "more than fifteen" is true of fourteen as well; "the two" and "these three" point at something.
    [GeneratedRegex(@"\b(than|over|least|most|nearly|almost|about|around|roughly|approximately|some|to|up|under|below|above|the|these|those|its|their|his|her|or|and|another|other|every|of|past|last|next|first|all|between|within|additional|further)\s\$?\z|[’']s?\s\z|\bhundred\s\z|\bthousand\s\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vague();
}
