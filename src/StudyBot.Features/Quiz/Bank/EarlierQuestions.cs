using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Bank;

/// <summary>
/// Questions of what a group had a while ago, without those whose documents or facts are gone, hidden or put right since. Whether what came since makes one of their
/// distractors true is found when all are made anew, before the next one is posted.
/// </summary>
internal static class EarlierQuestions
{
    public static async Task<GroupQuestions> StillHoldingAsync(FeaturePorts ports, GroupId group, GroupQuestions earlier, CancellationToken cancellationToken)
    {
        var sources = (await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false)).Select(source => source.Id).ToHashSet();
        var touched = (await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false)).Select(overlay => overlay.Fact).ToHashSet();
        var hidden = (await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false)).ToLookup(passage => passage.Source, passage => passage.Span);
        return new GroupQuestions(earlier.Print, [.. earlier.Set.Where(Holds)], [.. earlier.List.Where(banked => Holds(banked.Question))]);

        bool Holds(Question question) =>
            !question.Facts.Any(touched.Contains)
            && question.Evidence.All(cited => sources.Contains(cited.Source) && !hidden[cited.Source].Any(span => span.Overlaps(cited.Evidence.Span)));
    }
}
