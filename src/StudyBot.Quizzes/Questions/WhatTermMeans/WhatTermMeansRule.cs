using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhatTermMeans;

/// <summary>Which term a definition belongs to; the distractors are other terms of the group.</summary>
internal sealed partial class WhatTermMeansRule : IQuestionRule
{
    private const double Frame = 0.9;
    private const int LongestTerm = 60;
    private const int FewestWords = 6;
    private const int FarthestYears = 60;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var terms = material.Facts<TermFact>().Where(t => !t.Term.IsEdited && t.Term.Value.Length is > 2 and <= LongestTerm).ToList();
        var near = new Nearby<TermFact>(terms, t => [t.Source]);
        foreach (var fact in terms)
        {
            var definition = fact.Definition.Value.Trim().TrimEnd('.', ',', ';');
            if (fact.Definition.IsEdited || !Stands(definition) || fact.Aliases.Any(a => KeyInStem.IsTold(definition, a.Value)))
            {
                continue;
            }

            var stem = StartsWithVerb().IsMatch(definition)
                ? $"Which of these is meant? “{Question.Gap} {definition}.”"
                : $"Which of these is meant? “{char.ToUpperInvariant(definition[0])}{definition[1..]}.”";
            IReadOnlyList<Citation> evidence = [new(fact.Source, fact.Main)];
            var around = material.About(stem, evidence).Select(s => s.Text).ToList();
            var key = OptionOf(fact);
            var candidates = near.Of(fact.Source, stem)
                .Where(t => Math.Abs(material.EraOf(t.Source) - material.EraOf(fact.Source)) <= FarthestYears)
                .Where(t => IsLike(t.Term.Value, fact.Term.Value) && !SameThing.MayBe(t.Term.Value, fact.Term.Value)
                    && !t.Aliases.Any(a => SameThing.MayBe(a.Value, fact.Term.Value))
                    && !around.Any(s => s.Contains(t.Term.Value, StringComparison.OrdinalIgnoreCase)))
                .Select(OptionOf)
                .DistinctBy(o => o.Value)
                .OrderBy(o => IsName(o.Text) == IsName(key.Text) ? 0 : 1)
                .ThenBy(o => Seeded.Hash(stem, o.Value));
            if (Pick.Three(candidates, key, stem, (a, b) => !SameThing.MayBe(a.Text, b.Text)) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.WhatTermMeans, stem, key, distractors, fact.Confidence * Frame, [fact.Id], evidence);
            }
        }
    }

    private static Option OptionOf(TermFact fact) => new(OptionKind.Name, fact.Term.Value, NameForm.Fold(fact.Term.Value));

    // A doctrine is no alliance.
    private static bool IsLike(string one, string other) => BodyKind.Of(one) == BodyKind.Of(other);

    private static bool IsName(string term) => char.IsUpper(term[0]);

    // "ended the war", "gave Turkey control"
    [GeneratedRegex(@"\A(\p{Ll}+ly )?(\p{Ll}{2,}ed|was|were|is|are|has|had|gave|made|set|led|put|began|brought|took|became|held|would|aims?|seeks?|sought|forbade|cut|bound) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartsWithVerb();

    // "China agreed to limit immigration", "Authorizing entry": a clause, and half of one.
    [GeneratedRegex(@"\A(\p{Lu}[\p{L}.’-]+( \p{Lu}[\p{L}.’-]+)* (\p{Ll}{2,}ed|was|were|is|are|has|had|would) |[\p{Lu}\p{Ll}]\p{Ll}+ing )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoNoun();

    private static bool Stands(string definition)
    {
        var words = StemWord.Of(definition);
        return !NoNoun().IsMatch(definition) && definition.Length <= StandsAlone.LongestStem
            && words.Count >= FewestWords
            && DefiniteNouns.AreIntroduced(words)
            && !words.Any(w => w.Lower is "this" or "these" or "he" or "she" or "his" or "her" or "we" or "our" or "such" or "here");
    }
}
