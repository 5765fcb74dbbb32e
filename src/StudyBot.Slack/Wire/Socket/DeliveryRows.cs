using System.Globalization;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>
/// Ids of deliveries with the second of their arrival, in numbered rows of a bounded length: only the last row grows, and the newest takes the place of the
/// oldest. A row is a line with its number, and a line for each id.
/// </summary>
internal sealed class DeliveryRows
{
    /// <summary>So many fit into one page of a store, with room.</summary>
    public const int MostInRow = 128;

    public const int MostRows = 32;

    private readonly Queue<Row> full = [];
    private Row last = new(0, []);

    /// <summary>Under which rows are kept.</summary>
    public static IEnumerable<string> Keys => Enumerable.Range(0, MostRows).Select(place => KeyOf(place));

    /// <summary>Goes on where an earlier run ended, and gives all that it left, the oldest first.</summary>
    /// <param name="texts">Of each place; null where there is no row.</param>
    public IReadOnlyList<(string Id, long At)> Load(IEnumerable<string?> texts)
    {
        var rows = texts.OfType<string>().Select(Read).OrderBy(row => row.Number).ToList();
        if (rows is [.., var newest])
        {
            last = newest;
        }

        return [.. rows.SelectMany(row => row.Ids)];
    }

    public void Add(string id, long at)
    {
        if (last.Ids.Count >= MostInRow)
        {
            full.Enqueue(last);
            last = new Row(last.Number + 1, []);
            if (full.Count >= MostRows)
            {
                // Nothing could be written for long: its place is another's by now.
                full.Dequeue();
            }
        }

        last.Ids.Add((id, at));
    }

    /// <summary>What is to be written, the oldest first, and the number of the last: <see cref="Written"/> is told it once that is done.</summary>
    public (IReadOnlyList<(string Key, string Text)> Rows, long Last) Unwritten() =>
        ([.. full.Append(last).Select(row => (KeyOf(row.Number % MostRows), Write(row)))], last.Number);

    /// <param name="number">Of a row that may have grown since; those before it have not.</param>
    public void Written(long number)
    {
        while (full.TryPeek(out var oldest) && oldest.Number < number)
        {
            full.Dequeue();
        }
    }

    private static string KeyOf(long place) => place == 0 ? SeenDeliveries.Key : string.Create(CultureInfo.InvariantCulture, $"{SeenDeliveries.Key}.{place}");

    private static string Write(Row row) => string.Join(
        '\n', row.Ids.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Id} {one.At}")).Prepend(row.Number.ToString(CultureInfo.InvariantCulture)));

    // What is no such line is left out.
    private static Row Read(string text)
    {
        var row = new Row(0, []);
        foreach (var line in text.Split('\n'))
        {
            switch (line.Split(' '))
            {
                case [var number] when long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read):
                    row = row with { Number = read };
                    break;
                case [{ Length: > 0 } id, var at] when long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds):
                    row.Ids.Add((id, seconds));
                    break;
            }
        }

        return row;
    }

    private sealed record Row(long Number, List<(string Id, long At)> Ids);
}
