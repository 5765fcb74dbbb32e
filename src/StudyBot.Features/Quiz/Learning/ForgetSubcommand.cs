using StudyBot.Chat.Commands;
using StudyBot.Features.Access;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz forget</c>: erases the member's answers, after asking once.</summary>
internal sealed class ForgetSubcommand(SpaceGroups groups) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "forget", "Erase your answers and reviews, after asking once more", "/quiz forget", [], Right.None, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(MemberCards.ConfirmForget(group, invocation.At.Member.Id));
    }
}
