using System.Globalization;
using StudyBot.Features.Library;

namespace StudyBot.Documents;

/// <summary>How far indexing is, on standard error: one line that is overwritten where a person looks on, a line a file elsewhere.</summary>
internal sealed class ProgressLine(TextWriter messages, bool isOverwritten, string what)
{
    private int length;

    public static ProgressLine To(TextWriter messages, string what) => new(messages, !Console.IsErrorRedirected, what);

    public void Show(IndexProgress progress)
    {
        if (progress.Remaining == 0)
        {
            Clear();
            return;
        }

        var line = string.Create(CultureInfo.InvariantCulture, $"{what} {progress.Done + 1} of {progress.Total}");
        if (isOverwritten)
        {
            Clear();
            messages.Write(line);
            length = line.Length;
        }
        else
        {
            messages.WriteLine(line);
        }
    }

    /// <summary>Before something else is written there.</summary>
    public void Clear()
    {
        if (length > 0)
        {
            messages.Write('\r' + new string(' ', length) + '\r');
            length = 0;
        }
    }
}
