using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Naming;
using StudyBot.Features.Passages;
using StudyBot.Features.Sources;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Review;

/// <summary><c>/review</c>: what waits for moderators, one card each.</summary>
internal sealed class ReviewCommand(SpaceGroups groups, FeaturePorts ports, ReviewQueue queue, ReviewDecisions decisions) : ICompletingCommand, IButtonHandler
{
    public const string Name = "review";

    private const string Which = "which";
    private const string Source = "source";

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "Look over what members dispute and report, doubtful facts and proposed questions, one by one",
        $"/{Name}",
        [
            new Parameter(Which, "Only these; \"changed\" are facts, \"approved\" and \"retired\" questions, to decide of anew", Choices: queue.Names),
            new Parameter(Source, "Only what is about one document: its title or the name of its file", IsCompleted: true),
        ],
        Right.Approve,
        ResponseMode.Private);

    public ImmutableArray<ButtonSpec> Buttons => ReviewActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var reading = await Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);
        var place = ReviewPlace.Start with { Which = invocation.Arguments.Text(Which) ?? "" };
        if (invocation.Arguments.Text(Source)?.Trim() is not { Length: > 0 } name)
        {
            return Reply.Show(await queue.ShowAsync(reading, place, cancellationToken).ConfigureAwait(false));
        }

        return Reply.Show(HeldSourceSearch.Matches(reading.Shelf.Sources, name).Sources switch
        {
            [var only] => await queue.ShowAsync(reading, place with { Source = Shelf.DigestOf(only.Id) }, cancellationToken).ConfigureAwait(false),
            [] => AnswerCards.NothingFound(name, "No document has that name.", [], "", "/source list lists what there is.").Wanting(Source, reading.Shelf.Sources.Count > 0),
            var several => ChoiceCard.Show(
                "Which one do you mean?",
                $"“{CardText.Short(name)}” fits more than one document.",
                "Choose a document",
                [.. several.Take(ChoiceCard.OptionsOnAPage)],
                source => ChoiceCard.Option(
                    CardText.OneLine(source.DisplayTitle), CardText.OneLine(source.FileName), ReviewActions.ToTurn(place with { Source = Shelf.DigestOf(source.Id) }, reading.Asker)),
                0,
                _ => ReviewActions.ToTurn(place, reading.Asker)),
        });
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var place = ReviewPlace.Read(press.Arguments);
        return press.Action switch
        {
            ReviewActions.Turn => Reply.Show(await queue.ShowAsync(reading, place, cancellationToken).ConfigureAwait(false)),
            ReviewActions.OpenFact => Reply.Show(await OpenAsync(reading, press, place, cancellationToken).ConfigureAwait(false)),
            ReviewActions.Edit => await EditAsync(reading, press, place, cancellationToken).ConfigureAwait(false),
            ReviewActions.Close => Reply.Show(await decisions.CloseAsync(reading, press, cancellationToken).ConfigureAwait(false)),
            ReviewActions.AskWhole => Reply.Show(
                await decisions.AskWholeAsync(reading, ButtonArguments.TextAt(press.Arguments, 0), place, cancellationToken).ConfigureAwait(false)),
            ReviewActions.ApproveWhole => Reply.Show(await decisions.ApproveWholeAsync(reading, press, cancellationToken).ConfigureAwait(false)),
            ReviewActions.RuleQuestion => Reply.Show(await decisions.RuleAsync(reading, press, cancellationToken).ConfigureAwait(false)),
            _ => Reply.Show(await decisions.DecideAsync(reading, press, cancellationToken).ConfigureAwait(false)),
        };
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        return TitleCompletions.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false), request.Typed);
    }

    private async Task<Card> OpenAsync(Reading reading, ButtonInvocation press, ReviewPlace place, CancellationToken cancellationToken)
    {
        var report = ButtonArguments.TextAt(press.Arguments, 1) is { Length: > 0 } id ? new ReportId(id) : (ReportId?)null;
        return await ports.Reviews.FindAsync(reading.Group, new FactId(ButtonArguments.TextAt(press.Arguments, 0)), cancellationToken).ConfigureAwait(false) is { } reviewed
            && await decisions.ShowAsync(reading, reviewed, place, cancellationToken, report).ConfigureAwait(false) is { } card
                ? card
                : ReviewCards.Gone();
    }

    private async Task<Reply> EditAsync(Reading reading, ButtonInvocation press, ReviewPlace place, CancellationToken cancellationToken)
    {
        var seen = SeenFact.Read(press.Arguments);
        return await ports.Reviews.FindAsync(reading.Group, seen.Fact, cancellationToken).ConfigureAwait(false) switch
        {
            null => Reply.Privately(ReviewCards.Gone()),
            { Standing.Print: var print } when print != seen.Print =>
                Reply.Privately(await decisions.RefusedAsync(reading, seen, ReviewOutcome.DecidedMeanwhile, place, cancellationToken).ConfigureAwait(false)),
            var reviewed => Reply.Open(FactEditing.FormFor(reviewed, seen, place, reading.Asker)),
        };
    }
}
