using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichCameFirst;

namespace StudyBot.Quizzes.Questions.When;

/// <summary>The other way round: what happened at a date; the distractors are events of the same source, or of its time, that happened at others and are told in the same way.</summary>
internal sealed class WhichWhenRule : IQuestionRule
{
    private const double Frame = 0.8;
    private const int FarthestYears = 25;
    private const int FarthestYearsOfSpeeches = 12;

    /// <summary>Events so many years nearer to the key's stand before others.</summary>
    private const int Step = 8;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var told = DatedEvents.Of(material).ToList();
        var around = new Dictionary<DatedEvent, Surroundings>(ReferenceEqualityComparer.Instance);
        var near = new Nearby<DatedEvent>(told, e => [e.Fact.Source], e => e.Fact.Id.Value);
        foreach (var key in told.Where(e => SaysWhere(e, material)))
        {
            var stem = $"Which of these do the sources date to {DateText.Of(key.Date)}?";
            var others = near.Of(key.Fact.Source, stem)
                .Where(e => IsApart(e, key, material) && e.IsTold == key.IsTold && (key.IsTold || TitledStem.IsPaper(e.Option.Text) == TitledStem.IsPaper(key.Option.Text)) && SaysWhere(e, material) && MayHaveBeen(e, key.Date.Earliest.Year) && !WhichCameFirstRule.ShareMost(e.Option, key.Option) && !AroundOf(e).MayHold(key.Date))
                .OrderBy(e => (e.Fact.Source == key.Fact.Source ? 0 : 1) + (Years(e, key) / Step))
                .ThenBy(e => Seeded.Hash(stem, e.Option.Value))
                .DistinctBy(e => e.Option.Value)
                .Take(Pick.Most)
                .Select(e => e.Option);
            if (Pick.Three(others, key.Option, stem, (a, b) => !WhichCameFirstRule.ShareMost(a, b)) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.When, stem, key.Option, distractors, key.Fact.Confidence * Frame, [key.Fact.Id], [new(key.Fact.Source, key.Evidence)]);
            }
        }

        // Sentences of any source that speak of the same may give an event the date of the key.
        Surroundings AroundOf(DatedEvent dated) => around.TryGetValue(dated, out var found)
            ? found
            : around[dated] = Surroundings.Of(material, dated.Option.Text, [new(dated.Fact.Source, dated.Evidence)]);
    }

    // Of many speeches each tells of its own country's affairs, and only its years tell what may have been when.
    private static bool IsApart(DatedEvent one, DatedEvent key, GroupMaterial material) =>
        (one.Date.Latest < key.Date.Earliest || key.Date.Latest < one.Date.Earliest)
        && Years(one, key) <= (key.IsTold && material.IsSpeech(key.Fact.Source) ? FarthestYearsOfSpeeches : FarthestYears);

    // Who was president in another time, and a state that there was not yet or no more, is seen to have done nothing then.
    private static bool MayHaveBeen(DatedEvent dated, int year) =>
        !Presidencies.TellsOtherThan(dated.Option.Text, year)
        && new StemTells(dated.Option.Text).Countries.Select(NameForm.Fold).All(c => StateYears.WasOne(c, year) || !StateYears.WasOne(c, dated.Date.Earliest.Year));

    // "The members of the council were inducted": in a speech, which has its own country in mind.
    private static bool SaysWhere(DatedEvent dated, GroupMaterial material) =>
        !dated.IsTold || !material.IsSpeech(dated.Fact.Source) || new StemTells(dated.Option.Text).Countries.Count > 0;

    private static int Years(DatedEvent one, DatedEvent other) => Math.Abs(one.Date.Earliest.Year - other.Date.Earliest.Year);
}
