using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Where;

namespace StudyBot.Quizzes.Questions.WhoTookPart;

/// <summary>Who took part, or who did it: the sentence without one of the participants. By its title no event is asked for: who else was there, no source tells.</summary>
internal sealed partial class WhoTookPartRule : IQuestionRule
{
    private const double SentenceFrame = 0.95;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        foreach (var fact in material.Facts<EventFact>().Where(f => !f.IsPlanned))
        {
            foreach (var participant in fact.Participants.Where(p => !p.IsEdited && p.Value.Kind != ParticipantKind.Body))
            {
                if (Make(fact, participant, material) is { } draft)
                {
                    yield return draft;
                }
            }
        }
    }

    private static Draft? Make(EventFact fact, Cited<Participant> participant, GroupMaterial material)
    {
        if (material.SentenceOf(fact.Source, participant.Evidence) is not { } sentence
            || sentence.Names.Where(n => IsOne(sentence, n, participant)).ToList() is not [var named]
            || !named.Thing.IsPresentable)
        {
            return null;
        }

        var gap = NameGap.Of(sentence, named);
        if (SentenceStem.IsInsideName(sentence, gap) || !PlaceGap.Fits(sentence, named, gap) || SentenceStem.Of(sentence, [gap]) is not { } text)
        {
            return null;
        }

        var stem = Doing().IsMatch(text) ? $"Who did this? “{text}”"
            : IsGathering(fact.EventKind) || text.StartsWith(Question.Gap, StringComparison.Ordinal) ? $"{(TakesPart().IsMatch(text) ? "Who took part?" : named.Thing.Kind == ThingKind.Person ? "Whose name belongs in the gap?" : "Which name belongs in the gap?")} “{text}”"
            : null;
        IReadOnlyList<Citation> evidence = [new(fact.Source, participant.Evidence)];
        return stem is not null && NameDistractors.For(named.Thing, material, stem, evidence) is { Count: > 0 } distractors
            && !IsAnyParticipant(fact, distractors)
            ? new(QuestionType.WhoTookPart, stem, NameOption.OfKey(named.Thing, stem, sentence.Source.Document.Source[named.Span]), distractors,
                fact.Confidence * SentenceFrame, [fact.Id], evidence)
            : null;
    }

    private static bool IsOne(SentenceMaterial sentence, NamedMention name, Cited<Participant> participant) =>
        Kinds(participant.Value.Kind).Contains(name.Thing.Kind)
        && (name.Thing.Name == participant.Value.Name || sentence.Source.Document.Source[name.Span] == participant.Text);

    private static bool IsAnyParticipant(EventFact fact, IReadOnlyList<Option> options) =>
        options.Any(o => fact.Participants.Any(p => Soundness.SameThing.MayBe(p.Value.Name, o.PlainText)));

    // Of "_____ was appointed" it is not who did it.
    [GeneratedRegex(@"\A_____ (?!was |were |is |are |has been |had been |became )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Doing();

    // Who proposed something at a summit was not the only one there.
    [GeneratedRegex(@"\b(between|with|among|joined by|attended by|together with) ([^.;]{0,60} and )?_____|_____ (and [^.;]{0,60} )?(met|attended|took part|participated|joined|signed|negotiated|conferred|visited)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TakesPart();

    private static ThingKind[] Kinds(ParticipantKind kind) => kind switch
    {
        ParticipantKind.Person => [ThingKind.Person],
        ParticipantKind.Country => [ThingKind.Country],
        ParticipantKind.Organization => [ThingKind.Organization],
        ParticipantKind.Body => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsGathering(EventKind kind) => kind is EventKind.Summit or EventKind.Meeting or EventKind.Talks or EventKind.Conference
        or EventKind.Negotiation or EventKind.Call or EventKind.Visit or EventKind.PressConference or EventKind.Signing or EventKind.Agreement
        or EventKind.Treaty;
}
