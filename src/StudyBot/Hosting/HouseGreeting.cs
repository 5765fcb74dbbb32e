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

/// <summary>The first card in the terminal: what there is to ask about, and lines that work as typed.</summary>
internal sealed class HouseGreeting(ISourceStore sources, IFactStore facts, IEnumerable<ILivingExamples> commands) : IGreeting
{
    private const int TitlesShown = 3;

    public async Task<Card?> ReadAsync(CancellationToken cancellationToken)
    {
        var shelf = await sources.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false);
        var events = (await facts.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false)).OfType<EventFact>().Count();
        var examples = new List<CitedText>();
        foreach (var command in commands)
        {
            if (await ExampleAsync(command, cancellationToken).ConfigureAwait(false) is { } example)
            {
                examples.Add(Typed(example));
            }
        }

        examples.Add(Typed("/help"));
        examples.Add(Typed("/quit"));
        return new Card("StudyBot")
        {
            Parts =
            [
                new Paragraph(shelf.Count == 0
                    ? "Nothing is indexed yet. \"StudyBot index FILE...\" adds documents."
                    : $"{Said.Count(shelf.Count, "document")}, {Said.Count(events, "event")}: {Titles(shelf)}"),
                new FieldList("Type", [.. examples]),
            ],
        };
    }

    private static async Task<string?> ExampleAsync(ILivingExamples command, CancellationToken cancellationToken) =>
        command.Spec.Subcommands is [var first, ..]
            ? await command.FindExampleAsync(SpaceId.Terminal, first, cancellationToken).ConfigureAwait(false)
            : null;

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
}
