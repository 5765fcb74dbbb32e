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
    private const int FarthestYears = 40;
    private const int FarthestYearsOfPapers = 30;

    /// <summary>Where there are fewer in a part of the world, others stand beside.</summary>
    private const int FewestOfPart = 4;
    private const string Treaty = "treaty";

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var terms = material.Facts<TermFact>().Where(t => !t.Term.IsEdited && t.Term.Value.Length is > 2 and <= LongestTerm).ToList();
        var near = new Nearby<TermFact>(terms, t => [t.Source], t => t.Id.Value);
        foreach (var fact in terms)
        {
            var definition = fact.Definition.Value.Trim().TrimEnd('.', ',', ';');
            if (fact.Definition.IsEdited || material.IsSpeech(fact.Source) || !Stands(definition) || fact.Aliases.Any(a => KeyInStem.IsTold(definition, a.Value)))
            {
                continue;
            }

            var isGap = StartsWithVerb().IsMatch(SentenceStem.Inside(definition));
            var stem = $"{(isGap ? "Which name belongs in the gap?" : "Which of these is meant?")} “{Sentence(definition)}”";
            if (IsOfLeader(fact.Term.Value, new StemTells(stem)))
            {
                continue;
            }

            IReadOnlyList<Citation> evidence = [new(fact.Source, fact.Main)];
            var around = material.About(stem, evidence).Select(s => s.Text).ToList();
            var key = OptionOf(fact.Term.Value, isGap);
            var subject = PaperOf(fact.Term.Value) == Treaty ? PaperSubject.Of(fact.Term.Value, definition) : null;
            var said = material.SentenceOf(fact.Source, fact.Main)?.Years.FirstOrDefault() ?? 0;
            var known = KnownPapers.Named(fact.Term.Value, said > 0 ? said : material.EraOf(fact.Source));
            var isOfPart = known is not null && KnownPapers.Of(known.Subject, known.Year, FarthestYearsOfPapers).Count(p => p.Part == known.Part && p != known) >= FewestOfPart;
            var era = known?.Year ?? (said > 0 ? said : material.EraOf(fact.Source));
            var candidates = near.Of(fact.Source, stem)
                .Where(t => Math.Abs(material.EraOf(t.Source) - material.EraOf(fact.Source)) <= FarthestYears)
                .Where(t => IsLike(t.Term.Value, fact.Term.Value) && (subject is null || PaperSubject.Of(t.Term.Value, t.Definition.Value) == subject) && !SameThing.MayBe(t.Term.Value, fact.Term.Value)
                    && IsOfParties(t.Term.Value) == IsOfParties(fact.Term.Value) && MayStandBeside(t.Term.Value)
                    && !t.Aliases.Any(a => SameThing.MayBe(a.Value, fact.Term.Value))
                    && !around.Any(s => s.Contains(t.Term.Value, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(t => Math.Abs(material.EraOf(t.Source) - material.EraOf(fact.Source)) / 10)
                .ThenBy(t => Seeded.Hash(stem, t.Term.Value))
                .Select(t => t.Term.Value)
                .Concat(subject is null ? [] : KnownPapers.Of(subject, era, FarthestYearsOfPapers).Where(p => MayStandBeside(p.Names[0])).Select(p => p.Names[0]).Where(p => !SameThing.MayBe(p, fact.Term.Value) && !around.Exists(s => s.Contains(p, StringComparison.OrdinalIgnoreCase))).OrderBy(p => Seeded.Hash(stem, p)))
                .Select(t => OptionOf(t, isGap))
                .DistinctBy(o => o.Value)
                .Where(o => IsName(o.PlainText) == IsName(key.PlainText) && !KeyInStem.IsTold(stem, o.PlainText));

            // A known treaty is of its time and part of the world.
            bool MayStandBeside(string term) => subject is null || KnownPapers.Named(term) is not { } other
                || (Math.Abs(other.Year - era) <= FarthestYearsOfPapers && (!isOfPart || known!.Part == other.Part));

            if (Pick.Three(candidates, key, stem, (a, b) => !SameThing.MayBe(a.PlainText, b.PlainText)) is { Count: > 0 } distractors)
            {
                yield return new(QuestionType.WhatTermMeans, stem, key, distractors, fact.Confidence * Frame, [fact.Id], evidence);
            }
        }
    }

    private static Option OptionOf(string term, bool isGap) =>
        new(OptionKind.Name, isGap && IsName(term) && Paper().IsMatch(term) && !term.StartsWith("The ", StringComparison.Ordinal) ? $"The {term}" : term, NameForm.Fold(term));

    // "Anglo-Norlandic Treaty": its name says whose it is.
    private static bool IsOfParties(string term) => Parties().IsMatch(term);

    [GeneratedRegex(@"\b(Anglo|Franco|Russo|Sino|Soviet|German|Austro|Italo|Hispano|Luso|Greco|Turco|Indo|Belgo|Serbo|Polish|Japanese|American|Spanish|French|British|Dutch|Swedish|Danish|Iraqi|Turkish|Israeli|Egyptian)-\p{Lu}\p{L}+ (\p{Lu}\p{L}+ )*(Treaty|Agreement|Convention|Pact|Accords?|Alliance)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Parties();

    // The doctrine that is called after who led a state, where the stem tells of that state.
    private static bool IsOfLeader(string term, StemTells told) =>
        TextTerms.Words(term).ToList() is var words && KnownPeople.All.Any(p => told.TellsCountry(p.Country) && words.Contains(TextTerms.Words(p.Name).Last()));

    // Inside of marks there are other marks, and one stop.
    private static string Sentence(string definition)
    {
        var words = SentenceStem.Inside(definition);
        var sentence = StartsWithVerb().IsMatch(words) ? $"{Question.Gap} {words}" : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
        return sentence.EndsWith(".’", StringComparison.Ordinal) ? sentence : $"{sentence}.";
    }

    // A doctrine is no alliance, and an act no treaty; "of 1917" tells a time.
    private static bool IsLike(string one, string other) =>
        BodyKind.Of(one) == BodyKind.Of(other) && PaperOf(one) == PaperOf(other) && one.Any(char.IsDigit) == other.Any(char.IsDigit);

    private static string PaperOf(string term) => Paper().Matches(term).LastOrDefault() is { } match
        ? match.Value.ToLowerInvariant() switch
        {
            "act" or "acts" or "law" or "laws" or "amendment" or "tariff" or "bill" or "code" or "proviso" or "ordinance" => "law",
            "doctrine" or "policy" or "principle" or "principles" or "strategy" or "theory" or "corollary" or "diplomacy" or "points" => "doctrine",
            "plan" or "program" or "programme" or "initiative" or "project" or "operation" => "plan",
            "memorandum" or "communiqué" or "declaration" or "charter" => "declaration",
            _ => Treaty,
        }
        : "";

    [GeneratedRegex(@"\b(Acts?|Laws?|Amendment|Tariff|Bill|Code|Proviso|Ordinance|Doctrine|Policy|policy|Principles?|Strategy|strategy|Theory|Corollary|Diplomacy|diplomacy|Points|Plan|plan|Program|Programme|program|Initiative|initiative|Project|Operation|Treaty|Treaties|Convention|Agreements?|agreement|Accords?|Pact|Protocol|Declaration|Charter|Armistice|Covenant|Communiqué|Memorandum|Alliance|Entente|Articles|Compromise)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Paper();

    private static bool IsName(string term) => char.IsUpper(term[0]);

    // "ended the war", "gave Turkey control"
    [GeneratedRegex(@"\A(\p{Ll}+ly )?(\p{Ll}{2,}ed|was|were|is|are|has|had|gave|made|set|led|put|began|brought|took|became|held|would|aims?|seeks?|sought|forbade|cut|bound) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StartsWithVerb();

    // "China agreed to limit immigration", "Authorizing entry": a clause, and half of one.
    [GeneratedRegex(@"\A(\p{Lu}[\p{L}.’-]+( \p{Lu}[\p{L}.’-]+)* (\p{Ll}{2,}ed|was|were|is|are|has|had|would) |[\p{Lu}\p{Ll}]\p{Ll}+ing )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoNoun();

    // "a policy of …": what is neither this nor a verb is a clause of something else.
    [GeneratedRegex(@"\A(an?|the|any|all|one) ", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Noun();

    private static bool Stands(string definition)
    {
        var words = StemWord.Of(definition);
        return words.Count >= FewestWords && !NoNoun().IsMatch(definition)
            && StandsAlone.Holds(Sentence(definition), [Question.Gap], [], FewestWords)
            && (StartsWithVerb().IsMatch(definition) || Noun().IsMatch(definition))
            && !words.Any(w => w.Lower is "this" or "these" or "he" or "she" or "his" or "her" or "we" or "our" or "such" or "here");
    }
}
