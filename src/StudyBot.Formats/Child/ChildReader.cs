using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Child;

/// <summary>
/// Reads each document in a process of its own, started for it and ended with it: what a hostile one does to time, memory and stack it does to that process.
/// The process gets none of this one's environment but for what a runtime needs, so no token either.
/// </summary>
public sealed partial class ChildReader(ReaderProgram program, ReadingLimits limits, TimeProvider clock, ILogger<ChildReader> logger) : IDocumentReader, IDisposable
{
    /// <summary>Bytes of what a dying process says of itself.</summary>
    private const int MostOfErrors = 4096;

    private const int LongestLastWords = 300;

    /// <summary>128 and SIGKILL: a system that has no more memory ends whoever takes most.</summary>
    private const int KilledBySystem = 137;

    /// <summary>128 and SIGXCPU.</summary>
    private const int WorkedTooLong = 152;

    /// <summary>Whoever stops a reader mostly stops its starter too, which hears of it a moment later.</summary>
    private static readonly TimeSpan UntilStopIsHeard = TimeSpan.FromSeconds(2);

    /// <summary>Where the runtime is and lives, and what made this very program start here: of another version than it was built for, without the tables of languages, on a system that forbids code to be written.</summary>
    private static readonly string[] PassedOn =
    [
        "PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "ProgramFiles", "LD_LIBRARY_PATH",
        "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_BUNDLE_EXTRACT_BASE_DIR",
        "DOTNET_ROLL_FORWARD", "DOTNET_ROLL_FORWARD_TO_PRERELEASE", "DOTNET_ROLL_FORWARD_ON_NO_CANDIDATE_FX",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "CLR_ICU_VERSION_OVERRIDE", "DOTNET_EnableWriteXorExecute",
    ];

    private readonly SemaphoreSlim turns = new(limits.AtOnce);

    public async Task<ReadingOutcome> ReadAsync(DocumentFormat format, ReadOnlyMemory<byte> original, CancellationToken cancellationToken)
    {
        await turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var outcome = await ReadInTurnAsync(format, original, cancellationToken).ConfigureAwait(false);
            if (outcome is ReadingOutcome.ReaderFailed failed)
            {
                LogFailed(format, failed.Reason);
            }

            return outcome;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<ReadingOutcome> ReadInTurnAsync(DocumentFormat format, ReadOnlyMemory<byte> original, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartOf(format) };
        try
        {
            process.Start();
        }
        catch (Win32Exception unstarted)
        {
            return new ReadingOutcome.ReaderFailed(unstarted.Message);
        }

        using var late = new CancellationTokenSource(limits.Time, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            var outcome = await TalkAsync(process, original, stop.Token).ConfigureAwait(false);
            if (outcome is ReadingOutcome.ReaderFailed && IsStopped(process.ExitCode))
            {
                await Task.Delay(UntilStopIsHeard, clock, cancellationToken).ConfigureAwait(false);
            }

            return outcome;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ReadingOutcome.TookTooLong(limits.Time);
        }
        finally
        {
            await EndAsync(process).ConfigureAwait(false);
        }
    }

    private async Task<ReadingOutcome> TalkAsync(Process process, ReadOnlyMemory<byte> original, CancellationToken stop)
    {
        var sending = SendAsync(process, original, stop);
        var complaining = ReadBoundedAsync(process.StandardError.BaseStream, MostOfErrors, goOn: true, stop);
        var answer = await ReadBoundedAsync(process.StandardOutput.BaseStream, limits.Answer, goOn: false, stop).ConfigureAwait(false);
        if (answer is null)
        {
            return new ReadingOutcome.TooMuchText();
        }

        await process.WaitForExitAsync(stop).ConfigureAwait(false);
        await sending.ConfigureAwait(false);
        var complaint = System.Text.Encoding.UTF8.GetString(await complaining.ConfigureAwait(false) ?? []);
        return ReadingAnswer.Read(answer) is { } outcome && process.ExitCode == 0 ? outcome : EndingOf(process.ExitCode, complaint, limits);
    }

    // 128 and the number of the signal: HUP, INT, QUIT, TERM.
    private static bool IsStopped(int code) => code is 129 or 130 or 131 or 143;

    /// <summary>What a process died of that could not say so itself any more: in the words of the runtime, or by the number of a signal.</summary>
    private static ReadingOutcome EndingOf(int code, string complaint, ReadingLimits limits) =>
        complaint.Contains("Stack overflow", StringComparison.Ordinal) ? new ReadingOutcome.TooDeep()
        : code == KilledBySystem || complaint.Contains("Out of memory", StringComparison.Ordinal) || complaint.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) ? new ReadingOutcome.TooMuchMemory()
        : code == WorkedTooLong ? new ReadingOutcome.TookTooLong(limits.Time)
        : new ReadingOutcome.ReaderFailed(string.Create(CultureInfo.InvariantCulture, $"the reading process ended with {code}{LastWordsOf(complaint)}"));

    /// <summary>
    /// The first line of what it said, cleaned: of a runtime or a shell, which know nothing of the document. An exception that nobody caught may know of it, so of that
    /// only the type is told.
    /// </summary>
    private static string LastWordsOf(string complaint)
    {
        const string uncaught = "Unhandled exception. ";
        var first = complaint.Split('\n').Select(line => DocumentReading.OneLineOrNull(line)).FirstOrDefault(line => line is not null);
        var told = first is not null && first.StartsWith(uncaught, StringComparison.Ordinal) ? first.Split(':')[0] : first;
        return told is null ? "" : $": {told[..Math.Min(told.Length, LongestLastWords)]}";
    }

    private static async Task SendAsync(Process process, ReadOnlyMemory<byte> original, CancellationToken stop)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(original, stop).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before it heard all of it; how is told by its code.
        }
    }

    /// <summary>Null where there is more than that, and it need not go on.</summary>
    private static async Task<byte[]?> ReadBoundedAsync(Stream stream, int limit, bool goOn, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, stop).ConfigureAwait(false) is > 0 and var count)
        {
            var room = limit - (int)kept.Length;
            if (count > room && !goOn)
            {
                return null;
            }

            kept.Write(buffer, 0, Math.Min(count, room));
        }

        return kept.ToArray();
    }

    /// <summary>Returns when nothing of it runs any more, its number has been given back and its pipes are closed.</summary>
    private static async Task EndAsync(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (AggregateException)
        {
            // Something that it started ended, or changed hands, while it was being ended.
            process.Kill();
        }

        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);

        // A process that is disposed leaves open what was once asked of it; and what is sent to the dead cannot be flushed.
        process.StandardOutput.Dispose();
        process.StandardError.Dispose();
        await process.StandardInput.BaseStream.DisposeAsync().ConfigureAwait(false);
    }

    private ProcessStartInfo StartOf(DocumentFormat format)
    {
        var (fileName, arguments) = program.Bounded(ReadingProcess.Arguments(format, limits), limits);
        var start = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment.Clear();
        foreach (var name in PassedOn)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        // The runtime reads it as hexadecimal.
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Heap.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";

        // No library spreads its work: as many are read at once as there is room for.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";

        // One short run: what is compiled quickly is compiled well enough, and nobody looks into it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "64";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A document ({Format}) was not read: {Reason}")]
    private partial void LogFailed(DocumentFormat format, string reason);
}
