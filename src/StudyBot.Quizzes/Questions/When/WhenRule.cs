using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Titles;

namespace StudyBot.Quizzes.Questions.When;

/// <summary>When something happened: the sentence without its date, or the event by its title.</summary>
internal sealed partial class WhenRule : IQuestionRule
{
    private const double SentenceFrame = 0.95;
    private const double TitleFrame = 0.85;
    private const double OtherFrame = 0.85;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var titles = new EventTitles(material);
        var asked = new HashSet<(SentenceMaterial, CivilDate)>();
        foreach (var fact in material.Facts<EventFact>().Where(f => f is { IsPlanned: false, Date: not null }))
        {
            if (OfSentence(fact, fact.Date!, SentenceFrame, material) is { } plain)
            {
                asked.Add((material.SentenceOf(fact.Source, fact.Date!.Evidence)!, fact.Date.Value));
                yield return plain;
            }

            if (OfTitle(fact, titles, material) is { } titled)
            {
                yield return titled;
            }
        }

        // A sentence of another fact may tell of a date too.
        foreach (var (sentence, fact, evidence) in FactSentences.Of(material).Where(f => f.Fact is not EventFact { IsPlanned: true }))
        {
            foreach (var date in sentence.Dates.Where(d => d.Value is { Precision: not DatePrecision.Interval } value && !asked.Contains((sentence, value))))
            {
                if (OfSentence(fact, new(date.Value!, sentence.Source.Document.Source[date.Span], evidence), OtherFrame, material) is { } other)
                {
                    yield return other;
                }
            }
        }
    }

    private static Draft? OfSentence(Fact fact, Cited<CivilDate> date, double confidence, GroupMaterial material)
    {
        if (material.SentenceOf(fact.Source, date.Evidence) is not { } sentence
            || sentence.Dates.Where(d => d.Value == date.Value && SentenceStem.HasYear(sentence, d)).ToList() is not [var mention]
            || !DateContext.IsPlain(sentence, mention)
            || SentenceStem.Of(sentence, [mention.Span]) is not { } stem
            || BeforeItsNoun(stem) is not { } text
            || TellsItself().IsMatch(text)
            || DateContext.Tells(text, sentence, mention))
        {
            return null;
        }

        var frame = DateContext.IsOfAll(text, sentence) ? Frame(date.Value) : GapFrame(date.Value);
        return Draft(fact, date, $"{frame} “{text}”", confidence, isFar: false, material);
    }

    /// <summary>"In a May 4, 1932, letter": the comma belongs to the date, and goes with it.</summary>
    internal static string BeforeItsNoun(string stem) => CommaOfDate().Replace(stem, "");

    [GeneratedRegex(@"(?<=\b[Aa]n? _____),(?= \p{Ll})", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CommaOfDate();

    private static Draft? OfTitle(EventFact fact, EventTitles titles, GroupMaterial material) =>
        titles.Of(fact, WithDate.No) is { } title && !Ongoing().IsMatch(title) && !(material.IsSpeech(fact.Source) && IsOfTown(title))
            ? Draft(fact, fact.Date!, TitledStem.Of(title, fact.Date!.Value, material.SentenceOf(fact.Source, fact.Date.Evidence)?.Text ?? ""), TitleFrame, TitledStem.IsPaper(title), material)
            : null;

    private static Draft? Draft(Fact fact, Cited<CivilDate> date, string stem, double frame, bool isFar, GroupMaterial material)
    {
        IReadOnlyList<Citation> evidence = [new(fact.Source, date.Evidence)];
        var distractors = DateDistractors.For(date.Value, material, stem, evidence, isFar);
        return distractors.Count == 0 || date.Value.Precision == DatePrecision.Interval || date.IsEdited
            ? null
            : new(QuestionType.When, stem, DateText.OptionOf(date.Value), distractors, fact.Confidence * frame, [fact.Id], evidence);
    }


    private static string Frame(CivilDate date) => date.Precision switch
    {
        DatePrecision.Day => "On which day did this happen?",
        DatePrecision.Month => "In which month did this happen?",
        DatePrecision.Year or DatePrecision.Interval => "In which year did this happen?",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // Of a sentence that tells of several things, the question is about the gap and not about all.
    private static string GapFrame(CivilDate date) => date.Precision switch
    {
        DatePrecision.Day => "Which day belongs in the gap?",
        DatePrecision.Month => "Which month belongs in the gap?",
        DatePrecision.Year or DatePrecision.Interval => "Which year belongs in the gap?",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // "the Bergen summit": a speech means the one that its hearers remember, of several.
    private static bool IsOfTown(string title) =>
        title.EndsWith(" summit", StringComparison.OrdinalIgnoreCase) && title[..^" summit".Length] is var town && (WellKnownPlaces.KindOf(town) is not null || GreatTowns.IsOne(town));

    // Talks go on: of several years each is right.
    [GeneratedRegex(@"\b([Tt]alks|[Nn]egotiations|[Dd]iscussions|[Hh]earings)\b(?! (Treaty|Agreement))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ongoing();

    // "rivaled Norman’s in _____": the year is that of another's. When a minister warned, or a letter or study that is cited has its date, nobody learns. Elections have years of their own, and who was elected once was so again; and what year the United States declared independence in, nobody asks.
    [GeneratedRegex(@"_____ ((presidential|general|parliamentary|congressional|mid-?term) )?(elections?|campaigns?)\b|\belections? (of|in|on|held)\b|\b(re-?)?elected\b|\b(re-?elections?|inaugurat(ed|ion))\b|[’']s in _____|\b(entered|took|assumed|left|swore the oath of) (the )?(office|presidency) (in|on) _____|\AThe _____ (Act|Treaty|Convention|Agreement|Accords?)\b|\bUnited States (had )?(declared|announced|proclaimed) (its )?independence\b|\b[Tt]he (Secretary-General|President|Prime Minister|Foreign Minister|Minister|Government) (\p{Ll}+ly )?(said|stated|warned|cautioned|noted|stressed|reiterated|emphasi[sz]ed|observed|remarked) that\b|\A[^,;]*\b(is|are) (\p{Ll}+ )?in (the|an?) [^.;]*\bdated _____|\A(An?|The) (study|report|book|article|paper|survey)\b.*\bwas (published|issued|released) in _____|\A((In|On) _____,? )?[^,;]{1,60} (wrote|said|stated) in an? (letter|note|message|telegram)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TellsItself();
}
