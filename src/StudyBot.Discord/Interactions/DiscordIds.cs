using StudyBot.Chat.Platforms;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Interactions;

/// <summary>Between Discord's ids and their text forms in chat.</summary>
internal static class DiscordIds
{
    /// <summary>The platform's name, with which its ids begin.</summary>
    public const string Platform = "discord";

    private const string Prefix = Platform + ":";

    public static SpaceId Space(Snowflake guild) => new($"{Prefix}{guild}");

    public static UserId User(Snowflake user) => new($"{Prefix}{user}");

    public static ChannelId Channel(Snowflake channel) => new(channel.ToString());

    public static DeliveryId Delivery(Snowflake interaction) => new($"{Prefix}{interaction}");

    /// <summary>Null for what is no id of Discord's.</summary>
    public static Snowflake? Guild(SpaceId space) => Read(space.Value);

    public static Snowflake? User(UserId user) => Read(user.Value);

    public static Snowflake? Channel(ChannelId channel) => Snowflake.Parse(channel.Value);

    public static Snowflake? Interaction(DeliveryId delivery) => Read(delivery.Value);

    private static Snowflake? Read(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) ? Snowflake.Parse(text[Prefix.Length..]) : null;
}
