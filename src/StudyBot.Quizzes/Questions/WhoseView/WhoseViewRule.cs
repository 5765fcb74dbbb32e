using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhoseView;

/// <summary>Who holds a view: what a source says of somebody's position, without the name.</summary>
internal sealed class WhoseViewRule : IQuestionRule
{
    private const double Frame = 0.85;
    private const int FewestTerms = 4;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        foreach (var fact in material.Facts<PositionFact>().Where(f => f is { Holder.IsEdited: false, Words.IsEdited: false }))
        {
            if (Holder(material, fact.Holder.Value) is not { } holder || !NameDistractors.IsPresentable(holder)
                || material.SentenceOf(fact.Source, fact.Words.Evidence) is not { } sentence)
            {
                continue;
            }

            // What a country or a body thinks of disarmament or peace, many do; of another country, few.
            // An author's own judgement has no verb of its own; "consistent stance has been" is not what comes after a name.
            var words = fact.Words.Value.Trim().TrimEnd('.', ',', ';');
            var text = $"{Question.Gap} {words}.";
            var names = sentence.Names.Select(n => material.SourceOf(fact.Source).Document.Source[n.Span]).Where(n => words.Contains(n, StringComparison.Ordinal)).ToList();
            if ((holder.Kind != ThingKind.Person && !sentence.Names.Any(n => n.Thing != holder && n.Thing.Kind != ThingKind.Organization && words.Contains(material.SourceOf(fact.Source).Document.Source[n.Span], StringComparison.Ordinal)))
                || !ViewVerb.Begins(words) || TextTerms.Of(words).Count() < FewestTerms || !StandsAlone.Holds(text, [.. names, Question.Gap], holder.Kind == ThingKind.Person ? [Question.Gap] : []))
            {
                continue;
            }

            var stem = $"Whose view is this? “{text}”";
            IReadOnlyList<Citation> evidence = [new(fact.Source, fact.Words.Evidence)];
            if (NameDistractors.For(holder, material, stem, evidence) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.WhoseView, stem, NameDistractors.OptionOf(holder), distractors, fact.Confidence * Frame, [fact.Id], evidence);
            }
        }
    }

    private static Thing? Holder(GroupMaterial material, string name) =>
        material.ThingOf(ThingKind.Person, name) ?? material.ThingOf(ThingKind.Country, name) ?? material.ThingOf(ThingKind.Organization, name);
}
