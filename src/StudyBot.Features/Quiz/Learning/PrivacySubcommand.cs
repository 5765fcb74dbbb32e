using StudyBot.Chat.Commands;
using StudyBot.Features.Access;

namespace StudyBot.Features.Quiz.Learning;

/// <summary><c>/quiz privacy</c>: whether the member stands on the board, and whether the member is named when right.</summary>
internal sealed class PrivacySubcommand(SpaceGroups groups, FeaturePorts ports) : IQuizSubcommand
{
    public Subcommand Spec { get; } = new(
        "privacy", "Whether you stand on the board, and whether you are named", "/quiz privacy", [], Right.None, ResponseMode.Private, HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var asker = invocation.At.Member.Id;
        var member = await ports.Quizzes.Members.FindAsync(group, SpaceGroups.MemberOf(asker), cancellationToken).ConfigureAwait(false);
        return Reply.Show(MemberCards.Privacy(member, group, asker));
    }
}
