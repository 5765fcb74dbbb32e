using System.Globalization;

namespace StudyBot.Testing.Slack.World;

/// <summary>Ids as Slack makes them: a letter for the kind and ten of capitals and digits; and timestamps, which are a message's id in its channel.</summary>
public sealed class SlackIds(TimeProvider time)
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const long First = 0x5_1B2D_93C7;

    private long counter;

    /// <summary>Of two things the later one has the higher.</summary>
    internal long Position => Interlocked.Read(ref counter);

    public string Next(string kind)
    {
        var number = First + (Interlocked.Increment(ref counter) * 7919);
        var text = new char[10];
        for (var place = text.Length - 1; place >= 0; place--)
        {
            (text[place], number) = (Digits[(int)(number % Digits.Length)], number / Digits.Length);
        }

        return kind + new string(text);
    }

    /// <summary>Seconds and, after the point, six digits that differ from those of every other.</summary>
    public string NextTimestamp() => string.Create(
        CultureInfo.InvariantCulture, $"{time.GetUtcNow().ToUnixTimeSeconds()}.{Interlocked.Increment(ref counter) % 1_000_000:D6}");
}
