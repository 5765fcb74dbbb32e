using System.Collections.Concurrent;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Documents;
using StudyBot.Features.Quiz;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Terminal;

namespace StudyBot.Hosting;

/// <summary>
/// The first card in the terminal: what there is to ask about, and lines that work as typed. It does not wait long for the facts, which a large library
/// takes a while to read at a start: then it says what it knows by then, with each command's usual example in the place of what it does not, and the
/// first question waits instead.
/// </summary>
/// <param name="quiz">Null where no questions are asked.</param>
internal sealed class HouseGreeting(ISourceStore sources, IFactStore facts, IEnumerable<ILivingExamples> commands, TimeProvider time, QuizStatus? quiz = null)
    : IGreeting
{
    private const int TitlesShown = 3;

    /// <summary>So many documents are read in a moment; only a program that has just been started, or a busy machine, takes longer.</summary>
    private const int SmallShelf = 100;

    /// <summary>Longer would help few: of more documents than those the facts are not read by then either.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan PatienceWithFew = TimeSpan.FromSeconds(3);

    public async Task<Card?> ReadAsync(CancellationToken cancellationToken)
    {
        var shelf = await sources.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false);
        var known = new Known();
        var reading = Task.Run(() => ReadFactsAsync(known, cancellationToken), cancellationToken);
        await InTimeAsync(reading, shelf.Count <= SmallShelf ? PatienceWithFew : Patience, cancellationToken).ConfigureAwait(false);
        var events = known.Events;
        var examples = commands
            .Select(command => known.Examples.TryGetValue(command, out var living) ? living : shelf.Count == 0 ? null : UsualExample(command))
            .OfType<string>();
        return new Card("StudyBot")
        {
            Parts =
            [
                new Paragraph(shelf.Count == 0
                    ? "Nothing is indexed yet. \"StudyBot index FILE...\" adds documents."
                    : $"{Said.Count(shelf.Count, "document")}{(events < 0 ? "" : $", {Said.Count(events, "event")}")}: {Titles(shelf)}"),
                new FieldList("Type", [.. examples.Append("/help").Append("/quit").Select(Typed)]),
            ],
        };
    }

    /// <summary>Numbers that the list of documents has itself, so that nothing need be read for them.</summary>
    public async Task<IReadOnlyList<string>> ReadStatusAsync(CancellationToken cancellationToken)
    {
        var shelf = await sources.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false);
        var question = quiz is null ? null : await quiz.ReadAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false);
        return [.. question is null ? Array.Empty<string>() : [question], Said.Count(shelf.Count, "document"), Said.Count(shelf.Sum(source => source.Facts), "fact")];
    }

    private async Task ReadFactsAsync(Known known, CancellationToken cancellationToken)
    {
        known.Events = (await facts.ListAsync(GroupId.Terminal, cancellationToken).ConfigureAwait(false)).OfType<EventFact>().Count();
        foreach (var command in commands)
        {
            known.Examples[command] = await ExampleAsync(command, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Where it takes longer it goes on, so that what it reads is there for the first question.</summary>
    private async Task InTimeAsync(Task reading, TimeSpan patience, CancellationToken cancellationToken)
    {
        try
        {
            await reading.WaitAsync(patience, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Said by what the card leaves out.
        }
    }

    private static async Task<string?> ExampleAsync(ILivingExamples command, CancellationToken cancellationToken) =>
        command.Spec.Subcommands is [var first, ..]
            ? await command.FindExampleAsync(SpaceId.Terminal, first, cancellationToken).ConfigureAwait(false)
            : null;

    // What has subcommands is about documents that are not there yet.
    private static string? UsualExample(ILivingExamples command) => command.Spec is { HasSubcommands: false, Subcommands: [var first, ..] } ? first.Example : null;

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

    /// <summary>What was read so far; written while it may be read.</summary>
    private sealed class Known
    {
        private volatile int events = -1;

        /// <summary>Below 0 until they are counted.</summary>
        public int Events
        {
            get => events;
            set => events = value;
        }

        /// <summary>Null for a command that has none here.</summary>
        public ConcurrentDictionary<ILivingExamples, string?> Examples { get; } = [];
    }
}
