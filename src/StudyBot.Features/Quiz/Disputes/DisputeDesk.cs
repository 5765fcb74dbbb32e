using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>Where moderators look at disputes and rule.</summary>
/// <param name="ruled">Told when what is shown in channels is to be changed.</param>
internal sealed class DisputeDesk(SpaceGroups groups, FeaturePorts ports, Action ruled, TimeProvider clock) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => DisputeActions.Ruling;

    /// <summary>What waits, by its number from 0; one that is not there any more shows the last.</summary>
    public async Task<Card> ShowAsync(Reading reading, int number, CancellationToken cancellationToken)
    {
        var open = await ports.Quizzes.Disputes.ListOpenAsync(reading.Group, cancellationToken).ConfigureAwait(false);
        if (open.Count == 0)
        {
            return DisputeCards.None();
        }

        number = Math.Clamp(number, 0, open.Count - 1);
        return await ShowAsync(reading, open[number], (number, open.Count), cancellationToken).ConfigureAwait(false);
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(DisputeCards.Gone());
        }

        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(press.Action switch
        {
            DisputeActions.Open => await ShowAsync(reading, new PostId(ButtonArguments.TextAt(press.Arguments, 0)), cancellationToken).ConfigureAwait(false),
            DisputeActions.Turn => await ShowAsync(reading, ButtonArguments.NumberAt(press.Arguments, 0), cancellationToken).ConfigureAwait(false),
            _ => await RuleAsync(press, group, reading, cancellationToken).ConfigureAwait(false),
        });
    }

    private async Task<Card> RuleAsync(ButtonInvocation press, GroupId group, Reading reading, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        if (DisputeActions.RulingOf(press, group, SpaceGroups.MemberOf(press.At.Member.Id), now) is not { } ruling)
        {
            return DisputeCards.Gone();
        }

        switch (await ports.Quizzes.Disputes.RuleAsync(ruling, cancellationToken).ConfigureAwait(false))
        {
            case RulingOutcome.Ruled(var post):
                ruled();
                return await ShowAsync(reading, post.Id, cancellationToken).ConfigureAwait(false);
            case RulingOutcome.Overtaken(var post):
                return DisputeCards.Overtaken(await ShowAsync(reading, post.Id, cancellationToken).ConfigureAwait(false));
            case RulingOutcome.NoSuchQuestion:
                return DisputeCards.Gone();
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private async Task<Card> ShowAsync(Reading reading, PostId post, CancellationToken cancellationToken) =>
        await ports.Quizzes.Disputes.FindAsync(reading.Group, post, cancellationToken).ConfigureAwait(false) is { } disputed
            ? await ShowAsync(reading, disputed, null, cancellationToken).ConfigureAwait(false)
            : DisputeCards.Gone();

    private async Task<Card> ShowAsync(Reading reading, DisputeCase disputed, (int Number, int Count)? place, CancellationToken cancellationToken) => DisputeCards.Show(
        disputed,
        place,
        await FactAsync(reading, disputed.Post, cancellationToken).ConfigureAwait(false),
        await ParagraphAsync(reading, disputed.Post, cancellationToken).ConfigureAwait(false),
        (await ports.Quizzes.Schedules.FindAsync(reading.Group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc,
        await QuizEvidence.ReadAsync(ports, reading.Group, cancellationToken).ConfigureAwait(false),
        reading.Asker);

    /// <summary>The facts that it was made of, as they are now.</summary>
    private async Task<string?> FactAsync(Reading reading, QuizPost post, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var id in post.Question.Facts)
        {
            if (await ports.Facts.FindAsync(reading.Group, id, cancellationToken).ConfigureAwait(false) is { } fact)
            {
                lines.Add(FactText.Of(fact));
            }
        }

        return lines.Count == 0 ? null : string.Join("; ", lines);
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
