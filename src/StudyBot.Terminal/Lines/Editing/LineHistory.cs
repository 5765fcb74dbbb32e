using System.Text;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>
/// What was typed before, oldest first, kept in a file between starts. Where the file cannot be read or written the lines are remembered until the
/// end alone: no answer waits for that.
/// </summary>
/// <param name="file">Null keeps nothing.</param>
public sealed class LineHistory(string? file)
{
    private const int Most = 1000;
    private const int LongestKept = 2000;

    private static readonly UTF8Encoding Utf8 = new(false);

    private Lazy<List<string>> lines = new(() => Read(file));

    public IReadOnlyList<string> Lines => lines.Value;

    /// <summary>Remembers a line, unless it is the same as the last or very long.</summary>
    public void Add(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length is 0 or > LongestKept || line.AsSpan().ContainsAny('\r', '\n') || (Lines.Count > 0 && Lines[^1] == line))
        {
            return;
        }

        lines.Value.Add(line);
        if (file is not null)
        {
            Keep(file, line);
        }
    }

    /// <summary>Forgets all lines, those in the file too.</summary>
    /// <exception cref="IOException">The file is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is still there.</exception>
    public void Clear()
    {
        // A new list: whoever walks through the old one is not disturbed.
        lines = new([]);
        if (file is not null && File.Exists(file))
        {
            File.Delete(file);
        }
    }

    private static void Keep(string file, string line)
    {
        try
        {
            using var appended = Open(file, FileMode.Append);
            appended.Write(Utf8.GetBytes(line + "\n"));
        }
        catch (Exception unkept) when (unkept is IOException or UnauthorizedAccessException)
        {
            // Remembered until the end of this run.
        }
    }

    private static List<string> Read(string? file)
    {
        if (file is null)
        {
            return [];
        }

        try
        {
            if (!File.Exists(file))
            {
                return [];
            }

            var kept = File.ReadAllLines(file, Utf8).Where(line => line.Length is > 0 and <= LongestKept).ToList();
            if (kept.Count > 2 * Most)
            {
                kept = kept[^Most..];
                using var shorter = Open(file, FileMode.Create);
                shorter.Write(Utf8.GetBytes(string.Join('\n', kept) + "\n"));
            }

            return kept;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // What a member types is nobody else's to read.
    private static FileStream Open(string file, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(file, options);
    }
}
