using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Titles;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Questions.Where;

/// <summary>Where something happened: the sentence without its place, or the event by its title.</summary>
internal sealed partial class WhereRule : IQuestionRule
{
    private const double SentenceFrame = 0.95;
    private const double TitleFrame = 0.85;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var titles = new EventTitles(material);
        foreach (var fact in material.Facts<EventFact>().Where(f => f is { IsPlanned: false, Place.IsEdited: false }))
        {
            var place = fact.Place!;
            if (material.SentenceOf(fact.Source, place.Evidence) is not { } sentence
                || sentence.Names.FirstOrDefault(n => n.Thing.Kind is not (ThingKind.Person or ThingKind.Organization) && IsPlace(sentence, n, place)) is not { } named)
            {
                continue;
            }

            var gap = NameGap.Of(sentence, named);
            var stem = !SentenceStem.IsInsideName(sentence, gap) && PlaceGap.Fits(sentence, named, gap)
                && SentenceStem.Of(sentence, [gap]) is { } text && StandsBehindPreposition(sentence, named)
                ? $"{(AtEnd().IsMatch(text) ? "Where did this happen?" : "Which place belongs in the gap?")} “{text}”"
                : titles.Of(fact, WithDate.Always) is { } title ? $"Where did the {title} take place?" : null;
            IReadOnlyList<Citation> evidence = [new(fact.Source, place.Evidence)];
            if (stem is not null && !IsFirstOfNowhere(stem, sentence, named) && named.Thing.IsPresentable
                && NameDistractors.For(named.Thing, material, stem, evidence) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.Where, stem, NameOption.OfKey(named.Thing, stem, sentence.Source.Document.Source[named.Span]), distractors,
                    fact.Confidence * (stem.Contains(Question.Gap, StringComparison.Ordinal) ? SentenceFrame : TitleFrame), [fact.Id], evidence);
            }
        }
    }

    private static bool IsPlace(SentenceMaterial sentence, NamedMention name, Cited<string> place) =>
        name.Thing.Name == place.Value || sentence.Source.Document.Source[name.Span] == place.Text;

    // "The first U.S. consulate opened in _____": the first of a country that is not told any more. What sends is no place of it.
    private static bool IsFirstOfNowhere(string stem, SentenceMaterial sentence, NamedMention asked) =>
        First().IsMatch(stem)
        && !sentence.Names.Any(n => n != asked && n.Thing.Kind is not (ThingKind.Person or ThingKind.Organization) && n.Thing.KnownName != ServedCountry.UnitedStates
            && stem.Contains(sentence.Source.Document.Source[n.Span], StringComparison.Ordinal));

    [GeneratedRegex(@"\b[Tt]he (first|only|last)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex First();

    private static bool StandsBehindPreposition(SentenceMaterial sentence, NamedMention name) =>
        Preposition().IsMatch(sentence.Text[..(SentenceStem.GapOf(sentence, name).Start - sentence.Span.Start)]);

    // Of a sentence that goes on, the question is about the gap.
    [GeneratedRegex(@"\A(In|At) _____,|\A(?!.*\b(that|which|who|whose|as|when|after|before)\b)[^;,]*\b(in|at) _____\.\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\b(in|at|near|to|from|on|outside|visited|over|town of|city of)\s\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Preposition();
}
