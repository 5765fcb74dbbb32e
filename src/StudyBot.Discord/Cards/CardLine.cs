namespace StudyBot.Discord.Cards;

/// <summary>A line or paragraph of a card, to be written into as much room as there is.</summary>
/// <param name="hasGap">An empty line stands before it, where something does.</param>
/// <param name="write">Takes UTF-16 units; what it gives is never longer.</param>
internal sealed class CardLine(bool hasGap, Func<int, Marked> write)
{
    private Marked? whole;

    public bool HasGap => hasGap;

    /// <summary>What was written whole once is given again wherever it has room: a card is tried with less room for it until all of it fits.</summary>
    public Marked Write(int most)
    {
        if (whole is { } known && known.Text.Length <= most)
        {
            return known;
        }

        var written = write(most);
        if (!written.IsCut)
        {
            whole = written;
        }

        return written;
    }
}
