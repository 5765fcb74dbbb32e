using StudyBot.Chat.Commands;
using StudyBot.Features.Access;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary><c>/quizadmin disputes</c>: what members hold against questions, one by one, to rule on.</summary>
internal sealed class DisputesSubcommand(SpaceGroups groups, FeaturePorts ports, DisputeDesk desk) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "disputes", "Rule on questions that members dispute", "/quizadmin disputes", [], Right.Approve, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var reading = await Passages.Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(await desk.ShowAsync(reading, 0, cancellationToken).ConfigureAwait(false));
    }
}
