using System.Text.RegularExpressions;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Quizzes.Questions.When;

/// <summary>The question of when an event with a title was: as its sentence tells of it, or in words that are right for every dated name.</summary>
internal static partial class TitledStem
{
    /// <param name="sentence">The one that gives the date.</param>
    public static string Of(string title, CivilDate date, string sentence)
    {
        // "Meyer’s Treaty" has no article.
        var name = Possessive().IsMatch(title) && !sentence.Contains($"the {title}", StringComparison.Ordinal) ? title : $"the {title}";
        if (!IsPaper(title))
        {
            return $"When was {name}?";
        }

        var precision = date.Precision switch { DatePrecision.Day => "day", DatePrecision.Month => "month", _ => "year" };
        return DoneTo(title, sentence) is { } done
            ? $"{(date.Precision == DatePrecision.Day ? "On" : "In")} which {precision} {(Many().IsMatch(title) ? "were" : "was")} {name} {done}?"
            : $"To which {precision} do the sources date {name}?";
    }

    /// <summary>A treaty is not at a time, as a conference is.</summary>
    public static bool IsPaper(string title) => Paper().IsMatch(title) && (!Gathering().IsMatch(title) || LastPaper().IsMatch(title));

    // "signed the Treaty of Bergen", "the Fisheries Act was passed": of a sentence that tells of two deeds, neither may be the one of the date.
    private static string? DoneTo(string title, string sentence)
    {
        var at = sentence.IndexOf(title, StringComparison.Ordinal);
        if (at < 0 || Deeds().Count(sentence) != 1)
        {
            return null;
        }

        var before = Before().Match(sentence[..at]);
        return before.Success ? before.Groups["done"].Value
            : After().Match(sentence[(at + title.Length)..]) is { Success: true } after ? after.Groups["done"].Value
            : null;
    }

    [GeneratedRegex(@"\A(\p{Lu}[\p{L}-]*\.? )*\p{Lu}[\p{L}-]*[’'](s )?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\b(signed|passed|ratified|concluded|adopted|negotiated|enacted|announced|repealed|approved|rejected|abrogated|denounced|terminated|expired)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Deeds();

    [GeneratedRegex(@"\b(?<done>signed|passed|concluded|adopted|enacted) (the )?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"\A,? (was |were )?(?<done>signed|passed|concluded|adopted|enacted) (in|on|at|by) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex After();

    [GeneratedRegex(@"(Treaties|Agreements|Accords|Acts|Conventions|Protocols|Resolutions)\b( of| on| between| with|\z)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Many();

    [GeneratedRegex(@"\b(Treaty|Treaties|Convention|Agreements?|Accords?|Pact|Declaration|Protocol|Acts?|Purchase|Communiqué|Plan|Doctrine|Resolution|Compromise|Amendment|Memorandum|Charter)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Paper();

    // "Strategic Arms Reduction Talks Treaty"
    [GeneratedRegex(@"\b(Treaty|Convention|Agreements?|Accords?|Pact|Declaration|Protocol|Acts?|Resolution|Charter)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LastPaper();

    [GeneratedRegex(@"\b(Conference|Summit|Meeting|Talks|summit|conference|talks|meeting|Mission|Crisis)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Gathering();
}
