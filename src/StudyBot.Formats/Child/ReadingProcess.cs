using System.Globalization;
using System.Runtime.InteropServices;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Child;

/// <summary>The other end of <see cref="ChildReader"/>: what the process does that is started to read one document.</summary>
public static class ReadingProcess
{
    /// <summary>The hidden verb, followed by the name of a <see cref="DocumentFormat"/> and the seconds that it may live.</summary>
    public const string Verb = "read-document";

    /// <summary>Deep trees are gone down without recursion here, but not everywhere in the libraries. Bytes.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>The exit code of one that ended itself.</summary>
    private const int OutOfTime = 124;

    /// <summary>After its starter would have ended it.</summary>
    private static readonly TimeSpan Overtime = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What stops the program is told to its readers as well, by a terminal and by most keepers of services. One that obeyed would end before whoever started it knows why,
    /// and its document would count as one that cannot be read. Who wants to end it kills it.
    /// </summary>
    private static readonly PosixSignal[] Unheard = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    /// <summary>Null where something else was asked for.</summary>
    /// <param name="arguments">Of the whole command line.</param>
    public static ReadingRequest? Asked(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments is [Verb, var name, var seconds]
            && Enum.TryParse<DocumentFormat>(name, ignoreCase: false, out var format) && Enum.IsDefined(format)
            && ushort.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var longest)
            ? new ReadingRequest(format, TimeSpan.FromSeconds(longest))
            : null;
    }

    internal static string[] Arguments(DocumentFormat format, ReadingLimits limits) =>
        [Verb, format.ToString(), ((int)Math.Ceiling((limits.Time + Overtime).TotalSeconds)).ToString(CultureInfo.InvariantCulture)];

    /// <summary>Reads the document on standard input, and answers on standard output.</summary>
    public static async Task RunAsync(ReadingRequest request, Stream input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        byte[] answer;
        await using var end = TimeProvider.System.CreateTimer(_ => Environment.Exit(OutOfTime), null, request.Longest, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        var unheard = Unheard.Select(signal => PosixSignalRegistration.Create(signal, context => context.Cancel = true)).ToList();
        try
        {
            using var original = new MemoryStream();
            await input.CopyToAsync(original).ConfigureAwait(false);
            answer = await ReadAsync(request.Format, original.GetBuffer().AsMemory(0, (int)original.Length)).ConfigureAwait(false);
        }
        catch (OutOfMemoryException)
        {
            answer = ReadingAnswer.Write(new ReadingOutcome.TooMuchMemory());
        }

        await output.WriteAsync(answer).ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
        unheard.ForEach(registration => registration.Dispose());
    }

    private static Task<byte[]> ReadAsync(DocumentFormat format, ReadOnlyMemory<byte> original)
    {
        var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Read(format, original, answer), StackSize) { Name = "StudyBot reading", IsBackground = true }.Start();
        return answer.Task;
    }

    private static void Read(DocumentFormat format, ReadOnlyMemory<byte> original, TaskCompletionSource<byte[]> answer)
    {
        try
        {
            answer.SetResult(ReadingAnswer.Write(FormatReaders.Read(format, original)));
        }
        catch (OutOfMemoryException outOfMemory)
        {
            answer.SetException(outOfMemory);
        }
#pragma warning disable CA1031 // What a hostile document makes a library throw is of any type; it is told, and the process ends.
        catch (Exception)
#pragma warning restore CA1031
        {
            answer.SetResult(ReadingAnswer.Write(new ReadingOutcome.Damaged()));
        }
    }
}
