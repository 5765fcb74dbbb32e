using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Ask;

/// <summary><c>/ask question</c>: the sentences of the documents that answer it, or a word that none seems to.</summary>
/// <param name="catalog">The catalog that this command itself stands in, once it is made: a card is pointed to only where its command is.</param>
public sealed class AskCommand(SpaceGroups groups, FeaturePorts ports, Func<CommandCatalog> catalog) : ICommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "ask";

    private const string QuestionParameter = "question";
    private const int MostPassages = 12;
    private const int LongestName = 60;

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "A question in your own words, answered by the documents' own sentences",
        $"/{Name} When was the summit?",
        [new Parameter(QuestionParameter, "Who, when, where, how many, why …")]);

    public ImmutableArray<ButtonSpec> Buttons => AskActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        return Reply.Show(await AnswerAsync(invocation.At, invocation.Arguments.Text(QuestionParameter), 0, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var question = ButtonArguments.TextAt(press.Arguments, 0);
        return Reply.Show(await AnswerAsync(press.At, question, ButtonArguments.NumberAt(press.Arguments, 1), cancellationToken).ConfigureAwait(false));
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken) =>
        (await ExamplesAsync(await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    private async Task<Card> AnswerAsync(Circumstances at, string? typed, int page, CancellationToken cancellationToken)
    {
        var reading = await Reading.BeginAsync(groups, ports, at, cancellationToken).ConfigureAwait(false);
        switch (QuestionReading.Of(typed))
        {
            case QuestionReading.NothingAsked:
                return AskCard.NothingAsked(await ExamplesAsync(reading.Group, cancellationToken).ConfigureAwait(false));
            case QuestionReading.NoWords none:
                return AskCard.NoWords(none.Typed, await ExamplesAsync(reading.Group, cancellationToken).ConfigureAwait(false));
            case QuestionReading.TooLong tooLong:
                return AskCard.TooLong(tooLong.Length);
            case QuestionReading.Question question:
                var found = await ports.Passages.FindAsync(reading.Group, question.Text, null, MostPassages, cancellationToken).ConfigureAwait(false);
                var known = await ports.ReadKnowledgeAsync(reading.Group, cancellationToken).ConfigureAwait(false);
                var cards = AskedName.Find(known, question.Text).Select(LineOf).OfType<string>().ToList();
                var putRight = await PutRight.ReadAsync(ports.Facts, reading.Group, cancellationToken).ConfigureAwait(false);
                return await AskCard.ShowAsync(reading, found, question.Text, cards, putRight, page, cancellationToken).ConfigureAwait(false);
            case var other:
                throw new UnreachableException(other.ToString());
        }
    }

    private async Task<ImmutableArray<string>> ExamplesAsync(GroupId group, CancellationToken cancellationToken)
    {
        var known = await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false);
        return await AskExamples.FindAsync(ports.Passages, group, known.Facts, cancellationToken).ConfigureAwait(false);
    }

    private string? LineOf(AskedName named)
    {
        var command = named.Kind switch
        {
            AskedNameKind.Person => "person",
            AskedNameKind.Place => "place",
            AskedNameKind.Term => "term",
            AskedNameKind.Event => "summit",
            _ => throw new UnreachableException(named.Kind.ToString()),
        };
        return catalog().FindSpec(command) is null || named.Name.Length > LongestName ? null : LineToType.Of(command, named.Name);
    }
}
