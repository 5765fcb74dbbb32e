using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhoseView;

/// <summary>Who holds a view: what a source says of somebody's position, without the name.</summary>
internal sealed partial class WhoseViewRule : IQuestionRule
{
    private const double Frame = 0.85;
    private const int FewestTerms = 6;

    /// <summary>Beside the holder: what names nothing else many may have held.</summary>
    private const int FewestNames = 2;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        foreach (var fact in material.Facts<PositionFact>().Where(f => f is { Holder.IsEdited: false, Words.IsEdited: false }))
        {
            if (Holder(material, fact.Holder.Value) is not { } holder || !holder.IsPresentable
                || material.SentenceOf(fact.Source, fact.Words.Evidence) is not { } sentence)
            {
                continue;
            }

            // What a country or a body thinks of disarmament or peace, many do; of another country, few.
            // An author's own judgement has no verb of its own; "consistent stance has been" is not what comes after a name.
            var words = Also().Replace(fact.Words.Value.Trim().TrimEnd('.', ',', ';'), "", 1);
            var text = $"{Question.Gap} {words}.";
            var names = sentence.Names.Select(n => material.SourceOf(fact.Source).Document.Source[n.Span]).Where(n => words.Contains(n, StringComparison.Ordinal)).ToList();
            if (!sentence.Names.Any(n => n.Thing == holder && !SentenceStem.IsInsideName(sentence, n.Span))
                || (holder.Kind != ThingKind.Person && !sentence.Names.Any(n => n.Thing != holder && n.Thing.Kind != ThingKind.Organization && words.Contains(material.SourceOf(fact.Source).Document.Source[n.Span], StringComparison.Ordinal)))
                || !ViewVerb.Begins(words) || Others().IsMatch(words) || (holder.Kind != ThingKind.Person && ManyHold.IsStance($" {words}")) || !IsWhole(sentence.Text, fact.Words.Text)
                || Math.Max(names.Distinct().Count(), holder.Kind == ThingKind.Person ? Capitals(words) : 0) < FewestNames || TextTerms.Of(words).Count() < FewestTerms || !StandsAlone.Holds(text, [.. names, Question.Gap], holder.Kind == ThingKind.Person ? [Question.Gap] : [])
                || (holder.Kind == ThingKind.Person && ThoughtAlone.IsIn(text, sentence.Names.Any(n => n.Thing.Kind == ThingKind.Person && n.Thing != holder && names.Contains(material.SourceOf(fact.Source).Document.Source[n.Span])))))
            {
                continue;
            }

            var stem = $"Whose stance is this? “{SentenceStem.Inside(text)}”";
            IReadOnlyList<Citation> evidence = [new(fact.Source, fact.Words.Evidence)];
            if (NameDistractors.For(holder, material, stem, evidence) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.WhoseView, stem, NameOption.OfKey(holder, stem, null), distractors, fact.Confidence * Frame, [fact.Id], evidence);
            }
        }
    }

    // "negotiations between Israel, Jordan" of "… and local Palestinians": words that a list goes on after say something else.
    private static bool IsWhole(string sentence, string words) =>
        sentence.IndexOf(words, StringComparison.Ordinal) is var at && at >= 0 && !GoesOn().IsMatch(sentence[(at + words.Length)..]);

    [GeneratedRegex(@"\A,? (and|or|nor|as well as) |\A, (?!(which|who|but|while|although|though|whereas|because|since|so|believing|arguing|saying|claiming|fearing|hoping|including|when|where)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex GoesOn();

    // "a Communist victory in the Greek Civil War": what is made of names says which, too.
    private static int Capitals(string words)
    {
        var read = StemWord.Of(words);
        return read.Where((w, i) => w.IsCapital && !(i > 0 && read[i - 1].IsCapital)).Select(w => w.Text).Distinct().Count();
    }

    // "refused to follow his order": somebody else's, who stands before.
    [GeneratedRegex(@"\A[^,;]*\b(his|her|him|their|them)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Others();

    // What "also" adds to stands before.
    [GeneratedRegex(@"\A(also|too|still|even|further|likewise|again) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Also();

    private static Thing? Holder(GroupMaterial material, string name) =>
        material.ThingOf(ThingKind.Person, name) ?? material.ThingOf(ThingKind.Country, name) ?? material.ThingOf(ThingKind.Organization, name);
}
