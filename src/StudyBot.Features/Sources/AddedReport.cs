using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What came out of a document that somebody just added or corrected, for them.</summary>
public sealed class AddedReport(FeaturePorts ports, QuestionKeeper questions, IAccessPolicy access)
{
    /// <param name="done">"Added", "Corrected".</param>
    internal async Task<Card> ShowAsync(string done, GroupId group, SourceSummary source, Circumstances at, CancellationToken cancellationToken)
    {
        var contents = (await SourceContents.OfAsync(ports, group, [source.Id], cancellationToken).ConfigureAwait(false))[source.Id];
        var facts = await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var doubtful = facts.Count(fact => fact.Source == source.Id && FactDoubts.Of(fact) is not null);
        var forQuiz = contents.IsEmpty ? 0 : await questions.CountOfAsync(group, source.Id, cancellationToken).ConfigureAwait(false);
        var toAsk = await SourceQuestions.OfAsync(ports, group, source, cancellationToken).ConfigureAwait(false);
        var mayReview = at.Space is { } space && await access.AllowsAsync(space, at.Member, Right.Approve, cancellationToken).ConfigureAwait(false);
        var before = await SaidBefore.CountAsync(ports, [source], cancellationToken).ConfigureAwait(false);
        return AddedCards.Told(done, source, new AddedContents(contents, forQuiz, doubtful, before), toAsk, at.Member.Id, mayReview);
    }
}
