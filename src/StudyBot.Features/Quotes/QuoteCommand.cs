using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Quotes;

namespace StudyBot.Features.Quotes;

/// <summary><c>/quote [about] [by]</c>: what was said word for word, on a topic, by somebody.</summary>
public sealed class QuoteCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "quote";
    internal const string By = "by";

    private const string AboutParameter = "about";
    private const int MostCompletions = 25;

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "What somebody said, word for word",
        $"/{Name}",
        [
            new Parameter(AboutParameter, "A topic, a place or an event", IsCompleted: true),
            new Parameter(By, "Who said it", IsCompleted: true),
        ]);

    public ImmutableArray<ButtonSpec> Buttons => QuoteActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var about = invocation.Arguments.Text(AboutParameter)?.Trim() ?? "";
        var by = invocation.Arguments.Text(By)?.Trim() ?? "";
        return Reply.Show(await AnswerAsync(invocation.At, about, by, 0, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var about = ButtonArguments.TextAt(press.Arguments, 0);
        var by = ButtonArguments.TextAt(press.Arguments, 1);
        return Reply.Show(await AnswerAsync(press.At, about, by, ButtonArguments.NumberAt(press.Arguments, 2), cancellationToken).ConfigureAwait(false));
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var known = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        var names = request.Parameter.Name == By
            ? QuoteLookup.CompleteSpeaker(known, request.Typed, MostCompletions)
            : QuoteLookup.CompleteTopic(known, request.Typed, MostCompletions);
        return [.. names.Select(name => new Completion(CardText.OneLine(name), CardText.OneLine(name)))];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken) =>
        await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false) is var group
            && QuoteExamples.Of(await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false)) is [.., var example]
                ? example
                : null;

    private Task<Card> AnswerAsync(Circumstances at, string about, string by, int page, CancellationToken cancellationToken) => kept.AnswerAsync(
        at,
        [Name, about, by, page.ToString(CultureInfo.InvariantCulture)],
        async (reading, known) => QuoteLookup.Find(known, about, by) switch
        {
            QuoteMatches.Found found => FreshCard.Lasting(await QuoteCard.ShowAsync(reading, found, about, by, page, cancellationToken).ConfigureAwait(false)),
            QuoteMatches.NothingAbout none => FreshCard.Once(
                (await QuoteCard.NothingAboutAsync(reading, none, about, by, QuoteExamples.Of(known), cancellationToken).ConfigureAwait(false)).Wanting(AboutParameter)),
            QuoteMatches.NoSpeaker none => FreshCard.Once(QuoteCard.NoSpeaker(reading, none, about, by, QuoteExamples.Of(known)).Wanting(By)),
            QuoteMatches.NoQuotes => FreshCard.Once(QuoteCard.NoQuotes()),
            var other => throw new UnreachableException(other.ToString()),
        },
        cancellationToken);
}
