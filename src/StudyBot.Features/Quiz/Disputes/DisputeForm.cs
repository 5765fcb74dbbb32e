using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Disputes;

/// <summary>A member says that a question or its answer is wrong: once each question, with a word of why or without.</summary>
/// <param name="raised">Told when there is something to tell moderators.</param>
internal sealed class DisputeForm(SpaceGroups groups, FeaturePorts ports, Action raised, TimeProvider clock) : IButtonHandler, IFormHandler
{
    private const string Why = "why";
    private const int LongestWhy = 500;

    public ImmutableArray<ButtonSpec> Buttons => DisputeActions.Disputing;

    public FormSpec Spec { get; } = new(DisputeActions.Raise, Right.None, ResponseMode.Private);

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        var post = new PostId(ButtonArguments.TextAt(press.Arguments, 0));
        var outcome = await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is { } group
            ? await ports.Quizzes.Disputes.PreviewAsync(group, post, SpaceGroups.MemberOf(press.At.Member.Id), cancellationToken).ConfigureAwait(false)
            : DisputeOutcome.NoSuchQuestion;
        return outcome == DisputeOutcome.Kept
            ? Reply.Open(new Form(
                "Dispute this question",
                "Dispute",
                DisputeActions.ToRaise(post, press.At.Member.Id),
                [new FormField(Why, "What is wrong?", FormFieldKind.Text, IsRequired: false, MaxLength: LongestWhy, Placeholder: "may stay empty; moderators read it, without your name")]))
            : Reply.Privately(DisputeCards.Raised(outcome));
    }

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken) => Task.FromResult<ImmutableArray<FieldError>>([]);

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        if (await groups.FindAsync(form.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return Reply.Show(DisputeCards.Raised(DisputeOutcome.NoSuchQuestion));
        }

        var why = CardText.OneLine(form.Answers.Texts.GetValueOrDefault(Why, "")).Trim();
        var dispute = new NewDispute(
            group,
            new PostId(ButtonArguments.TextAt(form.Arguments, 0)),
            SpaceGroups.MemberOf(form.At.Member.Id),
            why.Length == 0 ? null : CardText.Cut(why, LongestWhy),
            Instant.FromDateTimeOffset(clock.GetUtcNow()),
            new EffectId(form.At.Delivery.Value));
        var outcome = await ports.Quizzes.Disputes.RaiseAsync(dispute, cancellationToken).ConfigureAwait(false);
        raised();
        return Reply.Show(DisputeCards.Raised(outcome));
    }
}
