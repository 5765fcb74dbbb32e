namespace StudyBot.Discord.Wire.Gateway;

/// <summary>What whoever runs the bot must do when Discord will not have it.</summary>
internal static class GatewayAdvice
{
    public static string TokenRefused(string token) =>
        TokenShape.Explain(token)
        ?? "Discord does not know this token: it is mistyped, was reset, or belongs to a person's account. "
        + $"Reset it and put the new one into Discord:Token. {TokenShape.WhereItIs}";

    public static string AddressIsWrong(int status) =>
        $"Discord:RestBaseUrl leads to nothing that speaks Discord's interface (answer {status}). Remove the setting, or correct it.";

    public const string NeedsSharding =
        "Discord requires more than one connection for a bot in so many servers, which StudyBot does not make. Remove it from some servers.";

    public const string InvalidShard = "Discord refused the number of this connection. This is a mistake in StudyBot; please report it.";

    public const string InvalidVersion = "Discord no longer speaks version 10 of its gateway. Install a newer version of StudyBot.";

    public const string InvalidIntents = "Discord refused the events that StudyBot asks for. This is a mistake in StudyBot; please report it.";

    public const string DisallowedIntents =
        "Discord does not let this application have the events that StudyBot asks for (servers alone, which are free for every bot). "
        + "Look at the application's page \"Bot\" at https://discord.com/developers/applications for a restriction.";
}
