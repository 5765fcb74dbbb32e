using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhoSaidIt;

/// <summary>Who said it: words that a source quotes of a named person or body.</summary>
internal sealed partial class WhoSaidItRule : IQuestionRule
{
    private const double Frame = 0.95;
    private const int FewestWords = 8;
    private const int LongestQuote = 260;

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        foreach (var fact in material.Facts<QuoteFact>().Where(f => f is { Speaker.IsEdited: false }))
        {
            var words = fact.Words.Trim().TrimEnd(',', ';').TrimStart('…', '.', ' ');
            if (words.Length is 0 or > LongestQuote || words.AsSpan().ContainsAny('[', ']', '*') || words.Contains("...", StringComparison.Ordinal) || words.Contains(". .", StringComparison.Ordinal) || TextTerms.Words(words).Count() < FewestWords || TextTerms.Of(words).Count() < (char.IsUpper(words[0]) ? 5 : 7) || Vague(words) || Addressed().IsMatch(words) || Begun().IsMatch(words) || (char.IsLower(words[0]) && !FiniteVerb.Stands(words))
                || Speaker(material, fact.Speaker!.Value) is not { } speaker || !speaker.IsPresentable || !IsNamed(fact, speaker) || IsOneOfFamily(fact, speaker, material))
            {
                continue;
            }

            var stem = $"Who said this? “{(char.IsUpper(words[0]) ? "" : "… ")}{SentenceStem.Inside(words)}”";
            IReadOnlyList<Citation> evidence = [new(fact.Source, fact.Main)];
            if (!KeyInStem.IsTold(stem, speaker.Name) && NameDistractors.For(speaker, material, stem, evidence) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.WhoSaidIt, stem, NameOption.OfKey(speaker, stem, null), distractors, fact.Confidence * Frame, [fact.Id], evidence);
            }
        }
    }

    // "He said": who that was stood before, and may have been read wrongly.
    private static bool IsNamed(QuoteFact fact, Thing speaker) =>
        TextTerms.Words(fact.Speaker!.Evidence.Text).Contains(TextTerms.Words(speaker.Name).LastOrDefault(), StringComparer.Ordinal)
        || speaker.Names.Any(n => n.Count > 0 && n.All(TextTerms.Words(fact.Speaker.Evidence.Text).Contains));

    // Of two Bongos, "President Bongo" may be either.
    private static bool IsOneOfFamily(QuoteFact fact, Thing speaker, GroupMaterial material) =>
        speaker.Kind == ThingKind.Person
        && fact.Speaker!.Text != speaker.Name
        && material.SourceOf(fact.Source).People.Count(p => p.Name.EndsWith(speaker.Name.Split(' ')[^1], StringComparison.Ordinal)) > 1;

    // What "it" or "such an eventuality" was stood before the words, and to whom they were said.
    internal static bool Vague(string words) =>
        StemWord.Of(words) is var all && ((all[0].Lower is "it" or "its" or "they" or "their" or "he" or "his" or "she" or "her" && !char.IsUpper(words[0])) || all.Any(w => w.Lower is "such" or "latter" or "former" or "your" or "yours") || IsOfUnnamed(all));

    // "is to help them understand": whom? Something of which there are several stands before, or nothing.
    private static bool IsOfUnnamed(List<StemWord> words) =>
        words.FindIndex(w => w.Lower is "them" or "they" or "their") is var at && at >= 0
        && !words.Take(at).Any(w => (w.IsCapital && (w.Start > 0 || w.Lower is not ("the" or "a" or "an" or "it" or "if" or "when" or "in" or "to" or "there" or "what"))) || w.Lower is "people" or "men" or "women" or "children" or "we" or "us" or "and" or "all" or "everybody" || (w.Text.Length > 3 && w.Lower.EndsWith('s') && !w.Lower.EndsWith("ss", StringComparison.Ordinal)));

    // "the communiqué, issued on his visit, we will": half of something, and no sentence.
    [GeneratedRegex(@"\A(the|an?|and|but|or|nor|so|to|of|in|for|with|as|at|by|from|on|about|which|who|whom|whose|that|than|because|if|when|while|where|have|has|had|is|are|was|were|be|been|being|not|only)\b|\A\p{Ll}+(ed|ing)\b|\A\p{Ll}+ \p{Ll}+ed by\b|\A\p{Ll}.*, (claiming|saying|adding|arguing|stating|noting) that\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Begun();

    // "assurances to you", "any violation of the agreement": who was meant, and which, stood before the words.
    [GeneratedRegex(@"\b(to|of|with|for|from|upon) you\b|\bthe (agreement|treaty|accords?|resolution|proposal|pact|convention)\b(?! (of|between|with|on|to|for)\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addressed();

    private static Thing? Speaker(GroupMaterial material, string name) =>
        material.ThingOf(ThingKind.Person, name) ?? material.ThingOf(ThingKind.Organization, name) ?? material.ThingOf(ThingKind.Country, name);
}
