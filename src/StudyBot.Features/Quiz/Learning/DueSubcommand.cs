using StudyBot.Chat.Commands;
using StudyBot.Features.Access;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz due</c>: what the member should see again, before it is forgotten.</summary>
internal sealed class DueSubcommand(SpaceGroups groups, Practice practice) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "due", "Questions that you should see again now, before you forget them", "/quiz due", [], Right.None, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(await practice.AskAsync(group, invocation.At.Member.Id, PracticeRound.Due, cancellationToken).ConfigureAwait(false));
    }
}
