namespace StudyBot.Terminal.Lines.Editing;

/// <summary>One walk back and forth through the history, among the lines that begin as the one that is typed.</summary>
internal sealed class HistoryWalk(IReadOnlyList<string> lines, string typed)
{
    private int at = lines.Count;

    /// <summary>The next older one; null where there is none.</summary>
    public string? Older()
    {
        for (var older = at - 1; older >= 0; older--)
        {
            if (Fits(older))
            {
                at = older;
                return lines[older];
            }
        }

        return null;
    }

    /// <summary>The next newer one; what was typed after the newest.</summary>
    public string Newer()
    {
        for (var newer = at + 1; newer < lines.Count; newer++)
        {
            if (Fits(newer))
            {
                at = newer;
                return lines[newer];
            }
        }

        at = lines.Count;
        return typed;
    }

    private bool Fits(int number) =>
        lines[number].StartsWith(typed, StringComparison.Ordinal) && lines[number] != (at < lines.Count ? lines[at] : typed);
}
