using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;

namespace StudyBot.Features.Review.Reports;

/// <summary>"Report": which of the cited sentences, and what is wrong with it.</summary>
/// <param name="raised">Told when there is something to tell moderators.</param>
internal sealed class ReportForm(SpaceGroups groups, FeaturePorts ports, Action raised, TimeProvider clock) : IButtonHandler, IFormHandler
{
    private const string Line = "line";
    private const string Words = "words";
    private const int LongestWords = 500;

    public ImmutableArray<ButtonSpec> Buttons => ReportActions.All;

    public FormSpec Spec { get; } = new(ReportActions.Sent, Right.None, ResponseMode.Private);

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var trail = ButtonArguments.TextAt(press.Arguments, 0);
        var passages = await ReportedPassages.ReadAsync(reading, trail, cancellationToken).ConfigureAwait(false);
        if (passages.IsEmpty)
        {
            return Reply.Privately(GoneCards.Of(reading, PassageTrail.Read(trail).Select(passage => passage.Source)));
        }

        return Reply.Open(new Form(
            "Report",
            "Report",
            new ReadTarget(ReportActions.Sent, [trail], press.At.Member.Id),
            [
                .. passages.Length == 1
                    ? Array.Empty<FormField>()
                    : [new FormField(Line, "Which line is wrong, by its number?", FormFieldKind.Select, Options: [.. passages.Select(passage => passage.Line)])],
                new FormField(Words, "What is wrong with it?", FormFieldKind.Text, IsRequired: false, MaxLength: LongestWords, Placeholder: "For the moderators only; may stay empty"),
            ]));
    }

    public async Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reading = await Reading.BeginAsync(groups, ports, form.At, cancellationToken).ConfigureAwait(false);
        var passages = await ReportedPassages.ReadAsync(reading, ButtonArguments.TextAt(form.Arguments, 0), cancellationToken).ConfigureAwait(false);
        return passages.Length > 1 && Chosen(passages, form.Answers) is null ? [new FieldError(Line, "Please choose one of the lines.")] : [];
    }

    public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reading = await Reading.BeginAsync(groups, ports, form.At, cancellationToken).ConfigureAwait(false);
        var passages = await ReportedPassages.ReadAsync(reading, ButtonArguments.TextAt(form.Arguments, 0), cancellationToken).ConfigureAwait(false);
        if (Chosen(passages, form.Answers) is not { } passage)
        {
            return Reply.Show(AnswerCards.Gone());
        }

        var said = CardText.Cut(CardText.OneLine(form.Answers.Texts.GetValueOrDefault(Words, "")).Trim(), LongestWords);
        var report = new MemberReport(
            reading.Group,
            passage.Source.Id,
            passage.Sentence.Span,
            said.Length > 0 ? said : null,
            SpaceGroups.MemberOf(form.At.Member.Id),
            Instant.FromDateTimeOffset(clock.GetUtcNow()));
        switch (await ports.Reviews.ReportAsync(report, new EffectId(form.At.Delivery.Value), cancellationToken).ConfigureAwait(false))
        {
            case ReportOutcome.Reported:
                raised();
                return Reply.Show(ReportCards.Thanks());
            case ReportOutcome.ReportedBefore:
                return Reply.Show(ReportCards.ReportedBefore());
            case ReportOutcome.TooManyOpen:
                return Reply.Show(ReportCards.TooMany());
            default:
                return Reply.Show(AnswerCards.Gone());
        }
    }

    private static ReportedPassage? Chosen(ImmutableArray<ReportedPassage> passages, FormAnswers answers) => passages switch
    {
        [var only] => only,
        _ => passages.FirstOrDefault(passage => passage.Line == answers.Texts.GetValueOrDefault(Line)),
    };
}
