using System.Globalization;
using System.Threading.Channels;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Sources;

/// <summary>What is told while documents are added.</summary>
internal static class AddingProgress
{
    /// <summary>Bytes; what is shorter is read in a moment.</summary>
    private const long LongFile = 1 << 20;

    public static string Reading(IncomingFile file, int number, int count)
    {
        if (file.FetchAsync is not null)
        {
            return $"Fetching {CardText.Short(file.Name)}…";
        }

        var size = file.Bytes is { } bytes ? $" ({Counted.Bytes(bytes)})" : "";
        return $"Reading {Which(number, count)}{CardText.Short(file.ShortName)}{size}…";
    }

    /// <summary>What is told with a share: what comes before, reading its words, has none.</summary>
    public static string Drawing(IncomingFile file, int number, int count) => $"Drawing facts from {Which(number, count)}{CardText.Short(file.ShortName)}…";

    private static string Which(int number, int count) => count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{number + 1} of {count}: ") : "";

    /// <summary>How far a long file is is told while it is read; where telling is slower than reading, only the last is.</summary>
    public static async Task<IndexOutcome> ToldAsync(IncomingFile file, Func<IncomingFile, Task<IndexOutcome>> index, Func<double, Task> tell)
    {
        if (file.Bytes is not >= LongFile)
        {
            return await index(file).ConfigureAwait(false);
        }

        var shares = Channel.CreateBounded<double>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var indexing = IndexAsync();
        await foreach (var share in shares.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            await tell(share).ConfigureAwait(false);
        }

        return await indexing.ConfigureAwait(false);

        async Task<IndexOutcome> IndexAsync()
        {
            try
            {
                return await index(file with { Progress = share => shares.Writer.TryWrite(share) }).ConfigureAwait(false);
            }
            finally
            {
                shares.Writer.Complete();
            }
        }
    }
}
