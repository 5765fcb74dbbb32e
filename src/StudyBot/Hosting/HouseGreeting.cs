using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Documents;
using StudyBot.Features.Help;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Terminal;

namespace StudyBot.Hosting;

/// <summary>
/// The first card in the terminal: what there is to ask about, and lines that work as typed. It does not wait long for the facts, which a large library
/// takes a while to read at a start: then it says what it knows without them, and the first question waits instead.
/// </summary>
internal sealed class HouseGreeting(ISourceStore sources, IFactStore facts, IEnumerable<ILivingExamples> commands, TimeProvider time) : IGreeting
{
    private const int TitlesShown = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    public async Task<Card?> ReadAsync(CancellationToken cancellationToken)
    {
        var shelf = await sources.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false);
        var known = await InTimeAsync(Task.Run(() => ReadFactsAsync(cancellationToken), cancellationToken), cancellationToken).ConfigureAwait(false);
        var examples = known?.Examples ?? (shelf.Count == 0 ? [] : [.. commands.Select(UsualExample).OfType<string>()]);
        return new Card("StudyBot")
        {
            Parts =
            [
                new Paragraph(shelf.Count == 0
                    ? "Nothing is indexed yet. \"StudyBot index FILE...\" adds documents."
                    : $"{Said.Count(shelf.Count, "document")}{(known is null ? "" : $", {Said.Count(known.Events, "event")}")}: {Titles(shelf)}"),
                new FieldList("Type", [.. examples.Append("/help").Append("/quit").Select(Typed)]),
            ],
        };
    }

    private async Task<Known> ReadFactsAsync(CancellationToken cancellationToken)
    {
        var events = (await facts.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false)).OfType<EventFact>().Count();
        var examples = new List<string>();
        foreach (var command in commands)
        {
            if (await ExampleAsync(command, cancellationToken).ConfigureAwait(false) is { } example)
            {
                examples.Add(example);
            }
        }

        return new Known(events, examples);
    }

    /// <summary>Null where it takes longer; it goes on, so that what it reads is there for the first question.</summary>
    private async Task<Known?> InTimeAsync(Task<Known> reading, CancellationToken cancellationToken)
    {
        try
        {
            return await reading.WaitAsync(Patience, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static async Task<string?> ExampleAsync(ILivingExamples command, CancellationToken cancellationToken) =>
        command.Spec.Subcommands is [var first, ..]
            ? await command.FindExampleAsync(SpaceId.Terminal, first, cancellationToken).ConfigureAwait(false)
            : null;

    private static string? UsualExample(ILivingExamples command) => command.Spec.Subcommands is [var first, ..] ? first.Example : null;

    private static string Titles(IReadOnlyList<SourceSummary> shelf)
    {
        var titles = string.Join("; ", shelf.Take(TitlesShown).Select(Title));
        return shelf.Count > TitlesShown
            ? string.Create(CultureInfo.InvariantCulture, $"{titles}; and {shelf.Count - TitlesShown} more")
            : titles;
    }

    private static string Title(SourceSummary source) => Languages.ForeignName(source.Info.Language) is { } language
        ? $"{source.DisplayTitle} (in {language})"
        : source.DisplayTitle;

    private static CitedText Typed(string line) => new(RichText.Of(new TextRun(line, TextStyles.Code)), []);

    private sealed record Known(int Events, IReadOnlyList<string> Examples);
}
