using System.Text.RegularExpressions;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.When;

/// <summary>Whether a date can be taken out where it stands: the rest does not tell it, and it is the date of what the sentence is about.</summary>
internal static partial class DateContext
{
    /// <param name="text">The stem, with the date's gap.</param>
    public static bool Tells(string text, SentenceMaterial sentence, DateMention date) => Aside().IsMatch(text) || IsBounded(text, sentence, date) || IsBeside(sentence, date);

    /// <summary>The date is of all that the sentence tells.</summary>
    public static bool IsOfAll(string text, SentenceMaterial sentence) =>
        sentence.Dates.Count == 1 && AtEitherEnd().IsMatch(text) && !Several().IsMatch(text) && !HasTwoClauses(text);

    /// <summary>"late 1775" and "by 1775" are true of more than the date that they name; "1775–1783" is half of something.</summary>
    public static bool IsPlain(SentenceMaterial sentence, DateMention date)
    {
        var start = date.Span.Start - sentence.Span.Start;
        var text = sentence.Text[start..(start + date.Span.Length)];
        return !IsDoubted(sentence, date) && !Vague().IsMatch(text) && !Bounded().IsMatch(sentence.Text[..start]) && !Range().IsMatch(sentence.Text[(start + date.Span.Length)..]);
    }

    // "In 1904, they signed a treaty", where the document also speaks of "the 1903 Harbor Treaty": one of the two is a slip.
    private static bool IsDoubted(SentenceMaterial sentence, DateMention date) =>
        date.Value is { Precision: DatePrecision.Year } value
        && SignedUnnamed().IsMatch(sentence.Text)
        && PaperOfYear().Matches(sentence.Source.Document.Source.Text).Any(m => Math.Abs(int.Parse(m.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) - value.Earliest.Year) is > 0 and <= 2);

    [GeneratedRegex(@"\bsigned an? (\p{Ll}+ )?(treaty|convention)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SignedUnnamed();

    [GeneratedRegex(@"\b(?<year>\d{4}) (\p{Lu}[\p{L}’-]+ ){1,3}(Treaty|Convention)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PaperOfYear();

    /// <summary>"Voters chose a king and the Republic declared independence on _____": only the second was then.</summary>
    public static bool HasTwoClauses(string text) => Second().Match(text) is { Success: true } second && FiniteVerb.Stands(text[..second.Index] + ".");

    // "began on _____, when the old one ceased, as of December 31, 1992": the day after.
    private static bool IsBeside(SentenceMaterial sentence, DateMention date) =>
        date.Value is { Precision: DatePrecision.Day } value
        && sentence.Dates.Any(d => d != date && d.Value is { Precision: DatePrecision.Day } other && Math.Abs(NodaTime.Period.DaysBetween(value.Earliest, other.Earliest)) == 1);

    // "in _____, but by 1794": of years that lie farther off, all but one are seen to be wrong.
    private static bool IsBounded(string text, SentenceMaterial sentence, DateMention date) =>
        date.Value is { Precision: DatePrecision.Year } value
        && Bound().IsMatch(text)
        && sentence.Dates.Any(d => d != date && d.Value is { } other && d.Value != value && Math.Abs(other.Earliest.Year - value.Earliest.Year) <= 1);

    [GeneratedRegex(@"\A(With|As) [^,]*\b_____,|_____, (but|and) by \p{L}*\.? ?(\p{Lu}\p{Ll}+ )?\d{4}|\bthe year _____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bound();

    // "(1909-1911)" leaves few years; the days of people's lives; what an aside says of another time; a year in the name of a law, of which there are many, or of the paper that was signed then; "five years following" another; and what took years.
    [GeneratedRegex(@"\(\d{4}([-–]\d{2,4})?\)|\b(died|was born) ((suddenly|there|at|in) (\p{Lu}\p{L}+ )?)?(in|on) _____|\bthere (was|were|had been) [^,;]*_____|\b(passed|signed|enacted|adopted) the [^,]* (Treaty|Convention|Agreement) of _____\.\z|\b(signed|concluded|adopted|passed|enacted) the \d{4} |\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+) (years?|months?|weeks?|days?) (after|following|before)\b[^.;]*(\d{4}|_____)|\bActs? of _____|\b(collapse|decline|rise|growth|spread|erosion|decay) of [^,]* in _____|, (who|which) (had )?(died|\p{Ll}+ed) [^,]{0,30}(in|on) _____, ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Aside();

    [GeneratedRegex(@" and (the |an? )?\p{Lu}[^,]* (\p{Ll}{2,}ed|met|began|held|took|won|sent|fell|made|left|gave|broke|became|led|sold|fought|went|came|set|cut|was|were)\b|,? and (the|an?) \p{Ll}[^,]* (was|were|became|began|fell|led|went|came|had|\p{Ll}+ed (the|an?|his|its)) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Second();

    // "In _____, Congress …", "… in _____."; "the communiqué of _____" happened before what the sentence tells.
    [GeneratedRegex(@"\A((In|On) )?_____|\b(in|on) _____\.\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AtEitherEnd();

    // Two things in one sentence, and only one of them then.
    [GeneratedRegex(@";|, (and|but|or) |\b(when|after|before|until|since|while|although|had|that|which|who|whose|as)\b|, (originally |first |initially )?\p{Ll}+ed\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(late|early|mid|middle|end|beginning|spring|summer|fall|autumn|winter|around|about|circa)\b|[-–]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(by|before|after|since|until|till|from|to|through|between|around|about|as of|late|early|mid|following|and|or|[-–]) ?(the )?\z|\(\z|[-–]\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bounded();

    [GeneratedRegex(@"\A(\)|s\b|[-–]|\s?(to|and|or|until|through|onwards?) ((early|late|mid|middle|the|in|again|on) )*(\d|January|February|March|April|May|June|July|August|September|October|November|December))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Range();
}
