using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Review;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>Where moderators look at disputes and rule.</summary>
/// <param name="ruled">Told when what is shown in channels is to be changed.</param>
internal sealed class DisputeDesk(SpaceGroups groups, FeaturePorts ports, Action ruled, TimeProvider clock) : IButtonHandler
{
    private static readonly ReviewPlace OfDisputes = ReviewPlace.Start with { Which = DisputedQuestions.KindName };

    public ImmutableArray<ButtonSpec> Buttons => DisputeActions.Ruling;

    /// <summary>The card of one, for whoever turns the queue.</summary>
    public async Task<Card> ShowAsync(Reading reading, DisputeCase disputed, ReviewPlace place, CancellationToken cancellationToken) => DisputeCards.Show(
        disputed,
        await FactsAsync(reading, disputed.Post, cancellationToken).ConfigureAwait(false),
        await ParagraphAsync(reading, disputed.Post, cancellationToken).ConfigureAwait(false),
        (await ports.Quizzes.Bank.ReadAsync(reading.Group, cancellationToken).ConfigureAwait(false)).Find(disputed.Post.Question.Id),
        (await ports.Quizzes.Schedules.FindAsync(reading.Group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc,
        await QuizEvidence.ReadAsync(ports, reading.Group, cancellationToken).ConfigureAwait(false),
        place,
        reading.Asker);

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(DisputeCards.Gone());
        }

        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(press.Action == DisputeActions.Open
            ? await ShowAloneAsync(reading, new PostId(ButtonArguments.TextAt(press.Arguments, 0)), OfDisputes, cancellationToken).ConfigureAwait(false)
            : await RuleAsync(press, group, reading, cancellationToken).ConfigureAwait(false));
    }

    private async Task<Card> RuleAsync(ButtonInvocation press, GroupId group, Reading reading, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        if (DisputeActions.RulingOf(press, group, SpaceGroups.MemberOf(press.At.Member.Id), now) is not { } ruling)
        {
            return DisputeCards.Gone();
        }

        var place = ReviewPlace.Read(press.Arguments);
        switch (await ports.Quizzes.Disputes.RuleAsync(ruling, cancellationToken).ConfigureAwait(false))
        {
            case RulingOutcome.Ruled(var post):
                ruled();
                return await ShowAloneAsync(reading, post.Id, place, cancellationToken).ConfigureAwait(false);
            case RulingOutcome.Overtaken(var post):
                return DisputeCards.Overtaken(await ShowAloneAsync(reading, post.Id, place, cancellationToken).ConfigureAwait(false));
            case RulingOutcome.NoSuchQuestion:
                return DisputeCards.Gone();
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<Card> ShowAloneAsync(Reading reading, PostId post, ReviewPlace place, CancellationToken cancellationToken) =>
        await ports.Quizzes.Disputes.FindAsync(reading.Group, post, cancellationToken).ConfigureAwait(false) is { } disputed
            ? DisputeCards.Alone(await ShowAsync(reading, disputed, place, cancellationToken).ConfigureAwait(false), place, reading.Asker)
            : await ports.Quizzes.Posts.FindAsync(reading.Group, post, cancellationToken).ConfigureAwait(false) is { IsOpen: true, IsWithdrawn: true }
                ? DisputeCards.NotClosedYet()
                : DisputeCards.Gone();

    /// <summary>What it was made of, as it is now.</summary>
    private async Task<IReadOnlyList<Fact>> FactsAsync(Reading reading, QuizPost post, CancellationToken cancellationToken)
    {
        var facts = new List<Fact>();
        foreach (var id in post.Question.Facts)
        {
            if (await ports.Facts.FindAsync(reading.Group, id, cancellationToken).ConfigureAwait(false) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return facts;
    }

    private static async Task<RichText?> ParagraphAsync(Reading reading, QuizPost post, CancellationToken cancellationToken)
    {
        var evidence = post.Question.Evidence[0];
        return reading.May(new Passage(evidence.Source, evidence.Evidence))
            && await reading.SentencesAsync(evidence.Source, cancellationToken).ConfigureAwait(false) is { } source
            && source.FindAt(evidence.Evidence.Span.Start) is { } sentence
                ? ParagraphText.Around(source, sentence, [.. reading.Hidden.Of(evidence.Source)])
                : null;
    }
}
