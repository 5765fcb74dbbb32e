using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Members;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>A member's own choices, and the erasing of the member's answers.</summary>
internal sealed class MemberButtons(SpaceGroups groups, FeaturePorts ports, Action changed) : IButtonHandler
{
    public ImmutableArray<ButtonSpec> Buttons => LearningActions.Own;

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);

        // A group that is not known keeps nothing of anybody: pressing must not make it anew.
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(MemberCards.Gone());
        }

        var member = SpaceGroups.MemberOf(press.At.Member.Id);
        var effect = new EffectId(press.At.Delivery.Value);
        if (press.Action == LearningActions.Forget)
        {
            var erased = await ports.Quizzes.Members.ForgetAsync(group, member, LearningActions.OfAnswers, effect, cancellationToken).ConfigureAwait(false);
            changed();
            return Reply.Show(MemberCards.Forgotten(erased));
        }

        var isOn = ButtonArguments.TextAt(press.Arguments, 1) == "on";
        var change = new PrivacyChange(group, member, press.At.Member.Name, IsOffBoard: null, IsNamed: null, effect);
        await ports.Quizzes.Members.SetAsync(
            ButtonArguments.TextAt(press.Arguments, 0) == MemberCards.OnBoard ? change with { IsOffBoard = !isOn } : change with { IsNamed = isOn },
            cancellationToken).ConfigureAwait(false);
        changed();
        return Reply.Show(MemberCards.Privacy(await ports.Quizzes.Members.FindAsync(group, member, cancellationToken).ConfigureAwait(false), group, press.At.Member.Id));
    }
}
