using System.Text.Json;
using StudyBot.Slack.Interactions;

namespace StudyBot.Slack.Forms;

/// <summary>
/// Where a form was opened, kept in the modal itself, so that its answer goes there also after a restart. Nobody but the app writes it; all the same nothing is
/// decided by it: whoever sent the form is asked about as ever, and its own id is sealed.
/// </summary>
/// <param name="Opened">Unix seconds: how old the address is.</param>
internal sealed record FormOrigin(string? Channel, string? Thread, string? ResponseUrl, long Opened)
{
    /// <summary>Within what a modal can hold: an address that is too long is left out.</summary>
    public string Write()
    {
        var text = JsonSerializer.Serialize(this, PlaceJson.Default.FormOrigin);
        return text.Length <= SlackLimits.PrivateMetadata ? text : JsonSerializer.Serialize(this with { ResponseUrl = null }, PlaceJson.Default.FormOrigin);
    }

    /// <summary>Nowhere, for what is damaged or not ours: the answer is then a direct message.</summary>
    public static FormOrigin Read(string? text)
    {
        try
        {
            var read = string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize(text, PlaceJson.Default.FormOrigin);
            return read is { } origin && (origin.Channel is null || IsId(origin.Channel)) ? origin : Nowhere;
        }
        catch (JsonException)
        {
            return Nowhere;
        }
    }

    public bool IsOlderThan(TimeSpan age, DateTimeOffset now) => now.ToUnixTimeSeconds() - Opened >= (long)age.TotalSeconds;

    private static readonly FormOrigin Nowhere = new(null, null, null, 0);

    private static bool IsId(string text) => text.Length is > 0 and <= 32 && text.All(char.IsAsciiLetterOrDigit);

    // A record's own text would show the address.
    public override string ToString() => $"form from {Channel}";
}
