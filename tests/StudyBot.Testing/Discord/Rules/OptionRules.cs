using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>What only options of some types can have.</summary>
internal static class OptionRules
{
    private const int Text = 3;
    private const int Whole = 4;
    private const int Channel = 7;
    private const int Fraction = 10;

    // The world has those that play a part in it; a stage (13), a directory (14) and a media channel (16) there are too.
    private static readonly int[] OtherKinds = [13, 14, 16];

    public static IEnumerable<string> Of(JsonObject option)
    {
        var type = (int?)option["type"] ?? 0;
        if ((bool?)option["autocomplete"] == true && type is not (Text or Whole or Fraction))
        {
            yield return "completion of what is neither text nor number";
        }

        if (option["choices"] is JsonArray { Count: > 0 } && type is not (Text or Whole or Fraction))
        {
            yield return "choices of what is neither text nor number";
        }

        if ((option["min_value"] ?? option["max_value"]) is not null && type is not (Whole or Fraction))
        {
            yield return "the least or most of what is no number";
        }

        if ((double?)option["min_value"] > (double?)option["max_value"])
        {
            yield return "a least value above the most";
        }

        if ((option["min_length"] ?? option["max_length"]) is not null && type != Text)
        {
            yield return "a length of what is no text";
        }

        if (option["channel_types"] is JsonArray kinds && (type != Channel || !AreGuildKinds([.. kinds.Select(kind => (int?)kind ?? -1)])))
        {
            yield return "channel_types are those of a channel option, each once and each a guild's";
        }
    }

    private static bool AreGuildKinds(int[] kinds) =>
        kinds.Distinct().Count() == kinds.Length
        && kinds.All(kind => (Enum.IsDefined((ChannelKind)kind) || OtherKinds.Contains(kind)) && kind != (int)ChannelKind.Direct);
}
