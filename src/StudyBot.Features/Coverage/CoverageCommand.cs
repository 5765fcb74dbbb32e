using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;

namespace StudyBot.Features.Coverage;

/// <summary><c>/coverage</c>: how far the documents carry, what of each waits for moderators, and for how long there are questions.</summary>
internal sealed class CoverageCommand(SpaceGroups groups, FeaturePorts ports, GroupCoverage coverage, TimeProvider clock) : ICommand, IButtonHandler
{
    public const string Name = "coverage";

    private const string Turn = "coverage-turn";

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name, "How far the documents carry, and what waits for moderators", $"/{Name}", [], Right.Approve, ResponseMode.Private);

    public ImmutableArray<ButtonSpec> Buttons { get; } = [new(Turn, Right.Approve, ResponseMode.UpdateCard, HasEffect: false)];

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        return Reply.Show(await ShowAsync(invocation.At, 0, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        return Reply.Show(await ShowAsync(press.At, ButtonArguments.NumberAt(press.Arguments, 0), cancellationToken).ConfigureAwait(false));
    }

    private async Task<Card> ShowAsync(Circumstances at, int page, CancellationToken cancellationToken)
    {
        var reading = await Reading.BeginAsync(groups, ports, at, cancellationToken).ConfigureAwait(false);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var totals = await coverage.ReadAsync(reading.Group, now, cancellationToken).ConfigureAwait(false);
        return CoverageCard.Show(
            totals,
            page,
            now,
            to => new ReadTarget(Turn, [to.ToString(CultureInfo.InvariantCulture)], reading.Asker));
    }
}
