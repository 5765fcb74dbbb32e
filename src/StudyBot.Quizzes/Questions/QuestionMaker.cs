using StudyBot.Quizzes.Questions.Cloze;
using StudyBot.Quizzes.Questions.HowMany;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhatTermMeans;
using StudyBot.Quizzes.Questions.When;
using StudyBot.Quizzes.Questions.Where;
using StudyBot.Quizzes.Questions.WhichCameFirst;
using StudyBot.Quizzes.Questions.WhichOffice;
using StudyBot.Quizzes.Questions.WhichOutcome;
using StudyBot.Quizzes.Questions.WhoSaidIt;
using StudyBot.Quizzes.Questions.WhoseView;
using StudyBot.Quizzes.Questions.WhoTookPart;

namespace StudyBot.Quizzes.Questions;

/// <summary>Makes all questions of what a group may see. Pure: the same material gives the same questions in the same order.</summary>
public static class QuestionMaker
{
    /// <summary>So many gaps may be made of one sentence: more would tell each other's answers.</summary>
    private const int MostGaps = 7;
    private const int MostClozes = 6;

    // Of one sentence, those that stand first are kept: the plain questions before the missing words.
    private static readonly IQuestionRule[] Rules =
    [
        new WhenRule(), new WhereRule(), new WhoTookPartRule(), new WhoSaidItRule(), new WhichOutcomeRule(), new WhichEventRule(), new WhatTermMeansRule(),
        new WhoseViewRule(), new HowManyRule(), new WhichOfficeRule(), new WhoHeldRule(), new WhichWhenRule(), new WhichCameFirstRule(), new ClozeRule(),
    ];

    public static IReadOnlyList<Question> Make(GroupMaterial material, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(material);
        var drafts = new List<Draft>();
        foreach (var rule in Rules)
        {
            foreach (var draft in rule.Make(material))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (OptionSet.IsSound(draft))
                {
                    drafts.Add(draft);
                }
            }
        }

        // What the check at posting would hold back is not made in the first place.
        var ids = new HashSet<QuestionId>();
        var sound = FewOfOneSentence(NearDuplicates.Merge(drafts))
            .Select(draft => Finish(draft, ids))
            .Where(q => QuestionCheck.Of(q, material) == QuestionStanding.Sound);
        return [.. KeyLength.Even(sound)
            .OrderBy(q => q.Evidence[0].Source.ToString(), StringComparer.Ordinal)
            .ThenBy(q => q.Evidence[0].Evidence.Span.Start)
            .ThenBy(q => q.Type)
            .ThenBy(q => q.Id.Value, StringComparer.Ordinal)];
    }

    private static IEnumerable<Draft> FewOfOneSentence(IEnumerable<Draft> drafts)
    {
        var made = new Dictionary<Citation, List<Draft>>();
        foreach (var draft in drafts)
        {
            // Only a gap shows the sentence itself; what is asked by a title may ask of it as well.
            if (!draft.Stem.Contains(Question.Gap, StringComparison.Ordinal))
            {
                yield return draft;
                continue;
            }

            var same = made.TryGetValue(draft.Evidence[0], out var found) ? found : made[draft.Evidence[0]] = [];
            if (same.Count < MostGaps
                && same.TrueForAll(d => d.Key.Value != draft.Key.Value)
                && (draft.Type != QuestionType.Cloze || same.Count(d => d.Type == QuestionType.Cloze) < MostClozes))
            {
                same.Add(draft);
                yield return draft;
            }
        }
    }

    /// <param name="ids">Those that are taken.</param>
    private static Question Finish(Draft draft, HashSet<QuestionId> ids)
    {
        var start = draft.Evidence[0].Evidence.Span.Start;
        var id = QuestionId.Of(draft.Type, draft.Facts, draft.Key.Value, start);
        if (!ids.Add(id))
        {
            // One fact is asked for by a gap in its sentence and by its event's title: two questions, of which the later one has its words in its id.
            id = QuestionId.Of(draft.Type, draft.Facts, $"{draft.Key.Value}\n{draft.Stem}", start);
            ids.Add(id);
        }

        var options = Seeded.Shuffle([draft.Key, .. draft.Distractors], id.Value, o => o.Value).ToList();
        return new Question(id, draft.Type, draft.Stem, options, options.IndexOf(draft.Key), draft.Confidence, draft.Facts, draft.Evidence);
    }
}
