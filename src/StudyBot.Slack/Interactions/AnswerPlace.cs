using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.Slack.Interactions;

/// <summary>Where an answer goes, also after a restart. What is missing is made up for by the next best: a response address, the channel, a direct message.</summary>
/// <param name="User">Who asked.</param>
/// <param name="Channel">Null in the Home tab and in a modal that was opened there.</param>
/// <param name="Thread">The thread that the press was in.</param>
/// <param name="Message">The message that the press was on.</param>
/// <param name="IsEphemeral">That message is seen by the one alone.</param>
/// <param name="ResponseUrl">A secret as long as it lives.</param>
/// <param name="View">The modal that the press was in.</param>
internal sealed record AnswerPlace(
    string User, string? Channel, string? Thread = null, string? Message = null, bool IsEphemeral = false, string? ResponseUrl = null, string? View = null)
{
    /// <summary>Where others are: not in the member's own conversation with the bot.</summary>
    [JsonIgnore]
    public bool IsInChannel => Channel is not (null or ['D', ..]);

    public string Write() => JsonSerializer.Serialize(this, PlaceJson.Default.AnswerPlace);

    /// <summary>Null for what is no place.</summary>
    public static AnswerPlace? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize(text, PlaceJson.Default.AnswerPlace) is { User: { Length: > 0 } } place ? place : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A record's own text would show the address.
    public override string ToString() => $"{User} in {Channel}";
}
