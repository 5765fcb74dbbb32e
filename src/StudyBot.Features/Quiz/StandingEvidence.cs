using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz;

/// <summary>
/// Where the sentences of a question stand now that was asked a while ago. A text that took the place of theirs says most of what that said, as a rule, and is cited then.
/// </summary>
internal static class StandingEvidence
{
    /// <summary>The question with each of its sentences from the text that has it now; one that no text has is left as it was.</summary>
    public static async Task<Question> FollowAsync(FeaturePorts ports, GroupId group, Question question, CancellationToken cancellationToken)
    {
        var shelf = Shelf.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false));
        if (question.Evidence.All(cited => shelf.Find(cited.Source) is not null))
        {
            return question;
        }

        var standing = new List<Citation>();
        foreach (var cited in question.Evidence)
        {
            standing.Add(await FindAsync(ports, group, shelf, cited, cancellationToken).ConfigureAwait(false) ?? cited);
        }

        return question with { Evidence = standing };
    }

    private static async Task<Citation?> FindAsync(FeaturePorts ports, GroupId group, Shelf shelf, Citation cited, CancellationToken cancellationToken)
    {
        if (shelf.Find(cited.Source) is not null
            || shelf.FindReplacing(Shelf.DigestOf(cited.Source)) is not var (now, _)
            || await ports.Sources.ReadSentencesAsync(group, now.Id, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return null;
        }

        var words = PlainWords.Line(cited.Evidence.Text);
        return text.Sentences.FirstOrDefault(sentence => PlainWords.Line(text.Document.Source[sentence.Span]) == words) is { } found
            ? new Citation(now.Id, text.EvidenceOf(found.Index))
            : null;
    }
}
