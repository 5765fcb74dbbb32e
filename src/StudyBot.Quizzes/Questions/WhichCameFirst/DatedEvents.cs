using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.Stems;
using StudyBot.Quizzes.Questions.Titles;
using StudyBot.Quizzes.Questions.When;

namespace StudyBot.Quizzes.Questions.WhichCameFirst;

/// <summary>Events by their title, or by the clause that tells them where it is a whole one.</summary>
internal static partial class DatedEvents
{
    /// <summary>More than a button holds: such options are listed with letters.</summary>
    private const int LongestClause = OptionSet.LongestOption;
    private const int FewestWords = 4;

    public static IEnumerable<DatedEvent> Of(GroupMaterial material)
    {
        var titles = new EventTitles(material);
        var told = new HashSet<SentenceMaterial>();
        foreach (var fact in material.Facts<EventFact>().Where(f => f is { IsPlanned: false, Date: { IsEdited: false, Value.Precision: not DatePrecision.Interval } }))
        {
            var title = titles.Of(fact, WithDate.No);
            if ((title ?? Clause(fact, material)) is { } text && !Digits().IsMatch(text))
            {
                if (title is null && material.SentenceOf(fact.Source, fact.Date!.Evidence) is { } own)
                {
                    told.Add(own);
                }

                yield return new(fact, fact.Date!.Value, fact.Date.Evidence,
                    new(OptionKind.Words, char.ToUpperInvariant(text[0]) + text[1..], string.Join(' ', TextTerms.Words(Article().Replace(text, "")))), title is null);
            }
        }

        foreach (var (sentence, fact, evidence) in FactSentences.Of(material).Where(f => !told.Contains(f.Sentence) && f.Fact is not EventFact { IsPlanned: true }))
        {
            if (ToldClause.Of(sentence) is { } clause && !Digits().IsMatch(clause.Text) && !Relative().IsMatch(clause.Text))
            {
                yield return new(fact, clause.Date, evidence, new(OptionKind.Words, clause.Text, string.Join(' ', TextTerms.Words(Article().Replace(clause.Text, "")))), true);
            }
        }
    }

    /// <summary>The event's own clause, where nothing but its date follows it: what is cut off in the middle says something else.</summary>
    private static string? Clause(EventFact fact, GroupMaterial material)
    {
        var text = fact.Name.Text;
        if (fact.Name.IsEdited || text.Length > LongestClause || fact.Name.Evidence != fact.Date!.Evidence
            || material.SentenceOf(fact.Source, fact.Name.Evidence) is not { } sentence
            || sentence.Text.IndexOf(text, StringComparison.Ordinal) is var at && at < 0
            || FullNames.In(sentence, new(sentence.Span.Start + at, text.Length), [], Spelled.Everybody) is not { } spelled
            || !Verb().IsMatch(text) || Unfinished().IsMatch(text) || Relative().IsMatch(text) || ToldClause.IsCut(text) || DateContext.HasTwoClauses(text))
        {
            return null;
        }

        var rest = sentence.Text[(at + text.Length)..];
        var before = sentence.Text[..at];
        if (!IsOfClause(sentence, fact.Date.Value, at, at + text.Length + Following().Match(rest).Length))
        {
            return null;
        }

        text = spelled;
        var whole = char.ToUpperInvariant(text[0]) + text[1..];
        var names = sentence.Names.Select(n => sentence.Source.Document.Source[n.Span]).Where(n => text.Contains(n, StringComparison.Ordinal)).ToList();
        var people = sentence.Names.Where(n => n.Thing.Kind == ThingKind.Person).Select(n => sentence.Source.Document.Source[n.Span]).ToList();

        // "Convention was ratified by the Senate": "the" Convention, and so not any.
        var articled = Ordering().Replace(before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) ? $"The {text}" : whole, "");

        // "Stanton presented his credentials": which Stanton, the document said before.
        var saysWhich = sentence.Names.Any(n => names.Contains(sentence.Source.Document.Source[n.Span])
            && (n.Thing.Kind != ThingKind.Person || sentence.Source.Document.Source[n.Span].Contains(' ', StringComparison.Ordinal)));
        // "Ministers were sent to China": whose, it does not say.
        var saysWho = names.Exists(n => text.StartsWith(n, StringComparison.Ordinal)) || StemWord.Of(text).Count(w => w.IsCapital && w.Start > 0) > 1;
        return Following().IsMatch(rest) && Leading().IsMatch(before) && saysWhich && saysWho && StandsAlone.Holds(articled, names, people, FewestWords) ? articled : null;
    }

    // "dissolved the league in 1806, and in 1811 annexed": what stands before or behind the clause is its date, and no other.
    private static bool IsOfClause(SentenceMaterial sentence, CivilDate date, int start, int end) =>
        sentence.Dates.Any(d => d.Value == date && (d.Span.End <= sentence.Span.Start + start || (d.Span.Start >= sentence.Span.Start + start && d.Span.End <= sentence.Span.Start + end)));

    // "eventually became independent": after what stood before.
    [GeneratedRegex(@"\b(eventually|finally|ultimately|subsequently) (?=\p{Ll})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ordering();

    // "its new headquarters" of which there were several, "had been appointed" before what stood before.
    [GeneratedRegex(@"\b(again|once more|even (further|more))\b|\b(its|his|her|their) (new|second|next|last|old|former) \p{Ll}|\A[^,]*\bhad (\p{Ll}+ed|been|become)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\AThe ", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Article();

    // "." or " on June 7, 1776." or " in 1803,"
    [GeneratedRegex(@"\A( (in|on) [^,.;]{0,25}\d{4})?( ?[.;]|, (which|and|but|while|where|who|when) |$)|\A (in|on) \p{Lu}\p{Ll}+ \d{1,2}, \d{4}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Following();

    // "began to make payments on its debts starting", "presented his credentials", "informed the Foreign Minister"
    [GeneratedRegex(@"\A[^,]+, (who|which|whose|whom) [^,]+\z|\b(informed|assured|advised|told|instructed|asked|urged|persuaded|reminded) |\b([Ss]ection|[Aa]rticle|[Cc]hapter) | (credentials|at post|repl(y|ies)|response|letter|note|message|St|Mt|Ft|Dr|Mr|Mrs|Gen|Col|Sen|Gov|Jr|Sr|No|\p{Ll}+ing|in|on|at|to|of|for|with|by|from|the|a|an|and|or|as|that)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unfinished();

    // Nothing, or "In 1778, the "
    [GeneratedRegex(@"\A((In|On) [^,;]{0,25}(, \d{4})?, )?([Tt]he )?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leading();

    [GeneratedRegex(@" (\p{Ll}+ed|met|began|held|took|won|sent|fell|made|left|gave|broke|became|led|sold|fought|went|came|set|cut|declared) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Verb();

    // "on October 14" tells as much as a year.
    [GeneratedRegex(@"\b1\d{3}\b|\b20\d\d\b|\b(January|February|March|April|May|June|July|August|September|October|November|December) \d|\d (January|February|March|April|May|June|July|August|September|October|November|December)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();
}
