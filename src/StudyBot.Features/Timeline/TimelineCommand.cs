using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Timeline;

namespace StudyBot.Features.Timeline;

/// <summary><c>/timeline [about] [from] [to]</c>: what happened, in order of date.</summary>
public sealed class TimelineCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "timeline";
    internal const string From = "from";
    internal const string To = "to";

    private const string AboutParameter = "about";
    private const int MostCompletions = 25;

    // Dates are text: people write "December 2016" and "1990s", which no platform's own date can hold.
    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "What happened, in order of date",
        $"/{Name} {From}:1990",
        [
            new Parameter(AboutParameter, "A person, a place, a body or a topic", IsCompleted: true),
            new Parameter(From, "The first date: 2016, 2016-12, December 2016, 15 December 2016 or 1990s"),
            new Parameter(To, "The last date, written likewise"),
        ]);

    public ImmutableArray<ButtonSpec> Buttons => TimelineActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var asked = TimelineRequest.Of(invocation.Arguments.Text(AboutParameter), invocation.Arguments.Text(From), invocation.Arguments.Text(To));
        return Reply.Show(await AnswerAsync(invocation.At, asked.WithDatesApart(), 0, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var page = ButtonArguments.NumberAt(press.Arguments, 3);
        return Reply.Show(await AnswerAsync(press.At, TimelineRequest.Of(press.Arguments), page, cancellationToken).ConfigureAwait(false));
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var known = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        return
        [
            .. TimelineLookup.Complete(known, request.Typed, MostCompletions)
                .Select(CardText.OneLine)
                .Select(name => new Completion(name, name)),
        ];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken) =>
        await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false) is var group
            && TimelineExamples.Of(await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false)) is [.., var example]
                ? example
                : null;

    private Task<Card> AnswerAsync(Circumstances at, TimelineRequest asked, int page, CancellationToken cancellationToken) => kept.AnswerAsync(
        at,
        [Name, asked.About, asked.From, asked.To, page.ToString(CultureInfo.InvariantCulture)],
        async (reading, known) => DateBounds.Read(asked.From, asked.To) switch
        {
            DateBounds.Between bounds => TimelineLookup.Find(known, asked.About, bounds) switch
            {
                TimelineMatches.Found found => FreshCard.Lasting(await TimelineCard.ShowAsync(reading, found, asked, bounds, page, cancellationToken).ConfigureAwait(false)),
                TimelineMatches.NothingBetween none => FreshCard.Once(TimelineCard.NothingBetween(reading, none, asked, bounds)),
                TimelineMatches.NothingAbout none => FreshCard.Once(TimelineCard.NothingAbout(reading, none, asked, TimelineExamples.Of(known)).Wanting(AboutParameter)),
                TimelineMatches.NoEvents => FreshCard.Once(TimelineCard.NoEvents()),
                var other => throw new UnreachableException(other.ToString()),
            },
            DateBounds.Unread unread => FreshCard.Once(TimelineCard.Unread(unread, asked)),
            DateBounds.WithoutYear partial => FreshCard.Once(TimelineCard.WithoutYear(partial, asked)),
            DateBounds.Backwards turned => FreshCard.Once(TimelineCard.Backwards(reading, turned, asked)),
            var other => throw new UnreachableException(other.ToString()),
        },
        cancellationToken);
}
