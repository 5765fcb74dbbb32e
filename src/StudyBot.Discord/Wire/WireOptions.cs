namespace StudyBot.Discord.Wire;

/// <param name="Token">The bot's, as it stands in the settings. Never logged.</param>
/// <param name="RestBaseAddress">With its version: <c>https://discord.com/api/v10</c>. The gateway's address comes from there.</param>
internal sealed record WireOptions(string Token, Uri RestBaseAddress)
{
    public static readonly Uri Official = new("https://discord.com/api/v10");

    // A record's own text would show the token.
    public override string ToString() => $"Discord at {RestBaseAddress.Host}";
}
