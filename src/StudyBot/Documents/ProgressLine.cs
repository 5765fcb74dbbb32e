using System.Globalization;
using StudyBot.Features.Library;

namespace StudyBot.Documents;

/// <summary>
/// How far indexing is, on standard error: where a person looks on, one line that is overwritten, tells the time, and guesses from the sizes of the
/// documents, and how far those at hand are read, how much is left; a line a document elsewhere.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>Before that what is done says little of what is not.</summary>
    private static readonly TimeSpan LeastToGuess = TimeSpan.FromSeconds(3);

    private readonly TextWriter messages;
    private readonly string what;
    private readonly IReadOnlyList<long> sizes;
    private readonly TimeProvider time;
    private readonly Func<int>? width;
    private readonly long begun;
    private readonly ITimer? ticking;
    private readonly Lock gate = new();
    private readonly double[] shares;
    private IndexProgress? shown;
    private TimeSpan reachedAfter;
    private int length;

    /// <param name="sizes">Bytes of each document, in their order.</param>
    /// <param name="width">Columns of the screen; null where there is none.</param>
    public ProgressLine(TextWriter messages, string what, IReadOnlyList<long> sizes, TimeProvider time, Func<int>? width)
    {
        this.messages = messages;
        this.what = what;
        this.sizes = sizes;
        shares = new double[sizes.Count];
        this.time = time;
        this.width = width;
        begun = time.GetTimestamp();
        ticking = width is null ? null : time.CreateTimer(_ => ShowAgain(), null, Tick, Tick);
    }

    public static ProgressLine To(TextWriter messages, string what, IEnumerable<IncomingFile> files) => new(
        messages, what, [.. files.Select(file => file.Bytes ?? 0)], TimeProvider.System, Console.IsErrorRedirected ? null : () => Console.WindowWidth);

    public void Show(IndexProgress progress)
    {
        lock (gate)
        {
            Clear();
            reachedAfter = time.GetElapsedTime(begun);
            if (progress.Remaining == 0)
            {
                return;
            }

            if (width is null)
            {
                messages.WriteLine(Count(progress));
                return;
            }

            shown = progress;
            Draw(progress, width());
        }
    }

    /// <summary>How much of a document has been read, 0 to 1; it may be ahead of the one that is shown.</summary>
    /// <param name="document">Its place among all.</param>
    public void Reach(int document, double share)
    {
        lock (gate)
        {
            shares[document] = share;
            reachedAfter = time.GetElapsedTime(begun);
        }
    }

    /// <summary>Before something else is written there; it comes back with the next document.</summary>
    public void Clear()
    {
        lock (gate)
        {
            shown = null;
            Erase();
        }
    }

    public void Dispose()
    {
        ticking?.Dispose();
        Clear();
    }

    private void ShowAgain()
    {
        lock (gate)
        {
            if (shown is { } progress && width is not null)
            {
                Erase();
                Draw(progress, width());
            }
        }
    }

    private void Draw(IndexProgress progress, int columns)
    {
        var line = Count(progress) + Times(progress);
        line = line.Length < columns || columns <= 0 ? line : line[..Math.Max(0, columns - 1)];
        messages.Write(line);
        length = line.Length;
    }

    private void Erase()
    {
        if (length > 0)
        {
            messages.Write('\r' + new string(' ', length) + '\r');
            length = 0;
        }
    }

    private string Count(IndexProgress progress) => string.Create(CultureInfo.InvariantCulture, $"{what} {progress.Done + 1} of {progress.Total}");

    private string Times(IndexProgress progress)
    {
        var gone = time.GetElapsedTime(begun);
        if (gone < Tick)
        {
            return "";
        }

        var done = sizes.Select((size, document) => document < progress.Done ? size : size * shares[document]).Sum();
        var left = sizes.Sum() - done;
        if (done <= 0 || gone < LeastToGuess)
        {
            return $", {Said.Time(gone)}";
        }

        // Guessed when something was reached last; since then it has become less.
        var guess = (reachedAfter * (left / done)) - (gone - reachedAfter);
        return $", {Said.Time(gone)}, about {Said.Time(guess > Tick ? guess : Tick)} left";
    }
}
