using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.Titles;

namespace StudyBot.Quizzes.Questions.WhichOutcome;

/// <summary>The other way round: which event had an outcome; the distractors are other events of its time, gatherings beside gatherings.</summary>
internal sealed class WhichEventRule : IQuestionRule
{
    private const double Frame = 0.85;
    private const int FarthestYears = 25;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var titles = new EventTitles(material);
        var titled = material.Facts<EventFact>()
            .Select(f => (Fact: f, Title: titles.Of(f, WithDate.WhereItIsNeeded)))
            .Where(t => t.Title is not null)
            .Select(t => (t.Fact, Option: OptionOf(t.Title!)))
            .ToList();
        var byId = titled.DistinctBy(t => t.Fact.Id).ToDictionary(t => t.Fact.Id);
        var near = new Nearby<(EventFact Fact, Option Option)>(titled, t => [t.Fact.Source], t => t.Fact.Id.Value);
        foreach (var outcome in material.Facts<OutcomeFact>().Where(o => !o.Words.IsEdited && OutcomeWords.ArePresentable(o.Words.Value)))
        {
            if (outcome.Event is not { } id || !byId.TryGetValue(id, out var told) || OutcomeWords.ArePointing(outcome, told.Fact))
            {
                continue;
            }

            var stem = $"Of which event was this an outcome? “{OutcomeWords.Sentence(outcome.Words.Value)}”";
            IReadOnlyList<Citation> evidence = [new(outcome.Source, outcome.Main), new(told.Fact.Source, told.Fact.Main)];
            var around = material.About(stem, evidence).Select(s => s.Text).ToList();
            var candidates = near.Of(told.Fact.Source, stem)
                .Where(t => Years(t.Fact, told.Fact) <= FarthestYears && IsGathering(t.Fact) == IsGathering(told.Fact) && !IsOne(t.Fact, told.Fact))
                .Where(t => !SameThing.MayBe(t.Option.Text, told.Option.Text) && !ShareName(t.Option.Text, told.Option.Text))
                .Where(t => !around.Any(s => s.Contains(t.Fact.Name.Text, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(t => t.Fact.Source == told.Fact.Source ? 0 : 1)
                .ThenBy(t => Seeded.Hash(stem, t.Option.Value))
                .Select(t => t.Option)
                .DistinctBy(o => o.Value);
            if (Pick.Three(candidates, told.Option, stem, (a, b) => !SameThing.MayBe(a.Text, b.Text) && !ShareName(a.Text, b.Text)) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.WhichOutcome, stem, told.Option, distractors, Math.Min(outcome.Confidence, told.Fact.Confidence) * Frame,
                    [outcome.Id, told.Fact.Id], evidence);
            }
        }
    }

    // An act has come of no summit, and is seen not to be one.
    private static bool IsGathering(EventFact fact) => fact.EventKind is EventKind.Summit or EventKind.Meeting or EventKind.Talks or EventKind.Conference
        or EventKind.Negotiation or EventKind.Call or EventKind.Visit or EventKind.PressConference;

    // "Madrid Conference" and "Meeting in Madrid" may be one.
    private static bool ShareName(string one, string other) =>
        StemWord.Of(one).Skip(1).Where(w => w.IsCapital).Select(w => w.Text).Intersect(StemWord.Of(other).Where(w => w.IsCapital).Select(w => w.Text), StringComparer.Ordinal).Any(w => !EventTitles.IsKind(w))
        || (StemWord.Of(one) is [{ IsCapital: true } first, ..] && !EventTitles.IsKind(first.Text) && other.Contains(first.Text, StringComparison.Ordinal));

    private static Option OptionOf(string title) => new(OptionKind.Name, char.ToUpperInvariant(title[0]) + title[1..], NameForm.Fold(title));

    private static int Years(EventFact one, EventFact other) =>
        one.Date is { } a && other.Date is { } b ? Math.Abs(a.Value.Earliest.Year - b.Value.Earliest.Year) : one.Source == other.Source ? 0 : int.MaxValue;

    private static bool IsOne(EventFact one, EventFact other) =>
        one.Id == other.Id || (one.Date is { } a && other.Date is { } b && (a.Value.Covers(b.Value) || b.Value.Covers(a.Value)) && one.Place?.Value == other.Place?.Value);
}
