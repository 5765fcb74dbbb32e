namespace StudyBot.Knowledge.WordLists;

/// <summary>The lists that are part of the assembly, line by line, without comments and empty lines.</summary>
internal static class EmbeddedLines
{
    /// <summary>Hands over each line in turn; its letters are overwritten by the next ones, so that a long list leaves nothing behind.</summary>
    /// <param name="name">As the project file names it: <c>Gazetteers/words</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static void Read(string name, Action<ReadOnlySpan<char>> take)
    {
        using var stream = typeof(EmbeddedLines).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        Read(reader, take);
    }

    /// <summary>The same of any text.</summary>
    public static void Read(TextReader reader, Action<ReadOnlySpan<char>> take)
    {
        var buffer = new char[8 * 1024];
        var held = 0;
        int read;
        while ((read = reader.Read(buffer.AsSpan(held))) > 0)
        {
            ReadOnlySpan<char> rest = buffer.AsSpan(0, held + read);
            for (int end; (end = rest.IndexOf('\n')) >= 0; rest = rest[(end + 1)..])
            {
                Take(rest[..end]);
            }

            rest.CopyTo(buffer);
            held = rest.Length;
            if (held == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }
        }

        Take(buffer.AsSpan(0, held));

        void Take(ReadOnlySpan<char> line)
        {
            line = line.TrimEnd('\r');
            if (line.Length > 0 && line[0] != '#')
            {
                take(line);
            }
        }
    }
}
