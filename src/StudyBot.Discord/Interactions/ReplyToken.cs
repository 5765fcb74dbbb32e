using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Interactions;

/// <summary>With what an interaction is answered, also after a restart. A secret as long as it lives.</summary>
internal sealed record ReplyToken(Snowflake Application, string Token)
{
    public string Write() => $"{Application}:{Token}";

    public static ReplyToken? Read(string? text) =>
        text?.Split(':', 2) is [var application, { Length: > 0 } token] && Snowflake.Parse(application) is { } id ? new ReplyToken(id, token) : null;

    // A record's own text would show the token.
    public override string ToString() => $"reply token of {Application}";
}
