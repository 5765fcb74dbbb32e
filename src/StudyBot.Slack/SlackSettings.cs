using System.Collections.Immutable;

namespace StudyBot.Slack;

/// <summary>What the operator sets.</summary>
/// <param name="BotToken">Begins with <c>xoxb-</c>. Never logged.</param>
/// <param name="AppToken">Begins with <c>xapp-</c>; opens the connection. Never logged.</param>
/// <param name="ApiBaseUrl">The connection's address comes from there.</param>
public sealed record SlackSettings(string BotToken, string AppToken, Uri ApiBaseUrl)
{
    public SlackCommandNames Commands { get; init; } = SlackCommandNames.Usual;

    /// <summary>Lines whose answers make up the Home tab, in this order; those of unknown commands, with effects or without an answer are left out.</summary>
    public ImmutableArray<string> HomeLines { get; init; } = [];

    // A record's own text would show the tokens.
    public override string ToString() => $"Slack at {ApiBaseUrl.Host}";
}
