using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// The quiz answers that came from a text before it was replaced, and rest on a sentence that the new one does not have. They are what is kept of earlier answers:
/// looking up writes nothing, so that cards in chat cannot be found again and say it themselves when one of their buttons is pressed.
/// </summary>
/// <param name="corrected">Told when what is shown in channels is to be changed.</param>
internal sealed class EarlierAnswers(FeaturePorts ports, Action corrected, TimeProvider clock)
{
    /// <summary>How many of them do not say so yet.</summary>
    public async Task<int> CountAsync(GroupId group, SourceSummary now, CancellationToken cancellationToken) =>
        (await FindAsync(group, now, cancellationToken).ConfigureAwait(false)).Count(post => post.Correction is null);

    public async Task<Card> MarkAsync(Circumstances at, GroupId group, ContentHash hash, CancellationToken cancellationToken)
    {
        if (await ports.Sources.FindAsync(group, new SourceId(group, hash), cancellationToken).ConfigureAwait(false) is not { } now)
        {
            return AnswerCards.Gone();
        }

        var posts = await FindAsync(group, now, cancellationToken).ConfigureAwait(false);
        var marked = await ports.Quizzes.Posts.CorrectAsync(
            new NewCorrections(
                now.Id,
                [.. posts.Select(post => post.Id)],
                SpaceGroups.MemberOf(at.Member.Id),
                Instant.FromDateTimeOffset(clock.GetUtcNow()),
                new EffectId(at.Delivery.Value)),
            cancellationToken).ConfigureAwait(false);
        corrected();
        return ReplacingCards.Marked(now, marked);
    }

    /// <summary>Of questions that were asked, and not withdrawn: of those no answer is shown. A text that was brought back still says what it said.</summary>
    private async Task<IReadOnlyList<QuizPost>> FindAsync(GroupId group, SourceSummary now, CancellationToken cancellationToken)
    {
        var there = (await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false)).Select(source => source.Id).ToHashSet();
        var replaced = (now.Replaced?.AndBefore() ?? []).Select(text => new SourceId(group, text.Hash)).Where(id => !there.Contains(id)).ToHashSet();
        if (replaced.Count == 0 || await ports.Sources.ReadSentencesAsync(group, now.Id, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return [];
        }

        var said = text.Sentences.Select(sentence => PlainWords.Line(text.Document.Source[sentence.Span])).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (await ports.Quizzes.Posts.ListAsync(group, cancellationToken).ConfigureAwait(false))
                .Where(post => post.Stage != PostStage.Claimed && !post.IsWithdrawn)
                .Where(post => post.Question.Evidence.Any(cited => replaced.Contains(cited.Source) && !said.Contains(PlainWords.Line(cited.Evidence.Text)))),
        ];
    }
}
